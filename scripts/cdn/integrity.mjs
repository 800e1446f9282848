import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** The `integrity` value of each file of a folder, by its path in that folder. */
export function integrityOf(folder, files) {
  return Object.fromEntries(files.map((file) => [file, hashOf(join(folder, file))]));
}
