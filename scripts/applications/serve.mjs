/** Starts an application's server. */
import { openSync } from 'node:fs';
import { HOST, end, start, untilItAnswers } from '../browsers/processes.mjs';

/** The address of what listens at this port. Browsers treat it as secure, as they do https. */
export const addressAt = (port) => `http://localhost:${port}`;

/**
 * Starts the server, and waits until it answers at its port.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ folder: string, port: number, env?: Readonly<Record<string, string>> }} options
 * @returns {Promise<import('./list.mjs').Running>}
 */
export async function serveWith(program, args, { folder, port, env = {} }) {
  const log = `${folder}/server.log`;
  const output = openSync(log, 'a');
  const options = {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  };
  const server = start(program, args, options);
  await untilItAnswers(server, { port, host: HOST });
  return { address: addressAt(port), log, end: () => end(server) };
}
