import {
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
  createServer,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { relay } from '../../../../demo/relay.mjs';

/** The changes that a relay makes to what it passes on. */
export interface Changes {
  /** Changes text: pages, scripts and styles. */
  readonly text?: (text: string, path: string) => string;
  readonly headers?: (headers: OutgoingHttpHeaders) => OutgoingHttpHeaders;
  /** Where on the site it gets what it is asked for. */
  readonly path?: (path: string) => string;
  /** Paths that it answers itself. */
  readonly own?: Readonly<Record<string, string>>;
}

/** A relay on a host of its own. */
export interface Relay {
  at(path: string): string;
  /** The paths that it was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

const isText = ({ headers }: IncomingMessage): boolean =>
  /text|javascript|json/.test(headers['content-type'] ?? '');

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: URL,
  {
    text: change = String,
    headers: changeHeaders = (headers) => headers,
    path: from = String,
    own,
  }: Changes,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const body = own?.[path];
  if (body !== undefined) {
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html');
    response.end(body);
    return;
  }
  request.url = from(request.url ?? '');
  for (const name of ['accept-encoding', 'if-none-match'])
    Reflect.deleteProperty(request.headers, name);
  const found = await relay(request, { host: site.hostname, port: Number(site.port) });
  const headers: OutgoingHttpHeaders = { ...found.headers };
  Reflect.deleteProperty(headers, 'content-length');
  response.writeHead(found.statusCode ?? 502, changeHeaders(headers));
  if (isText(found)) response.end(change(await text(found), path));
  else found.pipe(response);
}

/** Serves a site from another host, as kits do it, with changes. */
export async function openRelay(origin: string, changes: Changes = {}): Promise<Relay> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, new URL(origin), changes).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    at: (path) => `http://relay.localhost:${String(port)}${path}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
