/** The code in `docs/applications.md`, which the examples contain or run. */
import { readFileSync } from 'node:fs';
import { parsers } from 'prettier/plugins/markdown';

const DOCUMENT = 'docs/applications.md';

/**
 * A code block.
 *
 * @typedef {object} Snippet
 * @property {string} section the heading of its section, in lower case: the name of the application
 * @property {string} lang
 * @property {string} text
 */

const withDescendants = (node) => [node, ...(node.children ?? []).flatMap(withDescendants)];

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

/** Every code block of the document, in order. @returns {readonly Snippet[]} */
export function snippets() {
  const nodes = withDescendants(parsers.markdown.parse(readFileSync(DOCUMENT, 'utf8'), {}));
  let section = '';
  return nodes.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node).toLowerCase();
    return node.type === 'code' ? [{ section, lang: node.lang, text: node.value }] : [];
  });
}

/** The commands that bring the package's files into this application. Throws if the document has none. */
export function commandsOf(application) {
  const found = snippets().find(({ section, lang }) => section === application && lang === 'sh');
  if (!found) throw new Error(`${DOCUMENT} has no commands for ${application}.`);
  return found.text;
}
