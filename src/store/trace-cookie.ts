/** A cookie, kept apart from the record, that distinguishes a lost seal from one that was never made. */

import { documentProperty } from '../page/document-property.js';

/** With this prefix, browsers refuse the cookie from a sibling host, over plain HTTP or with a path. Source: RFC 6265bis, 4.1.3.2. */
const NAME = '__Host-seal-made';

/**
 * The cookie's name for an origin. Cookies ignore ports (RFC 6265, 8.5) and storage does not, so the name tells the origins of a
 * host apart: it ends in a port that is not the protocol's own.
 */
export function traceNameOf(origin: string): string {
  const port = /:(\d+)$/.exec(origin)?.[1];
  return port === undefined ? NAME : `${NAME}-${port}`;
}

/** The cookie's name on this page. Not by `location`, which has no port in a `srcdoc` frame. */
export const traceCookie = (): string => traceNameOf(self.origin);
/** Its lifetime in seconds: 400 days, the most that browsers allow. Source: RFC 6265bis, 5.5. */
export const TRACE_MAX_AGE = 34_560_000;

function write(value: string, maxAge: number): void {
  try {
    const attributes = `Secure; SameSite=Strict; Path=/; Max-Age=${maxAge}`;
    documentProperty('cookie')?.set?.call(document, `${traceCookie()}=${value}; ${attributes}`);
  } catch {
    // A page without cookies, such as a sandboxed one, has no trace. Nothing else changes.
  }
}

/** Whether a seal was ever made here. */
export function hasTrace(): boolean {
  try {
    const all: unknown = documentProperty('cookie')?.get?.call(document);
    return String(all).split('; ').includes(`${traceCookie()}=1`);
  } catch {
    return false;
  }
}

/** Writes the trace, or renews it for another 400 days. */
export function leaveTrace(): void {
  write('1', TRACE_MAX_AGE);
}

/** Deletes the trace. */
export function clearTrace(): void {
  write('', 0);
}
