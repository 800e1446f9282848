/** Firefox: the one that `FIREFOX_PATH` names, the system's, or Playwright's own build. */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { firefox as playwrightFirefox } from 'playwright';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { findOnPath, firstThere, fontPackages } from './programs.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Preferences for a quiet Firefox that makes requests only to our server. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** @type {import('./engine.mjs').Engine} */
export const firefox = {
  name: 'firefox',
  debianPackages: ['firefox-esr', ...fontPackages],
  advice: 'install Firefox, or set FIREFOX_PATH to one',

  find() {
    const path = process.env.FIREFOX_PATH || findOnPath(NAMES) || firstThere(PATHS);
    if (path) return { path };
    const own = firstThere([playwrightFirefox.executablePath()]);
    return own ? { path: own, isPlaywrights: true } : undefined;
  },

  launcher({ path, isPlaywrights }) {
    if (isPlaywrights) return playwrightLauncher({ product: 'firefox' });
    return firefoxLauncher({
      executablePath: path,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: preferences,
    });
  },
};

/** What Playwright turns off, and what a person's Firefox has: a page opened from disk can't load modules beside it. */
const firefoxUserPrefs = { 'security.fileuri.strict_origin_policy': true };

/**
 * A Playwright project's settings to run in this browser.
 *
 * @param {import('./engine.mjs').Found} found
 */
export const firefoxInPlaywright = ({ path, isPlaywrights = false }) =>
  isPlaywrights
    ? { launchOptions: { firefoxUserPrefs } }
    : { channel: 'moz-firefox', launchOptions: { executablePath: path, firefoxUserPrefs } };
