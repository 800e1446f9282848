/** The package's own file, which stands beside the page once it is built. */
declare module '*/signin-seal/seal-editor.js';
