/** Tests whether an example's type checker is as strict as we say: puts mistakes into a copy, and expects errors. */
import * as fs from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { run } from './run.mjs';

/**
 * The right code, the mistake that replaces it, and a word that the error must contain.
 *
 * @typedef {readonly [right: string | RegExp, wrong: string, complaint: string]} Mistake
 */

/** A field that an event does not have. @type {Mistake} */
const field = [/\bcode\b/g, 'codes', 'codes'];

/** A key that our messages do not have. @type {Mistake} */
const messageKey = ['promise:', 'promises:', 'promises'];

/** A property that the elements do not have, as the framework sets it. @returns {Mistake} */
const property = (right, wrong) => [right, wrong, 'mesages'];

/** @type {Readonly<Record<string, readonly Mistake[]>>} */
const mistakes = {
  html: [field, messageKey, property('seal.messages', 'seal.mesages')],
  react: [field, messageKey, property(' messages={', ' mesages={')],
  vue: [field, messageKey, property(':messages', ':mesages="messages"')],
  svelte: [field, messageKey, property(' {messages}', ' mesages={messages}')],
  // Angular does not check a custom element's properties, nor any template once TypeScript reports an error.
  angular: [field],
  solid: [field, messageKey, property(' messages={', ' mesages={')],
  // With the other mistakes, TypeScript would fail first and lit-analyzer would not run.
  lit: [property('.messages=', '.mesages=')],
  ssr: [field, messageKey, property(' messages={', ' mesages={')],
  next: [field, messageKey, property('seal.messages', 'seal.mesages')],
};

const SOURCES = ['.js', '.ts', '.tsx', '.vue', '.svelte'];
const MADE = ['node_modules', 'dist', '.svelte-kit', '.angular', '.next'];

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

/** Rejects if the example's type checker misses one of the mistakes. */
export async function expectComplaints({ name }) {
  const folder = `examples/wrong-${name}`;
  copy(`examples/${name}`, folder);
  makeMistakes(folder, mistakes[name]);
  const output = await complaintsOf(folder);
  const missed = mistakes[name].filter(([, , complaint]) => !output.includes(`${complaint}`));
  fs.rmSync(folder, { recursive: true });
  if (missed.length > 0)
    throw new Error(`${name}: no error was reported for ${missed.join(', ')}.\n${output}`);
}
