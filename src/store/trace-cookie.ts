/** A cookie, kept apart from the record, that distinguishes a lost seal from one that was never made. */

import { documentProperty } from '../page/document-property.js';
import { KEPT_SECONDS, TRACE_COOKIE, cookieOnPort } from './kept-protocol.js';

/** The cookie's name for an origin. It ends in a port that is not the protocol's own. */
export const traceNameOf = (origin: string): string =>
  cookieOnPort(TRACE_COOKIE, /:(\d+)$/.exec(origin)?.[1]);

/** The cookie's name on this page. Not by `location`, which has no port in a `srcdoc` frame. */
export const traceCookie = (): string => traceNameOf(self.origin);

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
  write('1', KEPT_SECONDS);
}

/** Deletes the trace. */
export function clearTrace(): void {
  write('', 0);
}
