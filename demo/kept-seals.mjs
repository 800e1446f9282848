/**
 * Keeps the demo's seals on the server: in files, in Redis if `REDIS_URL` names one, or not at all with `SEALS=browser`.
 */
import { getRequestListener } from '@hono/node-server';

const ADDRESS = '/.well-known/signin-seal';
const FOLDER = 'build/demo-seals';

// Whether the demo’s pages have the attribute `kept`.
const isKept = process.env.SEALS !== 'browser';

async function redis(url) {
  const { Redis } = await import('ioredis');
  const { redisVault } = await import('../dist/src/server/redis/redis-vault.js');
  const client = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    lazyConnect: true,
  });
  client.on('error', ({ message }) => console.error(`Redis: ${message}`));
  // If Redis is not there yet, the handler answers 503 until it is.
  await client.connect().catch(() => undefined);
  return redisVault(client);
}

async function files() {
  const { fileVault } = await import('../dist/src/server/node/file-vault.js');
  return fileVault(FOLDER);
}

async function listen() {
  const { createSealHandler } = await import('../dist/src/server/index.js');
  const vault = await (process.env.REDIS_URL ? redis(process.env.REDIS_URL) : files());
  const onError = ({ message }, kind) => console.error(`Seal, ${kind}: ${message}`);
  return getRequestListener(createSealHandler({ vault, onError }));
}

let listener;

/** The middleware that mounts the handler. */
export async function serveKeptSeals(context, next) {
  if (!isKept || context.path !== ADDRESS) return next();
  listener ??= listen();
  const answer = await listener;
  context.respond = false;
  await answer(context.req, context.res);
}

/** A page as it is served: without the attribute, if the browser alone keeps the seals. */
export const asKept = (page) => (isKept ? page : page.replaceAll(/\s+kept(?=[\s>])/g, ''));

/** The plug-in that takes the attribute off the demo's pages. */
export const keepInBrowser = {
  name: 'keep-in-browser',
  transform: ({ body, response }) => (response.is('html') ? asKept(String(body)) : undefined),
};
