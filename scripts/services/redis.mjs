/** Redis: the server that `REDIS_SERVER_PATH` names, or the system's. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bringOrThrow } from '../browsers/engine.mjs';
import { findOnPath } from '../browsers/programs.mjs';

/** @type {import('../browsers/engine.mjs').Program} */
export const redis = {
  name: 'redis',
  debianPackages: ['redis-server'],
  advice: 'install redis-server, or set REDIS_SERVER_PATH to one',
  isOfPlaywright: false,

  find() {
    const path = process.env.REDIS_SERVER_PATH || findOnPath(['redis-server']);
    return path ? { path } : undefined;
  },
};

/** Where it listens. */
export const REDIS_HOST = '127.0.0.1';

/**
 * Starts Redis, which keeps its files in this folder, and waits until it accepts connections. End it by its own id.
 *
 * @param {number} port
 * @param {string} folder
 */
export async function spawnRedis(port, folder) {
  const { path } = bringOrThrow(redis);
  const address = ['--port', String(port), '--bind', REDIS_HOST, '--dir', folder];
  const child = spawn(path, [...address, '--save', '', '--maxmemory-policy', 'noeviction']);
  for await (const line of createInterface(child.stdout)) {
    if (line.includes('Ready to accept connections')) break;
  }
  child.stdout.resume();
  return child;
}
