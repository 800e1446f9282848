/** Serves the built package, this folder, and a benchmark's own files, on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};
const FOLDERS = ['/dist/', '/bench/', '/build/bench/', '/demo/', '/node_modules/'];
const ROOT_FILES = ['/signin-seal.css'];

/** Pages are asked for at each visit; all else may be taken from the cache. */
const cachingOf = (type) => (type === 'text/html' ? 'no-cache' : 'max-age=31536000, immutable');

const packed = new Map();

/** A text as a site's server would have it ready: compressed once, as much as possible. */
function compress(path, body) {
  if (!packed.has(path)) packed.set(path, brotliCompressSync(body));
  return packed.get(path);
}

async function find(path, given) {
  const isOurs = ROOT_FILES.includes(path) || FOLDERS.some((folder) => path.startsWith(folder));
  return given[path] ?? (isOurs ? await readFile(`.${path}`) : undefined);
}

/**
 * @param {Readonly<Record<string, string | Buffer>>} given files by path
 * @param {Readonly<Record<string, string>>} headers of every response
 * @param {Readonly<Record<string, import('node:http').RequestListener>>} listeners that answer by themselves, by path
 * @returns {Promise<{ readonly address: string, readonly close: () => void }>}
 */
export async function serveBench(given, headers = {}, listeners = {}) {
  const server = createServer(async (request, response) => {
    const { url, headers: asked } = request;
    const path = normalize(decodeURI(new URL(url, 'http://localhost').pathname));
    if (listeners[path]) return listeners[path](request, response);
    try {
      const body = await find(path, given);
      const type = TYPES[extname(path)] ?? 'text/html';
      const packs =
        body !== undefined &&
        type !== TYPES['.jpg'] &&
        /\bbr\b/.test(asked['accept-encoding'] ?? '');
      response.writeHead(body === undefined ? 404 : 200, {
        ...headers,
        'Content-Type': type,
        'Cache-Control': cachingOf(type),
        ...(packs && { 'Content-Encoding': 'br' }),
      });
      response.end(packs ? compress(path, body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
