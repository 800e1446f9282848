/** A real `node:http` server around a handler, by the adapter that the documentation names. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { SealHandler } from '../../../src/server/index.js';

export interface TestServer {
  readonly port: number;
  readonly host: string;
  readonly close: () => Promise<void>;
}

export async function serve(handler: SealHandler): Promise<TestServer> {
  const listener = getRequestListener((request) => handler(request));
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port');
  const { port } = address;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port, host: `127.0.0.1:${port}`, close };
}
