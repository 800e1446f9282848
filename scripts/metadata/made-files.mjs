/** The files made from the elements' JSDoc for editors, type checkers and language models. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { vsCodeCss, vsCodeHtml, webTypes } from './editor-data.mjs';
import { elementTypes } from './element-types.mjs';
import { llms } from './llms.mjs';
import { readElements } from './read-elements.mjs';

async function tidy({ path, text }) {
  const settings = { ...(await resolveConfig(path)), filepath: path };
  return { path, text: path.endsWith('.txt') ? text : await format(text, settings) };
}

/** Each file's path from the root, and its text as it must be. */
export async function makeFiles() {
  const { manifest, elements } = await readElements();
  const project = JSON.parse(readFileSync('package.json', 'utf8'));
  const json = (path, value) => ({ path: `metadata/${path}.json`, text: JSON.stringify(value) });
  const files = [
    json('custom-elements', manifest),
    json('vscode.html-custom-data', vsCodeHtml(elements)),
    json('vscode.css-custom-data', vsCodeCss(elements)),
    json('web-types', webTypes(elements, project)),
    { path: 'src/frameworks/elements.ts', text: elementTypes(elements) },
    { path: 'llms.txt', text: llms(elements, project) },
  ];
  return Promise.all(files.map(tidy));
}
