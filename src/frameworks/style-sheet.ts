/** What a style sheet gives a module that imports it: nothing but its effect. */
export {};
