/**
 * A browser, as far as the page's store needs one: script storage, a cookie jar that keeps to the rules for cookies
 * (tough-cookie), Web Locks, and requests that reach a real handler. It has a clock that a test can move.
 */
import { CookieJar } from 'tough-cookie';
import type { SealHandler } from '../../../src/server/index.js';

const ORIGIN = 'https://login.example';

/** The network between the page and the server. Each call may wait, throw, or answer in the server's place. */
export type Network = (request: Request, ask: () => Promise<Response>) => Promise<Response>;

class ScriptStorage {
  readonly #items = new Map<string, string>();

  /** Called with each record that is written. */
  onWrite: (key: string, text: string) => void = () => undefined;

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#items.set(key, text);
    this.onWrite(key, text);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}

// First come, first served, as in the specification. A request with a signal can be told that it has waited too long.
class Locks {
  readonly #isTooLate: () => boolean;
  #last: Promise<unknown> = Promise.resolve();
  #held = 0;

  constructor(isTooLate: () => boolean) {
    this.#isTooLate = isTooLate;
  }

  request(_name: string, options: LockOptions, work: () => unknown): Promise<unknown> {
    if (options.signal && this.#held > 0 && this.#isTooLate())
      return Promise.reject(new DOMException('It took too long.', 'AbortError'));
    this.#held += 1;
    const mine = this.#last.then(work).finally(() => {
      this.#held -= 1;
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

export interface ModelBrowser {
  readonly storage: ScriptStorage;
  /** Deletes the cookies whose names contain this text; all without it. */
  readonly deleteCookies: (part?: string) => void;
  readonly hasTrace: () => boolean;
}

function requestOf(address: string, init: RequestInit, cookie: string): Request {
  const url = new URL(address);
  const headers = new Headers(init.headers);
  headers.set('Host', url.host);
  headers.set('Origin', url.origin);
  headers.set('Sec-Fetch-Site', 'same-origin');
  headers.set('Sec-Fetch-Dest', 'empty');
  if (cookie) headers.set('Cookie', cookie);
  return new Request(url, { method: init.method ?? 'GET', headers, body: init.body ?? null });
}

function fetchIn(jar: CookieJar, handler: SealHandler, network: Network): typeof fetch {
  return async (address, init = {}) => {
    const request = requestOf(address as string, init, jar.getCookieStringSync(ORIGIN));
    const response = await network(request, () => handler(request));
    for (const cookie of response.headers.getSetCookie())
      jar.setCookieSync(cookie, ORIGIN, { ignoreError: true });
    return response;
  };
}

function documentOf(jar: CookieJar): typeof Document {
  class ModelDocument {
    readonly visibilityState = 'visible';

    get cookie(): string {
      return jar.getCookieStringSync(ORIGIN, { http: false });
    }

    set cookie(text: string) {
      jar.setCookieSync(text, ORIGIN, { http: false, ignoreError: true });
    }
  }
  return ModelDocument as unknown as typeof Document;
}

function install(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

const open: Network = (_request, ask) => ask();

const never = (): boolean => false;

/**
 * Makes this the browser of the process: the page's modules find its globals. `isTooLate` says of each tab that would have to
 * wait for another one whether it gives up.
 */
export function openBrowser(
  handler: SealHandler,
  network: Network = open,
  isTooLate = never,
): ModelBrowser {
  const jar = new CookieJar(undefined, { prefixSecurity: 'strict' });
  const storage = new ScriptStorage();
  const ModelDocument = documentOf(jar);
  const events = new EventTarget();
  install({
    localStorage: storage,
    Document: ModelDocument,
    document: new ModelDocument(),
    location: new URL(ORIGIN),
    self: { origin: ORIGIN },
    navigator: { locks: new Locks(isTooLate) },
    fetch: fetchIn(jar, handler, network),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
  });
  return {
    storage,
    deleteCookies: (part = '') => {
      for (const { key } of jar.getCookiesSync(ORIGIN))
        if (key.includes(part))
          jar.setCookieSync(`${key}=; Secure; HttpOnly; Path=/; Max-Age=0`, ORIGIN);
    },
    hasTrace: () => jar.getCookieStringSync(ORIGIN).includes('__Host-seal-made='),
  };
}
