/** Writes or checks generated files. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isStale = ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text;

function write({ path, text }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes each file that is missing or out of date. If the process has the argument `--check`, it only names the
 * command that would write them, and sets a failing exit code.
 */
export function writeStale(files, command) {
  const stale = files.filter(isStale);
  const onlyCheck = process.argv.includes('--check');
  if (!onlyCheck) stale.forEach(write);
  for (const { path } of stale) console.log(onlyCheck ? `${path}: ${command}` : `${path} made`);
  if (onlyCheck && stale.length > 0) process.exitCode = 1;
}
