/** The runtimes beside Node that the server's core is tried on. They are 350 MB, so only their own test installs them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = 'build/runtimes';

const dependencies = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' };

/**
 * Installs the runtimes from npm, unless they are there.
 *
 * @returns {Readonly<Record<'bun' | 'deno' | 'workerd', string>>} their programs
 */
export function bringRuntimes() {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, JSON.stringify({ private: true, dependencies }));
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // Bun's and Deno's packages put their programs in place by a script.
  const args = ['install', '--prefix', FOLDER, '--ignore-scripts=false', ...quiet];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const programOf = (name) => resolve(FOLDER, 'node_modules/.bin', name);
  return { bun: programOf('bun'), deno: programOf('deno'), workerd: programOf('workerd') };
}
