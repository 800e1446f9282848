import { domainToUnicode } from 'node:url';
import { originOf } from '../page/origin-of.js';
import { isMixed } from './is-mixed.js';

/** An origin that a home can have, perhaps with a warning, or why a home can't have it. */
export type CheckedOrigin =
  { readonly origin: string; readonly warning?: string } | { readonly refusal: string };

const SHAPE = /^https?:\/\/[^\s\\/?#@]+\/?$/i;
const LABEL = /^[a-z\d_]([a-z\d_-]*[a-z\d])?$/;
const LOOPBACK = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/;
const IPV4 = /^[\d.]+$/;

/** Finds the host and port in text that may have no scheme, or more parts than an origin. */
const HOST_AND_PORT =
  /^(?:[a-z][a-z\d+.-]*:\/\/|https?(?::\/*|\/+))?(?:[^\s/?#@]*@)?([^\s\\/?#@]+)/i;

const isOrigin = (text: string): boolean => SHAPE.test(text) && URL.canParse(text);

const isHost = (host: string): boolean =>
  host.startsWith('[') || host.split('.').every((label) => LABEL.test(label));

// The host as the user typed it. Browsers may write it differently.
const typedHost = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(:\d*)?\/?$/, '')
    .replace(/\.$/, '');

/** Why an http or https origin is refused, as the end of a sentence. Undefined if it is accepted. */
function faultOf(text: string): string | undefined {
  const { hostname, host, port } = new URL(originOf(text));
  const isTypedSo = typedHost(text) === hostname;
  if (!isHost(hostname)) return 'has a host name that is not valid. Check it for a typing mistake';
  if (port === '0') return 'has port 0, at which there is no site. Check it for a typing mistake';
  if (IPV4.test(hostname) && !isTypedSo)
    return `is not how browsers write this address: they take it for ${hostname}. Check it for a typing mistake`;
  if (!isTypedSo && isMixed(domainToUnicode(hostname)))
    return `has letters of several alphabets in one word, as names of copies have. If the name is right, write https://${host}`;
  return undefined;
}

/** A warning about an accepted origin that is probably a mistake, as the end of a sentence. */
function warningOf(text: string): string | undefined {
  const { hostname } = new URL(originOf(text));
  const isOdd = !/[.[]/.test(hostname) && hostname !== 'localhost';
  return isOdd
    ? 'has a name without a dot, which only a private network can have. Check it for a typing mistake'
    : undefined;
}

// What the user probably means by an address with a path, or without https.
function suggestionFor(text: string): string {
  const [, typed = ''] = HOST_AND_PORT.exec(text) ?? [];
  const origin = `https://${typed.replace(/:80$/, '')}`;
  const isGood = isOrigin(origin) && !faultOf(origin) && !warningOf(origin);
  return `Write ${isGood ? originOf(origin) : 'it like https://login.example.com'}`;
}

function refusalOf(text: string): string | undefined {
  if (text.includes('*'))
    return 'has a wildcard. Name each host, because anybody may get one of the others';
  if (!isOrigin(text)) return `is not an origin. ${suggestionFor(text)}`;
  const { protocol, hostname } = new URL(originOf(text));
  const mayBeOpen = protocol === 'https:' || LOOPBACK.test(hostname);
  return faultOf(text) ?? (mayBeOpen ? undefined : `is not secure. ${suggestionFor(text)}`);
}

const sentence = (text: string, what: string): string => `“${text}” ${what}.`;

/**
 * Checks one origin as a person types it. Accepts a slash at the end, upper case, a default port and letters outside ASCII, and
 * returns it as browsers write it.
 */
export function checkOrigin(text: string): CheckedOrigin {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return { refusal: sentence(text, refusal) };
  const warning = warningOf(text);
  const origin = originOf(text);
  return warning === undefined ? { origin } : { origin, warning: sentence(text, warning) };
}
