/**
 * The handler of `signin-seal/server`, as the test server mounts it: at the address of `kept`, and for stores with an address of
 * their own at `/kept/<name>/seal`. `/kept/<name>/…` also lets a test change what happens there.
 */
import { constants } from 'node:http2';
import { getRequestListener } from '@hono/node-server';
import { build } from 'esbuild';

const ADDRESS = '/.well-known/signin-seal';
const OWN = /^\/kept\/(\w+)\/([a-z-]+)(?:\/([a-z0-9-]+))?$/;
const MANY = { atOnce: 1_000_000, perSecond: 1_000_000 };

let loading;

/** The server's modules, bundled from their sources. */
async function load() {
  const { outputFiles } = await build({
    entryPoints: ['src/server/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const sites = new Map();

/** A site of its own: its vault, its mode, and the requests that came. */
async function siteOf(name) {
  loading ??= load();
  const { createSealHandler, memoryVault } = await loading;
  if (!sites.has(name)) sites.set(name, { mode: 'up', requests: [], held: [] });
  const site = sites.get(name);
  if (!site.vault) {
    site.vault = memoryVault();
    site.listener = getRequestListener(createSealHandler({ vault: site.vault, creates: MANY }));
  }
  return site;
}

/** What answers in place of the handler, by mode. */
const others = {
  'not-found': (context) => {
    context.status = 404;
    context.body = '<h1>Not found</h1>';
  },
  portal: (context) => {
    context.type = 'text/html';
    context.body = '<h1>Welcome to our network</h1>';
  },
  error: (context) => {
    context.status = 502;
  },
  redirect: (context) => {
    context.redirect('/');
  },
  'wrong-status': (context) => {
    context.status = 404;
    context.set('Seal', 'no-token');
  },
  'bad-record': (context) => {
    context.status = 200;
    context.set('Seal', 'record');
    context.set('ETag', '"1"');
    context.body = '{"version":1,"seal":{"kind":"text"}}';
  },
  'newer-record': (context) => {
    context.status = 200;
    context.set('Seal', 'record');
    context.set('ETag', '"1"');
    context.body = '{"version":2,"seal":{}}';
  },
  refusal: (context) => {
    context.status = 413;
    context.set('Seal', 'too-large');
  },
  down: (context) => {
    context.respond = false;
    // Browsers repeat a request whose connection is only closed.
    context.req.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  },
};

async function answer(context, site) {
  const kind = context.get('Seal');
  site.requests.push(kind);
  if (site.mode === 'held') await new Promise((resolve) => site.held.push(resolve));
  const other = others[site.mode];
  if (other) return other(context);
  context.respond = false;
  await site.listener(context.req, context.res);
}

/** What a test changes or asks. */
const orders = {
  mode: (context, site, mode) => {
    site.mode = mode;
    for (const release of site.held.splice(0)) release();
  },
  requests: (context, site) => {
    context.body = site.requests.splice(0);
  },
  'lose-all': (context, site) => {
    site.vault = undefined;
  },
  'drop-token': (context) => {
    const name = context.get('Cookie').match(/__Host-Http-seal[^=]*/)?.[0];
    if (name)
      context.append(
        'Set-Cookie',
        `${name}=; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`,
      );
  },
  'clear-storage': (context) => {
    context.set('Clear-Site-Data', '"storage"');
  },
};

/** The middleware for the test server (Koa). */
export async function serveKept(context, next) {
  if (context.path === ADDRESS) return answer(context, await siteOf('site'));
  const [, name, order, value] = OWN.exec(context.path) ?? [];
  if (!name) return next();
  const site = await siteOf(name);
  if (order === 'seal') return answer(context, site);
  context.body = {};
  return orders[order](context, site, value);
}
