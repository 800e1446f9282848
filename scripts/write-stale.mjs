/** Writes files that are made of others, or only checks them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isStale = ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text;

function write({ path, text }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes each file that is not there as it must be. Where this process has the argument `--check` it writes none, names
 * the command that would, and has the process fail.
 */
export function writeStale(files, command) {
  const stale = files.filter(isStale);
  const onlyCheck = process.argv.includes('--check');
  if (!onlyCheck) stale.forEach(write);
  for (const { path } of stale) console.log(onlyCheck ? `${path}: ${command}` : `${path} made`);
  if (onlyCheck && stale.length > 0) process.exitCode = 1;
}
