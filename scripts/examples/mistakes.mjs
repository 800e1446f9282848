/** Tries whether an example's type checker is as strict as we say: makes mistakes in a copy, and expects complaints. */
import * as fs from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { run } from './run.mjs';

/**
 * Something right, and the wrong word that is put in its place.
 *
 * @typedef {readonly [right: string | RegExp, wrong: string, complaint: string]} Mistake
 */

/** A field that an event does not have. @type {Mistake} */
const field = [/\bcode\b/g, 'codes', 'codes'];

/** One of our words that there is not. @type {Mistake} */
const word = ['promise:', 'promises:', 'promises'];

/** A property that the elements do not have, as the framework sets it. @returns {Mistake} */
const property = (right, wrong) => [right, wrong, 'mesages'];

/** @type {Readonly<Record<string, readonly Mistake[]>>} */
const mistakes = {
  html: [field, word, property('seal.messages', 'seal.mesages')],
  react: [field, word, property(' messages={', ' mesages={')],
  vue: [field, word, property(':messages', ':mesages="messages"')],
  svelte: [field, word, property(' {messages}', ' mesages={messages}')],
  // Angular checks no property of a custom element. Where TypeScript complains, it checks no template.
  angular: [field],
  solid: [field, word, property(' messages={', ' mesages={')],
  // TypeScript would complain of the others first, and lit-analyzer would not be asked.
  lit: [property('.messages=', '.mesages=')],
  ssr: [field, word, property(' messages={', ' mesages={')],
};

const SOURCES = ['.js', '.ts', '.tsx', '.vue', '.svelte'];
const MADE = ['node_modules', 'dist', '.svelte-kit', '.angular'];

function copy(from, to) {
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true, filter: (path) => !MADE.includes(basename(path)) });
  const modules = resolve(from, 'node_modules');
  if (fs.existsSync(modules)) fs.symlinkSync(modules, `${to}/node_modules`, 'junction');
}

function makeMistakes(folder, made) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of files.filter((file) => SOURCES.includes(extname(file.name)))) {
    const path = resolve(parentPath, name);
    const right = fs.readFileSync(path, 'utf8');
    const wrong = made.reduce((text, [from, to]) => text.replace(from, to), right);
    if (wrong !== right) fs.writeFileSync(path, wrong);
  }
}

const complaintsOf = (cwd) =>
  run('npm', ['run', '--silent', 'check'], { cwd }).then(
    () => '',
    ({ message }) => message,
  );

/** Rejects where the example's checker lets one of the mistakes pass. */
export async function expectComplaints({ name }) {
  const folder = `examples/wrong-${name}`;
  copy(`examples/${name}`, folder);
  makeMistakes(folder, mistakes[name]);
  const said = await complaintsOf(folder);
  const missed = mistakes[name].filter(([, , complaint]) => !said.includes(`${complaint}`));
  fs.rmSync(folder, { recursive: true });
  if (missed.length > 0)
    throw new Error(`${name}: nobody complained of ${missed.join(', ')}.\n${said}`);
}
