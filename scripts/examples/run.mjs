/** Runs programs, and tells what they say only where they fail. */
import { spawn } from 'node:child_process';

// The tools of some frameworks report to their makers unless they are told not to.
const QUIET = { NG_CLI_ANALYTICS: 'false', DO_NOT_TRACK: '1', NO_COLOR: '1', CI: 'true' };

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options] the folder to run it in
 * @returns {Promise<void>} rejects with all that it said where it fails
 */
export function run(program, args, { cwd } = {}) {
  const env = { ...process.env, ...QUIET };
  const child = spawn(program, args, { cwd, env, shell: process.platform === 'win32' });
  const said = [];
  child.stdout.on('data', (piece) => said.push(piece));
  child.stderr.on('data', (piece) => said.push(piece));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const command = [program, ...args].join(' ');
      if (code === 0) resolve();
      else reject(new Error(`${command} (${cwd ?? '.'}) failed:\n${Buffer.concat(said)}`));
    });
  });
}
