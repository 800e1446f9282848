/** The trees that browsers give to the screen readers of Linux, and the committed ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inSession } from './in-session.mjs';

const fileOf = (browser) => `test/spoken/trees/${browser}.txt`;

const write = ({ name, lines }) => [`## ${name}`, ...lines].join('\n');

/** The committed trees, by the name of the state. */
function readTrees(browser) {
  const text = existsSync(fileOf(browser)) ? readFileSync(fileOf(browser), 'utf8') : '';
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), `## ${part.trimEnd()}`]));
}

/** The outcome of each state: if the tree differs from the committed one, both trees. */
export function compareTrees(browser, url) {
  const expected = readTrees(browser);
  const files = [fileOf(browser)].filter((file) => existsSync(file));
  const { results, stderr } = inSession('trees.py', browser, url, ...files);
  const found = new Map(results.map((tree) => [tree.name, write(tree)]));
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  if (names.length === 0)
    return [{ name: `${browser}: trees`, heard: [], missed: [{ words: stderr, heard: [] }] }];
  return names.map((name) => {
    const [was = 'No tree', is = stderr] = [expected.get(name), found.get(name)];
    const missed = was === is ? [] : [{ words: was, heard: is.split('\n') }];
    return { name: `${browser}: ${name}`, heard: [], missed };
  });
}

/** Writes the trees as they are now. Throws if the browser did not get through all states. */
export function updateTrees(browser, url) {
  const { results, stderr } = inSession('trees.py', browser, url);
  if (stderr.includes('Traceback')) throw new Error(stderr);
  writeFileSync(fileOf(browser), `${results.map(write).join('\n\n')}\n`);
}
