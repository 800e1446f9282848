/** The two cookies: the token, and the trace that says that a seal was made. */
import { KEPT_SECONDS, TOKEN_COOKIE, TRACE_COOKIE, cookieOnPort } from '../store/kept-cookies.js';
import { isToken } from './token.js';

const ATTRIBUTES = 'Secure; SameSite=Strict; Path=/';

const TOKEN_PORT = new RegExp(`^${TOKEN_COOKIE}(?:-([1-9]\\d{0,4}))?=`);

const pairsOf = ({ headers }: Request): readonly string[] =>
  (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());

/** Every different token that a request carries. More than one is a fault: a browser stores one cookie of this name. */
export function tokensOf(request: Request, port: string): readonly string[] {
  const start = `${cookieOnPort(TOKEN_COOKIE, port)}=`;
  const values = pairsOf(request).filter((pair) => pair.startsWith(start));
  return [...new Set(values.map((pair) => pair.slice(start.length)).filter(isToken))];
}

/** The ports of all tokens that a request carries. Cookies ignore ports, so all seals of a host come with it. */
export function tokenPortsOf(request: Request): readonly string[] {
  const names = pairsOf(request).map((pair) => TOKEN_PORT.exec(pair));
  const ports = names.filter((name) => name !== null).map(([, port = '']) => port);
  return [...new Set(ports)].filter((port) => tokensOf(request, port).length > 0);
}

const bothCookies = (port: string, token: string, trace: string, seconds: number): string[] => [
  `${cookieOnPort(TOKEN_COOKIE, port)}=${token}; ${ATTRIBUTES}; HttpOnly; Max-Age=${seconds}`,
  `${cookieOnPort(TRACE_COOKIE, port)}=${trace}; ${ATTRIBUTES}; Max-Age=${seconds}`,
];

/** The `Set-Cookie` headers that set or renew both cookies. */
export const setCookies = (port: string, token: string): string[] =>
  bothCookies(port, token, '1', KEPT_SECONDS);

/** The `Set-Cookie` headers that delete both cookies. */
export const clearCookies = (port: string): string[] => bothCookies(port, '', '', 0);
