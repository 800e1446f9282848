import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import type { SealHandler } from '../../../../src/server/index.js';
import { KEPT_ADDRESS } from '../../../../src/store/kept-protocol.js';
import { relay } from '../../../../demo/relay.mjs';
import { type BuiltServer, builtServer } from './built-server.js';
import { cutHeader } from './cut-header.js';

/**
 * Every host of the laboratory, all on this machine. The first two are the same site, the others are
 * cross-site. `proxy.localhost` relays the genuine site byte for byte.
 */
export type Host =
  | 'login.genuine.localhost'
  | 'blog.genuine.localhost'
  | 'phish.localhost'
  | 'cdn.localhost'
  | 'proxy.localhost';

/** A request from a browser to a host. */
export interface LabRequest {
  readonly host: string;
  readonly path: string;
  readonly cookie: string;
  readonly headers: IncomingHttpHeaders;
}

interface File {
  readonly body: string;
  readonly headers: OutgoingHttpHeaders;
}

interface Patch {
  readonly edit: (code: string) => string;
  served: boolean;
}

const GENUINE: Host = 'login.genuine.localhost';

const asKept: Patch['edit'] = (html) => html.replace('<signin-seal', '<signin-seal kept');

const toModules: Patch['edit'] = (code) => code.replaceAll('/dist/cdn/', '/dist/src/define/');

/**
 * Where attacks are tried, with real pages on real hosts. The genuine site is the demo that `npm start`
 * serves, with its headers and the built package. The tests write all other pages.
 */
export class Lab {
  readonly #demoPort: number;
  readonly #files = new Map<string, File>();
  readonly #patches = new Map<string, Patch>();
  readonly #changes: ((headers: OutgoingHttpHeaders) => void)[] = [];
  readonly #requests: LabRequest[] = [];
  #keeper: RequestListener | undefined;
  readonly #server: Server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  private constructor(demoPort: number) {
    this.#demoPort = demoPort;
  }

  /** Opens all hosts on a free port. `demo` is the address at which `npm start` serves. */
  static async open(demo: string): Promise<Lab> {
    const lab = new Lab(Number(new URL(demo).port));
    await new Promise<void>((resolve) => lab.#server.listen(0, '127.0.0.1', resolve));
    return lab;
  }

  /** The address of a page: `lab.at('phish.localhost', '/prize.html')`. */
  at(host: Host, path = '/'): string {
    return `http://${host}:${String(this.#port)}${path}`;
  }

  /** Puts a page of the attacker, or of anybody else, on a host. Returns its address. */
  page(host: Host, path: string, html: string, headers: OutgoingHttpHeaders = {}): string {
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    return this.file(host, path, `<!doctype html>${html}`, { ...type, ...headers });
  }

  /** Puts any other file on a host, or with a header `location` a redirection. */
  file(host: Host, path: string, body: string, headers: OutgoingHttpHeaders): string {
    this.#files.set(host + path, { body, headers });
    return this.at(host, path);
  }

  /** Serves the genuine site without a header, or without one directive of it. */
  async withoutHeader(name: string, directive?: string): Promise<void> {
    const cut = cutHeader(name, directive);
    cut(Object.fromEntries((await this.#ask('/')).headers));
    this.#changes.push(cut);
  }

  /** Serves the genuine site with one more header. */
  withHeader(name: string, value: string): void {
    this.#changes.push((headers) => {
      headers[name.toLowerCase()] = value;
    });
  }

  /**
   * Serves the genuine site with a defense turned off, by replacing text in one module of the built package.
   * The module is named by its path in `src`; `../cdn/signin-seal.js` is the file for script tags. Fails if the text is not there, and at the end if neither a page nor
   * the site's server has loaded the module. The site then loads the package's modules.
   */
  async withoutDefense(module: string, defense: string, replacement: string): Promise<void> {
    const path = new URL(`/dist/src/${module}`, this.at(GENUINE)).pathname;
    const code = await (await this.#ask(path)).text();
    if (!code.includes(defense)) throw new Error(`${module} has no “${defense}”`);
    this.#patch(path, (all) => all.replaceAll(defense, () => replacement));
  }

  /**
   * The genuine site keeps its seals on the server: its pages have `kept`, and the handler that is made of the built server
   * answers. It is made at the first request.
   */
  keepSeals(make: (server: BuiltServer) => SealHandler): void {
    let handler: Promise<SealHandler> | undefined;
    const listener = getRequestListener(async (request) => {
      handler ??= builtServer((path, code) => this.#edited(path, code)).then(make);
      return (await handler)(request);
    });
    this.#keeper = (request, response) => void listener(request, response);
  }

  /** Serves one module of the built package with a script before it. Fails like `withoutDefense`. */
  withForeword(module: string, script: string): void {
    this.#patch(`/dist/src/${module}`, (code) => `${script};\n${code}`);
  }

  /** The requests to a host, in order. */
  requestsTo(host: Host): readonly LabRequest[] {
    return this.#requests.filter((request) => request.host === host);
  }

  /** The states that the genuine page reported to its site, wherever it is shown: `withheld framed`. */
  announced(): readonly string[] {
    const states = this.requestsTo(GENUINE).filter(({ path }) => path.startsWith('/seal-states?'));
    return states.map(({ path }) => [...new URLSearchParams(path.slice(13)).values()].join(' '));
  }

  /** Forgets all requests so far. */
  forget(): void {
    this.#requests.length = 0;
  }

  /** Closes all hosts. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    for (const [path, { served }] of this.#patches) {
      if (!served) throw new Error(`Nothing loaded ${path}: it was patched in vain`);
    }
  }

  #patch(path: string, edit: Patch['edit']): void {
    const before = this.#patches.get(path)?.edit ?? String;
    this.#patches.set(path, { edit: (code) => edit(before(code)), served: false });
  }

  #edited(path: string, code: string): string {
    const patch = this.#patches.get(path);
    if (patch) patch.served = true;
    return patch?.edit(code) ?? code;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #ask(path: string): Promise<Response> {
    const answer = await fetch(`http://localhost:${String(this.#demoPort)}${path}`);
    if (!answer.ok) throw new Error(`The genuine site has no ${path}`);
    return answer;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { hostname: host, pathname } = new URL(
      `http://${request.headers.host ?? ''}${request.url ?? ''}`,
    );
    const { url: asked = '', headers } = request;
    this.#requests.push({ host, path: asked, cookie: headers.cookie ?? '', headers });
    const file = this.#files.get(host + pathname);
    if (file) response.writeHead(file.headers.location ? 302 : 200, file.headers).end(file.body);
    else if (host === GENUINE && pathname === KEPT_ADDRESS && this.#keeper)
      this.#keeper(request, response);
    else if (host === GENUINE) await this.#serveGenuine(request, response, pathname);
    else if (host === 'proxy.localhost') await this.#serveRelayed(request, response);
    else response.writeHead(404).end();
  }

  async #serveRelayed(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await relay(request, { host: GENUINE, port: this.#port });
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }

  async #serveGenuine(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    // The demo can't know that the browser has a patched file in its cache.
    delete request.headers['if-none-match'];
    // At this host name, the demo has no copy alarm.
    const answer = await relay(request, { host: GENUINE, port: this.#demoPort });
    const headers: OutgoingHttpHeaders = { ...answer.headers };
    for (const change of this.#changes) change(headers);
    const edit = this.#editOf(path);
    if (edit) {
      delete headers['content-length'];
      response.writeHead(200, headers).end(edit(await text(answer)));
      return;
    }
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
  }

  /** The change to a file on its way. A site with a patched module loads the modules instead of the one file for script tags. */
  #editOf(path: string): Patch['edit'] | undefined {
    const patch = this.#patches.get(path);
    if (patch) patch.served = true;
    const isScript = path.startsWith('/demo/') && this.#patches.size > 0;
    if (path === '/' && this.#keeper) return asKept;
    return patch?.edit ?? (isScript ? toModules : undefined);
  }
}
