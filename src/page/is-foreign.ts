import { originOf } from './origin-of.js';

/**
 * Origins at which sites are developed and tested, and which nobody can use for a public page: loopback, private and link-local
 * addresses, names that the public DNS never has, and names without a dot.
 *
 * Sources: IANA's special-purpose address registries for IPv4 and IPv6, RFC 6761 (`test`, `localhost`), RFC 6762 (`local`),
 * ICANN's resolution 2024.07.29.06 (`internal`).
 */
const NETWORKS =
  /^https?:\/\/(0|10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+(:\d+)?$/;
const NETWORKS_6 = /^https?:\/\/\[(::1?\]|f[cd]\w\w:|fe[89ab]\w:)/;
const NAMES = /^https?:\/\/([^[\].:]+|.+\.(test|local|localhost|internal))(:\d+)?$/;

// An IPv4 address that is written as IPv6 (RFC 4291, 2.5.5.2).
const MAPPED = /\[::ffff:(\w+):(\w+)\]/;

const twoBytes = (hex: string): string => {
  const number = parseInt(hex, 16);
  return `${String(number >> 8)}.${String(number & 255)}`;
};

const unmapped = (origin: string): string =>
  origin.replace(MAPPED, (_, high: string, low: string) => `${twoBytes(high)}.${twoBytes(low)}`);

/** Whether the origin is on this computer or a private network, or has a name that the public DNS never resolves. */
export const isPrivate = (origin: string): boolean =>
  [NETWORKS, NETWORKS_6, NAMES].some((kind) => kind.test(unmapped(origin)));

/**
 * Whether a page at this address is a copy of the page whose home has these origins. An address is never foreign if it is
 * not http or https. A private one is foreign only if all of the home's origins are private, too, as those of a demo are.
 *
 * @param origins The home's origins. If there are none, no page is foreign.
 * @param address any URL
 */
export function isForeign(origins: readonly string[], address: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  const origin = originOf(address);
  if (origins.includes(origin)) return false;
  const hasPublicHome = origins.some((one) => !isPrivate(one));
  return hasPublicHome ? !isPrivate(origin) : origins.length > 0;
}
