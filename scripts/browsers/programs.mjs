/** Finds programs on this machine, and installs them if that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APT_GET = '/usr/bin/apt-get';

// How long to wait for another installation to finish, in seconds.
const LOCK_TIMEOUT = ['-o', 'DPkg::Lock::Timeout=300'];

/** Debian's packages with the fonts for the tests' text, which is in many scripts. */
export const fontPackages = [
  'fonts-liberation',
  'fonts-noto-color-emoji',
  'fonts-noto-cjk',
  'fonts-noto-core',
];

/** The first of these paths that exists, or undefined. */
export function firstThere(paths) {
  return paths.find((path) => path && existsSync(path));
}

/** The path of the first of these programs that is on the `PATH`, or undefined. */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstThere(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** Runs a command, and shows its output only if it fails. */
function runQuietly(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** Installs Debian packages, if we may. Returns whether it succeeded. */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return false;
  const install = [...LOCK_TIMEOUT, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  return runQuietly(APT_GET, [...LOCK_TIMEOUT, 'update', '-qq']) && runQuietly(APT_GET, install);
}

/** Installs Playwright's own build of a browser. Returns whether it succeeded. */
export function installFromPlaywright(product) {
  const args = ['node_modules/playwright/cli.js', 'install', product];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}
