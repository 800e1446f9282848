/**
 * Chromium: the one that `CHROMIUM_PATH` names, the system's, or Playwright's own. If the system also has Chromium's
 * headless shell, as Debian does, the shell runs the tests: it is the same engine without the browser's windows and
 * needs a third of the processor time. Tests that need a profile on disk use the whole browser.
 */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromium as playwrightChromium } from 'playwright';
import { trustTestServer, usedAgain } from './chromium-contexts.mjs';
import { findOnPath, firstThere, fontPackages } from './programs.mjs';

const SHELL_NAMES = ['chromium-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a quiet headless Chromium that makes requests only to our server. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @type {import('./engine.mjs').Engine} */
export const chromium = {
  name: 'chromium',
  debianPackages: ['chromium', 'chromium-headless-shell', ...fontPackages],
  advice: 'install Chromium or Chrome, or set CHROMIUM_PATH to one',

  find() {
    const path =
      process.env.CHROMIUM_PATH ||
      findOnPath(NAMES) ||
      firstThere([...PATHS, playwrightChromium.executablePath()]);
    if (!path) return undefined;
    return { path, shell: process.env.CHROMIUM_PATH ? undefined : findOnPath(SHELL_NAMES) };
  },

  launcher({ path, shell = path }) {
    return playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: shell, args: [...args, trustTestServer()] },
      ...usedAgain,
    });
  },
};

/**
 * A Playwright project's settings to run in this browser as people have it. Playwright turns off the
 * back/forward cache and storage partitioning. The last flag of each kind replaces Playwright's.
 *
 * @param {import('./engine.mjs').Found} found
 */
export const chromiumInPlaywright = ({ path, shell = path }) => ({
  launchOptions: {
    executablePath: shell,
    args: [...args, '--disable-features=Translate'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});
