import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** What `integrity` must say of each file of a folder, by its path in there. */
export function integrityOf(folder, files) {
  return Object.fromEntries(files.map((file) => [file, hashOf(join(folder, file))]));
}
