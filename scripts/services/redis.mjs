/** Redis: the server that `REDIS_SERVER_PATH` names, or the system's. */
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
