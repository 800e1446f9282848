/** The examples: where each is built, and how its framework's page policy differs from ours. */

/**
 * One example, in the folder with its name.
 *
 * @typedef {object} Example
 * @property {string} name
 * @property {number} port the port of its page, counted from the first example's
 * @property {string} [pages] the folder of the built files, relative to the example's folder
 * @property {string} [server] the program that serves it, relative to the example's folder; without one, files are served
 * @property {boolean} [kept] whether its server keeps the seals as well
 * @property {Readonly<Record<string, string | undefined>>} [policy] directives that it changes or leaves out
 */

// Every page's policy names Lit's policy and our worker's.
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
    // Solid writes its templates' HTML without a Trusted Types policy.
    policy: { 'require-trusted-types-for': undefined, 'trusted-types': undefined },
  },
  { name: 'lit', port: 6, pages: 'dist' },
  { name: 'ssr', port: 7, server: 'dist/index.js', kept: true },
  { name: 'next', port: 8, server: '../node_modules/next/dist/bin/next start' },
];

const FIRST_PORT = Number(process.env.EXAMPLES_PORT ?? 8300);

/** The port of an example. `EXAMPLES_PORT` sets the first one. */
export const portOf = ({ port }) => FIRST_PORT + port;

/** The address of an example's sign-in page. */
export const addressOf = (example) => `http://localhost:${portOf(example)}`;

/**
 * The named examples, or all if there are no names. Throws if a name is unknown.
 *
 * @param {readonly string[]} [names]
 */
export function chosen(names = []) {
  const unknown = names.find((name) => !examples.some((example) => example.name === name));
  if (unknown !== undefined) throw new Error(`There is no example named “${unknown}”.`);
  return examples.filter(({ name }) => names.length === 0 || names.includes(name));
}
