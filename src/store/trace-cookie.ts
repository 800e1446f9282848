/** A cookie, kept apart from the record, that distinguishes a lost seal from one that was never made. */

import { documentProperty } from '../page/document-property.js';
import { KEPT_SECONDS, TRACE_COOKIE, cookieOnPort } from './kept-cookies.js';

/** The cookie's name for an origin. It ends in the port, unless that is the default port. */
export const traceNameOf = (origin: string): string =>
  cookieOnPort(TRACE_COOKIE, /:(\d+)$/.exec(origin)?.[1]);

/** The cookie's name on this page. A script can replace `self.origin`, but only that has a port in a `srcdoc` frame. */
export const traceCookie = (): string =>
  traceNameOf(location.origin === 'null' ? self.origin : location.origin);

function write(value: string, maxAge: number): void {
  try {
    const attributes = `Secure; SameSite=Strict; Path=/; Max-Age=${maxAge}`;
    documentProperty('cookie')?.set?.call(document, `${traceCookie()}=${value}; ${attributes}`);
  } catch {
    // A page without cookies, such as a sandboxed one, has no trace. Nothing else changes.
  }
}

/**
 * What the trace says. `1`: a seal was made here and, if the site's server keeps seals, the server has it. `0`: a seal was made
 * here, and the server's copy is out of date.
 */
export type Trace = '0' | '1';

/** The trace, or undefined if there is none. */
export function readTrace(): Trace | undefined {
  try {
    const all: unknown = documentProperty('cookie')?.get?.call(document);
    const cookies = String(all).split('; ');
    // A script can replace `includes` by something that always returns an object.
    const has = (trace: Trace): unknown => cookies.includes(`${traceCookie()}=${trace}`);
    if (has('1') === true) return '1';
    return has('0') === true ? '0' : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the trace, or renews it for another 400 days. Without a value, it keeps its present one. */
export function leaveTrace(trace: Trace = readTrace() ?? '1'): void {
  write(trace, KEPT_SECONDS);
}

/** Deletes the trace. */
export function clearTrace(): void {
  write('', 0);
}
