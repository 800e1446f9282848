/** Looks for programs on this machine, and installs what may be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APT_GET = '/usr/bin/apt-get';

// Somebody else may be installing: seconds to wait for them.
const LOCK_TIMEOUT = ['-o', 'DPkg::Lock::Timeout=300'];

/** The fonts that the tests' words, in many scripts, are drawn with (Debian's packages). */
export const fontPackages = [
  'fonts-liberation',
  'fonts-noto-color-emoji',
  'fonts-noto-cjk',
  'fonts-noto-core',
];

/** The first of these paths where there is a file, or undefined. */
export function firstThere(paths) {
  return paths.find((path) => path && existsSync(path));
}

/** The path of the first of these programs that the system finds by its name, or undefined. */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstThere(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** Shows what a command that failed has said. */
function runQuietly(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** Installs Debian's packages, where we may; whether that went well. */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return false;
  const install = [...LOCK_TIMEOUT, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  return runQuietly(APT_GET, [...LOCK_TIMEOUT, 'update', '-qq']) && runQuietly(APT_GET, install);
}

/** Installs Playwright's own build of a browser; whether that went well. */
export function installFromPlaywright(product) {
  const args = ['node_modules/playwright/cli.js', 'install', product];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}
