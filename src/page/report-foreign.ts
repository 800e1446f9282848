import { isPrivate } from './is-foreign.js';
import { originOf } from './origin-of.js';
import { registrablePart } from './registrable-part.js';

/** What a site learns of a copy. */
export interface ForeignReport {
  /** The path of the site's own that gets the report. */
  readonly path: string;
  /** The site's own origin. */
  readonly home: string;
  /** The copy's address. Only the registrable part of its host is sent, and nothing of a private host. */
  readonly address: string;
  /** Whether this browser has a seal for the copy's address. */
  readonly hasSeal: boolean;
}

const sent = new Set<string>();

// An absolute address would have been rewritten by the tool that made the copy, so that the thief would get the report.
const isPath = (path: string): boolean => /^\/(?![/\\])/.test(path);

const siteOf = (address: string): string => {
  const origin = originOf(address);
  return (isPrivate(origin) ? undefined : registrablePart(new URL(origin).hostname)) ?? '';
};

/**
 * Sends the report to the site, once for each page. It is a POST of a form that any server takes from anywhere (`site`, `seal`),
 * without cookies, referrer or the copy's origin, and its answer is not read. The page's policy may stop it.
 */
export function reportForeign({ path, home, address, hasSeal }: ForeignReport): void {
  if (!isPath(path)) {
    console.warn('signin-seal: report-foreign takes a path of your site that begins with one “/”.');
    return;
  }
  const url = home + path;
  if (sent.has(url)) return;
  sent.add(url);
  const body = new URLSearchParams({ site: siteOf(address), seal: hasSeal ? 'yes' : 'no' });
  fetch(url, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    body,
  }).catch(() => undefined);
}
