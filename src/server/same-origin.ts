/** Whether a request comes from a page of this origin. */

const isAbsentOr = (value: string | null, expected: string): boolean =>
  value === null || value === expected;

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

// Many proxies send the host without its port.
const isSameHost = (host: string, origin: URL): boolean => {
  const here = urlOf(`${origin.protocol}//${host}`);
  return here?.hostname === origin.hostname && (!/:\d+$/.test(host) || here.port === origin.port);
};

function isOwnOrigin(origin: string, request: Request, port: string): boolean {
  // Engines may send this for a page with `Referrer-Policy: no-referrer`.
  if (origin === 'null') return request.headers.get('sec-fetch-site') === 'same-origin';
  const url = urlOf(origin);
  const hosts = [request.headers.get('host') ?? '', new URL(request.url).host];
  return url?.port === port && hosts.some((host) => isSameHost(host, url));
}

/**
 * Whether no header says that the request comes from elsewhere. Browsers set `Origin` and `Sec-Fetch-*`, and no script can.
 * Sources: Fetch, 3.1 (`Origin`); Fetch Metadata, 2.
 *
 * @param port The port that the page sent, empty for the default port.
 */
export function isFromOwnPage(request: Request, port: string): boolean {
  const { headers } = request;
  const origin = headers.get('origin');
  return (
    isAbsentOr(headers.get('sec-fetch-site'), 'same-origin') &&
    isAbsentOr(headers.get('sec-fetch-dest'), 'empty') &&
    (origin === null || isOwnOrigin(origin, request, port))
  );
}
