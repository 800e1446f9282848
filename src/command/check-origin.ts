import { originOf } from '../page/origin-of.js';

/** An origin that a home can have, or why it can't. */
export type CheckedOrigin = { readonly origin: string } | { readonly refusal: string };

const SHAPE = /^https?:\/\/[^\s\\/?#@]+\/?$/i;
const LABEL = /^[a-z\d_]([a-z\d_-]*[a-z\d])?$/;
const LOOPBACK = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/;

const isHost = (host: string): boolean =>
  host.startsWith('[') || host.split('.').every((label) => LABEL.test(label));

// Of an address with a path, or without https, what the user probably means.
function suggestionFor(text: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const { hostname = '', host = '' } = URL.canParse(whole) ? new URL(whole) : {};
  return isHost(hostname) ? `Write https://${host}` : 'Write it like https://login.example.com';
}

function refusalOf(text: string): string | undefined {
  if (text.includes('*'))
    return 'has a wildcard. Name each host, because anybody may get one of the others';
  if (!SHAPE.test(text) || !URL.canParse(text)) return `is not an origin. ${suggestionFor(text)}`;
  const { protocol, hostname } = new URL(originOf(text));
  if (!isHost(hostname)) return 'has a host name that is not valid. Check it for a typing mistake';
  const mayBeOpen = protocol === 'https:' || LOOPBACK.test(hostname);
  return mayBeOpen ? undefined : `is not secure. ${suggestionFor(text)}`;
}

/**
 * Checks one origin as a person types it. Accepts a slash at the end, upper case, a default port and letters outside ASCII, and
 * returns it as browsers write it.
 */
export function checkOrigin(text: string): CheckedOrigin {
  const refusal = refusalOf(text);
  return refusal === undefined ? { origin: originOf(text) } : { refusal: `“${text}” ${refusal}.` };
}
