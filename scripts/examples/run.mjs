/** Runs programs, and shows their output only if they fail. */
import { spawn } from 'node:child_process';

// Turns off the usage reports of some frameworks' tools.
const QUIET = { NG_CLI_ANALYTICS: 'false', DO_NOT_TRACK: '1', NO_COLOR: '1', CI: 'true' };

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} [options] the folder to run it in, and variables to add
 * @returns {Promise<void>} rejects with the program's output if it fails
 */
export function run(program, args, { cwd, env = {} } = {}) {
  const all = { ...process.env, ...QUIET, ...env };
  const child = spawn(program, args, { cwd, env: all, shell: process.platform === 'win32' });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const command = [program, ...args].join(' ');
      if (code === 0) resolve();
      else reject(new Error(`${command} (${cwd ?? '.'}) failed:\n${Buffer.concat(output)}`));
    });
  });
}
