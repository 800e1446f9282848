/**
 * Builds the package, unless the last build was made from the same files. It compares their contents, because in a
 * fresh checkout their dates mean nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads. */
const INPUTS = [
  'src',
  'themes',
  'signin-seal.css',
  'scripts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const OUT = 'dist/cdn/integrity.json';
const MARK = 'build/built-from.txt';

function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const path of INPUTS.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const now = fingerprint();
const before = existsSync(MARK) && existsSync(OUT) ? readFileSync(MARK, 'utf8') : '';
if (now !== before) {
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('build', { recursive: true });
  writeFileSync(MARK, now);
}
