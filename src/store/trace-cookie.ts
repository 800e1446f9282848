/** The second, separate place: a cookie that tells a seal that was lost from one never made. */

import { documentProperty } from '../page/document-property.js';

/** Its prefix has the browser refuse one from a sibling host, from plain HTTP or with a path. Source: RFC 6265bis, 4.1.3.2. */
export const TRACE_COOKIE = '__Host-seal-made';
/** How long it lasts in s: the 400 days that browsers allow at most. Source: RFC 6265bis, 5.5. */
export const TRACE_MAX_AGE = 34_560_000;

function write(value: string, maxAge: number): void {
  try {
    const attributes = `Secure; SameSite=Strict; Path=/; Max-Age=${maxAge}`;
    documentProperty('cookie')?.set?.call(document, `${TRACE_COOKIE}=${value}; ${attributes}`);
  } catch {
    // A page without cookies (a sandbox) keeps no trace, and nothing else changes.
  }
}

/** Whether a seal was made here at some time. */
export function hasTrace(): boolean {
  try {
    const all: unknown = documentProperty('cookie')?.get?.call(document);
    return String(all).split('; ').includes(`${TRACE_COOKIE}=1`);
  } catch {
    return false;
  }
}

/** Leaves the trace, or renews it for another 400 days. */
export function leaveTrace(): void {
  write('1', TRACE_MAX_AGE);
}

/** Takes the trace away. */
export function clearTrace(): void {
  write('', 0);
}
