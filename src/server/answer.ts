/** The handler's responses. */
import { type KeptAnswer, SEAL_HEADER, keptStatuses } from '../store/kept-protocol.js';

/** A response as plain data. */
export interface Answer {
  readonly seal: KeptAnswer;
  readonly revision?: string | undefined;
  readonly cookies?: readonly string[];
  readonly record?: Uint8Array<ArrayBuffer>;
  /** The error for the site's `onError`. The page never gets it. */
  readonly fault?: Error | undefined;
}

/** In seconds. */
const RETRY_AFTER = '5';

const HEADERS = {
  'Cache-Control': 'private, no-store',
  Vary: 'Cookie',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

const more: Readonly<Partial<Record<KeptAnswer, Readonly<Record<string, string>>>>> = {
  record: { 'Content-Type': 'application/json' },
  'wrong-method': { Allow: 'POST, PUT, DELETE' },
  'too-many-requests': { 'Retry-After': RETRY_AFTER },
  unavailable: { 'Retry-After': RETRY_AFTER },
};

/** Makes the response of an answer. Only a record has a body. */
export function respond({ seal, revision, cookies = [], record }: Answer): Response {
  const headers = new Headers({ ...HEADERS, ...more[seal], [SEAL_HEADER]: seal });
  if (revision !== undefined) headers.set('ETag', `"${revision}"`);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(record ?? null, { status: keptStatuses[seal], headers });
}
