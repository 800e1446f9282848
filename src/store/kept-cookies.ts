/** The cookies that the page and the site's server agree on. Not in the protocol's file, because every sign-in page loads this one to read the trace. */

/** The cookie with the token that finds and decrypts the record. Scripts can neither read nor write it. Source: RFC 6265bis, 4.1.3. */
export const TOKEN_COOKIE = '__Host-Http-seal';

/** The trace: the cookie that says that a seal was made. With the prefix, browsers refuse it from a sibling host, over plain HTTP or with any path but `/`. */
export const TRACE_COOKIE = '__Host-seal-made';

/** How long cookies and records last after the latest renewal, in seconds: 400 days, the most that browsers allow. Source: RFC 6265bis, 5.5. */
export const KEPT_SECONDS = 34_560_000;

/**
 * The name of a cookie for a port, which is empty for the default port. Cookies ignore ports (RFC 6265, 8.5) and storage does
 * not, so the name distinguishes the origins of a host.
 */
export const cookieOnPort = (name: string, port = ''): string => (port ? `${name}-${port}` : name);
