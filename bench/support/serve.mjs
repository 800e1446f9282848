/** Serves the built package, this folder, and what a benchmark gives, on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.jpg': 'image/jpeg' };
const FOLDERS = ['/dist/', '/bench/'];

/**
 * @param {Readonly<Record<string, string | Buffer>>} given files by their address
 * @returns {Promise<{ readonly address: string, readonly close: () => void }>}
 */
export async function serveBench(given) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURI(new URL(url, 'http://localhost').pathname));
    try {
      const isOurs = FOLDERS.some((folder) => path.startsWith(folder));
      const body = given[path] ?? (isOurs ? await readFile(`.${path}`) : undefined);
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': TYPES[extname(path)] ?? 'text/html',
      });
      response.end(body);
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
