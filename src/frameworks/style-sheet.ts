/** The type of an imported style sheet: it exports nothing and is imported for its side effect. */
export {};
