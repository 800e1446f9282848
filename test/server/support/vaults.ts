/** The three vaults, each empty when it is opened. */
import { after, before, mock } from 'node:test';
import type { Redis } from 'ioredis';
import { type SealVault, memoryVault } from '../../../src/server/index.js';
import { fileVault } from '../../../src/server/node/file-vault.js';
import { redisVault } from '../../../src/server/redis/redis-vault.js';
import { newFolder, removeFolders } from './folders.js';
import { type RedisServer, passInRedis, startRedis } from './redis.js';

export interface TestedVault {
  readonly name: string;
  readonly open: () => Promise<SealVault>;
  /** Lets time pass. Needs the fake clock, which `useFakeClock` sets. */
  readonly pass: (seconds: number) => Promise<void>;
}

const moveClock = (seconds: number): Promise<void> => {
  mock.timers.setTime(Date.now() + seconds * 1000);
  return Promise.resolve();
};

/** Sets a fake clock for a file's tests. Timers stay real. */
export function useFakeClock(): void {
  before(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
  });
  after(() => {
    mock.timers.reset();
  });
}

const memory: TestedVault = {
  name: 'memoryVault',
  open: () => Promise.resolve(memoryVault()),
  pass: moveClock,
};

const files: TestedVault = {
  name: 'fileVault',
  open: async () => fileVault(await newFolder()),
  pass: moveClock,
};

let server: RedisServer | undefined;
let client: Redis | undefined;

const inRedis: TestedVault = {
  name: 'redisVault',
  open: async () => {
    if (!client) throw new Error('Redis has not started');
    await client.flushall();
    return redisVault(client);
  },
  pass: async (seconds) => {
    if (client) await passInRedis(client, seconds);
    await moveClock(seconds);
  },
};

/** All three vaults, for a file's tests. Starts Redis before them, and cleans up after them. */
export function testedVaults(): readonly TestedVault[] {
  before(async () => {
    server = await startRedis();
    client = await server.client();
  });
  after(async () => {
    await server?.close();
    await removeFolders();
  });
  return [memory, files, inRedis];
}
