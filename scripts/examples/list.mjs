/** The examples: where each is built to, and what its framework asks of the page policy beyond ours. */

/**
 * One example, in the folder of its name.
 *
 * @typedef {object} Example
 * @property {string} name
 * @property {number} port that its page is served at, counted from the first one's
 * @property {string} [pages] the folder of what is built, from the example's own
 * @property {string} [server] the program that serves it, from the example's own folder; else files do
 * @property {Readonly<Record<string, string | undefined>>} [policy] directives that it changes, or leaves out
 */

// Lit's own name and our worker's stand in every page's policy.
const trusting = (...names) => ({
  'trusted-types': ['lit-html', 'signin-seal', ...names].join(' '),
});

/** @type {readonly Example[]} */
export const examples = [
  { name: 'html', port: 0, pages: 'dist' },
  { name: 'react', port: 1, pages: 'dist' },
  { name: 'vue', port: 2, pages: 'dist', policy: trusting('vue') },
  { name: 'svelte', port: 3, pages: 'dist', policy: trusting('svelte-trusted-html') },
  { name: 'angular', port: 4, pages: 'dist/browser', policy: trusting('angular') },
  {
    name: 'solid',
    port: 5,
    pages: 'dist',
    // Solid writes its templates' HTML without a policy of its own.
    policy: { 'require-trusted-types-for': undefined, 'trusted-types': undefined },
  },
  { name: 'lit', port: 6, pages: 'dist' },
  { name: 'ssr', port: 7, server: 'dist/index.js' },
];

const FIRST_PORT = Number(process.env.EXAMPLES_PORT ?? 8300);

/** The port of an example; `EXAMPLES_PORT` moves them all. */
export const portOf = ({ port }) => FIRST_PORT + port;

/** The address of an example's sign-in page. */
export const addressOf = (example) => `http://localhost:${portOf(example)}`;

/**
 * Those that are named, or all. Throws for a name that is none's.
 *
 * @param {readonly string[]} [names]
 */
export function chosen(names = []) {
  const unknown = names.find((name) => !examples.some((example) => example.name === name));
  if (unknown !== undefined) throw new Error(`There is no example “${unknown}”.`);
  return examples.filter(({ name }) => names.length === 0 || names.includes(name));
}
