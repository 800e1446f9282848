/** Puts this browser's two places, the record and the trace, into a known state. */
import { RECORD_KEY } from '../../src/store/browser-reader.js';
import { TRACE_COOKIE } from '../../src/store/trace-cookie.js';

export { RECORD_KEY };

const ATTRIBUTES = 'Secure; SameSite=Strict; Path=/';

/** Forgets everything that this origin keeps: a browser that has never been here. */
export function clearStorage(): void {
  localStorage.clear();
  document.cookie = `${TRACE_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
}

/** Keeps this text where the record stands, whatever it says. */
export function plantRecord(text: string): void {
  localStorage.setItem(RECORD_KEY, text);
}

/** Leaves the trace of an earlier seal, for a minute. */
export function plantTrace(): void {
  document.cookie = `${TRACE_COOKIE}=1; ${ATTRIBUTES}; Max-Age=60`;
}

/** Whether the browser holds the trace. */
export function hasTraceCookie(): boolean {
  return document.cookie.split('; ').includes(`${TRACE_COOKIE}=1`);
}
