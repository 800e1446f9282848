/**
 * What a report says about the host of a copy: the part that somebody registered, such as `example.com`. Browsers take it
 * from the Public Suffix List, which is too large for a page. This takes the last two labels, or three if the last two are
 * of the kind of `co.uk` or `com.au`: a country's code, and up to three letters before it.
 *
 * For a name at a hosting service, such as `somebody.github.io`, the result is the service's name. For a short name directly
 * under a country, such as `www.bit.ly`, it has one label more than what was registered.
 *
 * Undefined for a name without a dot and an IP address.
 */
export function registrablePart(hostname: string): string | undefined {
  const labels = hostname.replace(/\.$/, '').split('.');
  const [name = '', country = ''] = labels.slice(-2);
  if (labels.length < 2 || /^\d|[\][]/.test(country)) return undefined;
  const isUnderCountry = country.length === 2 && name.length <= 3;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}
