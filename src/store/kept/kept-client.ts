import { isPrerendered } from '../../page/page-visibility.js';
import {
  KEPT_ADDRESS,
  type KeptAnswer,
  type KeptRequest,
  PORT_HEADER,
  SEAL_HEADER,
  keptMethods,
  keptStatuses,
} from '../kept-protocol.js';
import { within } from './within.js';

/** How long the server may take for a whole response, in ms. */
const ANSWER_MS = 5000;

/** How long a write may take, in ms. The handler waits for the body for 10 s, as a slow mobile network needs for a picture. */
const WRITE_MS = 12_000;

/** The server's reply. `unreachable`: the server did not answer, or something else answered in its place. */
export interface KeptReply {
  readonly seal: KeptAnswer | 'unreachable';
  /** The revision that is at the server now. */
  readonly revision: string | undefined;
  /** The text of the record that was read. */
  readonly record?: string;
}

/** What a request needs. A write with the revision null replaces nothing. */
export interface KeptQuestion {
  readonly revision?: string | null | undefined;
  readonly record?: string;
}

/** The reply if no answer came, or none that counts. */
export const UNREACHABLE: KeptReply = { seal: 'unreachable', revision: undefined };

const isAnswer = (seal: string | null): seal is KeptAnswer =>
  seal !== null && Object.hasOwn(keptStatuses, seal);

function headersOf(kind: KeptRequest, { revision, record }: KeptQuestion): Headers {
  const headers = new Headers({ [SEAL_HEADER]: kind });
  if (location.port) headers.set(PORT_HEADER, location.port);
  if (record !== undefined) headers.set('Content-Type', 'application/json');
  if (revision === null) headers.set('If-None-Match', '*');
  else if (revision !== undefined) headers.set('If-Match', `"${revision}"`);
  return headers;
}

/** The revision of an `ETag`. A proxy that compresses makes it weak, or appends the compression's name; the server removes both. */
const revisionOf = (tag: string | null): string | undefined => /"(\w+)/.exec(tag ?? '')?.[1];

// A response without the header, or with another status, is not the handler's: it is a framework's 404 or a portal's page.
async function replyOf(response: Response): Promise<KeptReply> {
  const seal = response.headers.get(SEAL_HEADER);
  if (!isAnswer(seal) || keptStatuses[seal] !== response.status) return UNREACHABLE;
  const revision = revisionOf(response.headers.get('ETag'));
  return seal === 'record' ? { seal, revision, record: await response.text() } : { seal, revision };
}

// No site has this host (RFC 6761), so an address that resolves to it has named no host of its own. Not `location`, because a
// server may make the store, too.
const BASE = 'https://base.invalid';

// Browsers take the word after `//` or `/\` for a host, even with tabs or line breaks between the two.
const isPath = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, BASE) && new URL(address, BASE).origin === BASE;

/** Asks the site's server. */
export class KeptClient {
  readonly #address: string;

  /** `address` is a path of this origin. Throws a `TypeError` for an address of another origin. */
  constructor(address: string = KEPT_ADDRESS) {
    if (!isPath(address))
      throw new TypeError(`The address of the seal must be a path, such as ${KEPT_ADDRESS}.`);
    this.#address = address;
  }

  /**
   * Never throws: without an answer of the handler within 5 s (12 s for a write), the server is unreachable. A prerendered
   * page asks nothing.
   */
  async ask(kind: KeptRequest, question: KeptQuestion = {}): Promise<KeptReply> {
    if (isPrerendered()) return UNREACHABLE;
    const limit = kind === 'write' ? WRITE_MS : ANSWER_MS;
    try {
      const reply = await within(limit, (signal) => this.#send(kind, question, signal));
      return reply ?? UNREACHABLE;
    } catch {
      return UNREACHABLE;
    }
  }

  async #send(kind: KeptRequest, question: KeptQuestion, signal: AbortSignal): Promise<KeptReply> {
    const response = await fetch(new URL(this.#address, location.origin).href, {
      method: keptMethods[kind],
      headers: headersOf(kind, question),
      body: question.record ?? null,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      keepalive: kind === 'renew',
      signal,
    });
    return replyOf(response);
  }
}
