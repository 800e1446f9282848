/** Keeps records in Redis: `signin-seal/server/redis`. */
import type { Redis } from 'ioredis';
import { newRevision } from '../random.js';
import { SealVaultFullError, type SealVault, type VaultEntry } from '../seal-vault.js';

const PREFIX = 'signin-seal:';

/** Writes value ARGV[2] as revision ARGV[3] for ARGV[4] seconds, if the stored revision is ARGV[1] (none if empty). */
const PUT = `
local stored = redis.call('HGET', KEYS[1], 'revision') or ''
if stored ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[2], 'revision', ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1`;

/** Makes revision ARGV[1] last for ARGV[2] seconds from now. */
const TOUCH = `
if redis.call('HGET', KEYS[1], 'revision') ~= ARGV[1] then return 0 end
return redis.call('EXPIRE', KEYS[1], ARGV[2])`;

const CODE = /^[A-Z]+/;

// An error of Redis can quote the command, and ioredis attaches the command with its arguments to it.
function cleanError(error: unknown): Error {
  const { name, message } = error instanceof Error ? error : new Error('unknown');
  if (name !== 'ReplyError') return new Error(`Redis: ${message}`);
  // Before version 7, Redis quotes the refused command's error in that of the script.
  if (/\bOOM\b/.test(message)) return new SealVaultFullError();
  return new Error(`Redis answered ${CODE.exec(message)?.[0] ?? 'an error'}.`);
}

async function ask<T>(reply: Promise<T>): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    throw cleanError(error);
  }
}

class RedisVault implements SealVault {
  readonly #client: Redis;

  constructor(client: Redis) {
    this.#client = client;
  }

  async get(key: string): Promise<VaultEntry | undefined> {
    const fields = this.#client.hmgetBuffer(PREFIX + key, 'value', 'revision');
    const [value, revision] = await ask(fields);
    return value && revision ? { value, revision: String(revision) } : undefined;
  }

  async put(
    key: string,
    value: Uint8Array,
    replaces: string | null,
    seconds: number,
  ): Promise<string | undefined> {
    const revision = newRevision();
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
    const given = [replaces ?? '', bytes, revision, seconds];
    const isDone = await ask(this.#client.eval(PUT, 1, PREFIX + key, ...given));
    return isDone === 1 ? revision : undefined;
  }

  async touch(key: string, revision: string, seconds: number): Promise<boolean> {
    return (await ask(this.#client.eval(TOUCH, 1, PREFIX + key, revision, seconds))) === 1;
  }

  async delete(key: string): Promise<void> {
    await ask(this.#client.unlink(PREFIX + key));
  }
}

/** With either of these, ioredis sends a command later whose request was already answered with 503. */
const LATE = ['enableOfflineQueue', 'autoResendUnfulfilledCommands'] as const;

/**
 * A vault in Redis, for any number of processes. Give it an ioredis client of its own with `enableOfflineQueue: false` and
 * `autoResendUnfulfilledCommands: false`, and connect it before the first request. Redis must not evict: set
 * `maxmemory-policy noeviction`.
 *
 * @throws A `TypeError` if the client queues commands while it is not connected, or sends them again when it is: a write that
 * was answered with 503 would land later.
 */
export function redisVault(client: Redis): SealVault {
  for (const option of LATE)
    if (client.options[option] !== false)
      throw new TypeError(`redisVault needs a client with \`${option}: false\`.`);
  return new RedisVault(client);
}
