import type { OutgoingHttpHeaders } from 'node:http';

/** Removes a header, or one of its directives. Throws if there is none. */
export function cutHeader(
  name: string,
  directive: string | undefined,
): (headers: OutgoingHttpHeaders) => void {
  const key = name.toLowerCase();
  return (headers) => {
    const value = String(headers[key] ?? '');
    const kept = directive ? value.split('; ').filter((part) => !part.startsWith(directive)) : [];
    if (kept.join('; ') === value) throw new Error(`No ${name} with “${directive ?? ''}”`);
    if (kept.length > 0) headers[key] = kept.join('; ');
    else Reflect.deleteProperty(headers, key);
  };
}
