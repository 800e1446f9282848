/** A cookie, kept apart from the record, that distinguishes a lost seal from one that was never made. */

import { documentProperty } from '../page/document-property.js';

/** With this prefix, browsers refuse the cookie from a sibling host, over plain HTTP or with a path. Source: RFC 6265bis, 4.1.3.2. */
export const TRACE_COOKIE = '__Host-seal-made';
/** Its lifetime in seconds: 400 days, the most that browsers allow. Source: RFC 6265bis, 5.5. */
export const TRACE_MAX_AGE = 34_560_000;

function write(value: string, maxAge: number): void {
  try {
    const attributes = `Secure; SameSite=Strict; Path=/; Max-Age=${maxAge}`;
    documentProperty('cookie')?.set?.call(document, `${TRACE_COOKIE}=${value}; ${attributes}`);
  } catch {
    // A page without cookies, such as a sandboxed one, has no trace. Nothing else changes.
  }
}

/** Whether a seal was ever made here. */
export function hasTrace(): boolean {
  try {
    const all: unknown = documentProperty('cookie')?.get?.call(document);
    return String(all).split('; ').includes(`${TRACE_COOKIE}=1`);
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
