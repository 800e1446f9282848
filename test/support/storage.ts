/** Puts this browser's record and trace into a known state. */
import { RECORD_KEY } from '../../src/store/browser-reader.js';
import { traceCookie } from '../../src/store/trace-cookie.js';

export { RECORD_KEY };

const ATTRIBUTES = 'Secure; SameSite=Strict; Path=/';

/**
 * Waits until the page reads the cookies as they are. WebKit tells a page of each change again after the change. If the
 * page has changed the cookie once more by then, `document.cookie` is the older value for about 1 ms.
 */
export async function whenCookiesSettled(): Promise<void> {
  await cookieStore.get(traceCookie());
}

/** Deletes everything that this origin stores, as in a browser that has never visited it. */
export function clearStorage(): Promise<void> {
  localStorage.clear();
  document.cookie = `${traceCookie()}=; ${ATTRIBUTES}; Max-Age=0`;
  return whenCookiesSettled();
}

/** Stores this text as the record, whatever it is. */
export function plantRecord(text: string): void {
  localStorage.setItem(RECORD_KEY, text);
}

/** Writes the trace of an earlier seal, for a minute. */
export function plantTrace(): void {
  document.cookie = `${traceCookie()}=1; ${ATTRIBUTES}; Max-Age=60`;
}

/** Whether the browser has the trace. */
export async function hasTraceCookie(): Promise<boolean> {
  await whenCookiesSettled();
  return document.cookie.split('; ').includes(`${traceCookie()}=1`);
}
