/** A real Redis for one test file: started on a free port with nothing saved, and ended by its own id. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis, type RedisOptions } from 'ioredis';
import { REDIS_HOST as HOST, spawnRedis } from '../../../scripts/services/redis.mjs';

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

export class RedisServer {
  readonly port: number;
  readonly folder: string;
  readonly #clients = new Set<Redis>();
  #child: ChildProcess | undefined;

  constructor(port: number, folder: string) {
    this.port = port;
    this.folder = folder;
  }

  async start(): Promise<void> {
    this.#child = await spawnRedis(this.port, this.folder);
  }

  /** A client with the options that the documentation gives, and others; connected. */
  async client(options: RedisOptions = {}): Promise<Redis> {
    const client = new Redis(this.port, HOST, {
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      lazyConnect: true,
      retryStrategy: () => 20,
      ...options,
    });
    // Its commands reject as well.
    client.on('error', () => undefined);
    this.#clients.add(client);
    await client.connect();
    return client;
  }

  /** Ends the server: SIGKILL is a crash. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGCONT');
    this.#child.kill(signal);
    await ended;
  }

  /** Stops the server's process without ending its connections. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.disconnect();
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }
}

export async function startRedis(): Promise<RedisServer> {
  const server = new RedisServer(await freePort(), await mkdtemp(join(tmpdir(), 'seal-redis-')));
  await server.start();
  return server;
}

/** Lets time pass for every key, by moving each key's expiry: Redis's own clock can't be moved. */
export async function passInRedis(client: Redis, seconds: number): Promise<void> {
  for (const key of await client.keys('*')) {
    const left = (await client.pttl(key)) - seconds * 1000;
    if (left > 0) await client.pexpire(key, left);
    else await client.del(key);
  }
}
