import { isPrivate } from './is-foreign.js';
import { originOf } from './origin-of.js';
import { registrablePart } from './registrable-part.js';

/** What a site learns about a copy. */
export interface ForeignReport {
  /** The path on the site to which the report goes. */
  readonly path: string;
  /** The site's own origin. */
  readonly home: string;
  /** The copy's address. Only the registrable part of its host is sent, and nothing of a private host. */
  readonly address: string;
  /** Whether this browser has a seal for the copy's address. */
  readonly hasSeal: boolean;
}

const sent = new Set<string>();

// An absolute address would have been rewritten by the tool that made the copy, so that the thief would get the report. Browsers
// also take what follows `/\` for a host, and what follows two slashes that have tabs or line breaks between them. Not shared
// with other files: a mirror has the copy alarm only if that is one file.
const isPathOf = (home: string, path: string): boolean =>
  /^\/(?!\/)/.test(path) && URL.canParse(path, home) && new URL(path, home).origin === home;

const siteOf = (address: string): string => {
  const origin = originOf(address);
  return (isPrivate(origin) ? undefined : registrablePart(new URL(origin).hostname)) ?? '';
};

/**
 * Sends the report to the site, once for each page: a GET request with `site` and `seal` in its query, without cookies, body,
 * referrer or the copy's origin. Its answer is not read. The page's policy may stop it.
 *
 * Not a POST, because Chromium 156 sends the page's whole origin with each one, and because servers that protect forms refuse
 * them from another site.
 */
export function reportForeign({ path, home, address, hasSeal }: ForeignReport): void {
  if (!isPathOf(home, path)) {
    console.warn('signin-seal: report-foreign takes a path of your site that begins with one “/”.');
    return;
  }
  const url = new URL(path, home);
  if (sent.has(url.href)) return;
  sent.add(url.href);
  url.searchParams.set('site', siteOf(address));
  url.searchParams.set('seal', hasSeal ? 'yes' : 'no');
  // As a text: pages that wrap `fetch` often read it as one.
  fetch(url.href, {
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    keepalive: true,
  }).catch(() => undefined);
}
