import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** What `integrity` must say of each file, by its name. */
export function integrityOf(files) {
  return Object.fromEntries(files.map((file) => [basename(file), hashOf(file)]));
}
