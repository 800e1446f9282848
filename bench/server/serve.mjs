/** One server process of the benchmark: the handler over one vault, or the barest handler that reads a cookie and one key of Redis. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Redis } from 'ioredis';
import { createSealHandler, memoryVault } from 'signin-seal/server';
import { fileVault } from 'signin-seal/server/node';
import { redisVault } from 'signin-seal/server/redis';

const [way, place] = process.argv.slice(2);

async function connect() {
  const client = new Redis(place, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    lazyConnect: true,
  });
  await client.connect();
  return client;
}

const unlimited = { records: Infinity, bytes: Infinity };

const vaults = {
  memory: () => memoryVault(unlimited),
  files: () => fileVault(place),
  Redis: async () => redisVault(await connect()),
};

/** The least that any server needs to give back what it keeps for a cookie. */
async function barest() {
  const client = await connect();
  for (const name of ['text', 'picture']) await client.set(name, process.env[name]);
  return async (request) => {
    const key = /(?:^|; )key=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' };
    return new Response(await client.get(String(key)), { headers });
  };
}

async function ours() {
  const creates = { atOnce: Infinity, perSecond: 0 };
  return createSealHandler({ vault: await vaults[way](), creates, onError: console.error });
}

const handler = await (way === 'barest' ? barest() : ours());
const server = createServer(getRequestListener((request) => handler(request)));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send({ memory: heapUsed + external });
});
process.on('disconnect', () => process.exit());
