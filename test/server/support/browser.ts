/** A browser with a cookie jar, whose page talks to a handler as the real page does. */
import type { SealHandler } from '../../../src/server/index.js';
import {
  type KeptRequest,
  PORT_HEADER,
  SEAL_HEADER,
  keptMethods,
} from '../../../src/store/kept-protocol.js';

export const ADDRESS = 'https://login.example/.well-known/signin-seal';

export interface RequestParts {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly cookie?: string | undefined;
  readonly body?: BodyInit | undefined;
  readonly method?: string;
  readonly address?: string;
}

/** What a page of this origin sends, with other headers in their place; undefined leaves a header out. */
export function requestOf(seal: KeptRequest, parts: RequestParts = {}): Request {
  const { cookie, body, method = keptMethods[seal], address = ADDRESS } = parts;
  const headers = {
    [SEAL_HEADER.toLowerCase()]: seal,
    host: new URL(address).host,
    origin: new URL(address).origin,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'empty',
    cookie,
    'content-type': body === undefined ? undefined : 'application/json',
    ...parts.headers,
  };
  const given = Object.entries(headers).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  // The types do not know `duplex`, which a body that is a stream needs.
  const init = { method, headers: given, body: body ?? null, duplex: 'half' };
  return new Request(address, init);
}

interface Cookie {
  readonly value: string;
  readonly expires: number;
}

const secondsIn = (cookie: string): number => Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);

/** Sends a request and returns its response. */
export type Send = (request: Request) => Promise<Response>;

export class Browser {
  readonly #send: Send;
  readonly #port: string | undefined;
  readonly #jar = new Map<string, Cookie>();

  constructor(send: SealHandler | Send, port?: string) {
    this.#send = (request) => send(request);
    this.#port = port;
  }

  /** The cookies as a request has them. */
  get cookie(): string | undefined {
    const live = [...this.#jar].filter(([, { expires }]) => expires > Date.now());
    return live.map(([name, { value }]) => `${name}=${value}`).join('; ') || undefined;
  }

  /** Whether the page would see the trace. */
  get hasTrace(): boolean {
    return /(^|; )__Host-seal-made[^=]*=1/.test(this.cookie ?? '');
  }

  get token(): string | undefined {
    return /__Host-Http-seal[^=]*=([^;]*)/.exec(this.cookie ?? '')?.[1];
  }

  /** Plants a cookie, as an engine without cookie prefixes lets a sibling do. */
  plant(name: string, value: string): void {
    this.#jar.set(name, { value, expires: Infinity });
  }

  read(): Promise<Response> {
    return this.ask('read');
  }

  create(body: BodyInit): Promise<Response> {
    return this.ask('write', { body, headers: { 'if-none-match': '*' } });
  }

  replace(body: BodyInit, revision: string): Promise<Response> {
    return this.ask('write', { body, headers: { 'if-match': revision } });
  }

  renew(revision: string): Promise<Response> {
    return this.ask('renew', { headers: { 'if-match': revision } });
  }

  remove(): Promise<Response> {
    return this.ask('remove');
  }

  /** Creates a record, and returns its revision as the page knows it. */
  async created(body: BodyInit): Promise<string> {
    const response = await this.create(body);
    if (response.status !== 204)
      throw new Error(`The creation was answered with ${response.status}`);
    return String(response.headers.get('etag'));
  }

  /** Sends a request without storing the cookies of its response: the response is lost, or comes later. */
  async send(seal: KeptRequest, parts: RequestParts = {}): Promise<Response> {
    const headers = { [PORT_HEADER.toLowerCase()]: this.#port, ...parts.headers };
    const address = this.#port ? ADDRESS.replace('.example', `.example:${this.#port}`) : ADDRESS;
    return this.#send(requestOf(seal, { cookie: this.cookie, address, ...parts, headers }));
  }

  /** Stores the cookies of a response. */
  take(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#jar.set(name, { value, expires: Date.now() + secondsIn(cookie) * 1000 });
    }
    return response;
  }

  async ask(seal: KeptRequest, parts: RequestParts = {}): Promise<Response> {
    return this.take(await this.send(seal, parts));
  }
}

/** What the tests compare of a response. */
export const summary = (response: Response): string =>
  `${response.status} ${response.headers.get(SEAL_HEADER)}`;
