/** The package's own file, which is copied next to the page by the build. */
declare module '*/signin-seal/seal-editor.js';
