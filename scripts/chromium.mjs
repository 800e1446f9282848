/**
 * Finds the Chromium that the tests drive, and brings one where it may: the environment's
 * `CHROMIUM_PATH`, the system's, Playwright's own, else an installation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const DEBIAN_PACKAGES = [
  'chromium',
  'fonts-liberation',
  'fonts-noto-color-emoji',
  'fonts-noto-cjk',
  'fonts-noto-core',
];

/** Flags for a quiet headless Chromium that asks no host but ours for anything. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium that is here already, or undefined. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES])
  );
}

function installFromPlaywright() {
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** The path of a Chromium, installed first where there is none; throws one clear line where it may not. */
export function bringChromium() {
  const found = findChromium();
  if (found) return found;
  if (installOnDebian() || installFromPlaywright()) {
    const brought = findChromium();
    if (brought) return brought;
  }
  throw new Error(
    'No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Chromium: ${bringChromium()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
