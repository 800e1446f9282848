/**
 * WebKit: WebKitGTK's MiniBrowser, driven by the WebKitWebDriver that `WEBKIT_DRIVER_PATH` names or by the
 * system's. If there is none, Playwright's own build.
 */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webkit as playwrightWebkit } from 'playwright';
import { findOnPath, firstThere, fontPackages } from './programs.mjs';
import { webkitGtkLauncher } from './webkit-gtk-launcher.mjs';

const FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''];
const VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
const MINI_BROWSERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((root) =>
  FOLDERS.flatMap((folder) =>
    VERSIONS.map((version) => [root, folder, version, 'MiniBrowser'].filter(Boolean).join('/')),
  ),
);

/**
 * WebKitGTK's programs.
 *
 * @typedef {object} WebkitGtk
 * @property {string} path the driver
 * @property {string} browser
 * @property {string} screen
 */

/** @returns {WebkitGtk | undefined} */
export function findWebkitGtk() {
  const path = process.env.WEBKIT_DRIVER_PATH || findOnPath(['WebKitWebDriver']);
  const browser = process.env.WEBKIT_BROWSER_PATH || firstThere(MINI_BROWSERS);
  const screen = findOnPath(['Xvfb']);
  return path && browser && screen ? { path, browser, screen } : undefined;
}

/** @type {import('./engine.mjs').Engine} */
export const webkit = {
  name: 'webkit',
  debianPackages: ['webkit2gtk-driver', 'xvfb', ...fontPackages],
  advice:
    'install WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb, or set WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH',

  find() {
    const own = firstThere([playwrightWebkit.executablePath()]);
    return findWebkitGtk() ?? (own ? { path: own, isPlaywrights: true } : undefined);
  },

  launcher(found) {
    if (found.isPlaywrights) return playwrightLauncher({ product: 'webkit' });
    return webkitGtkLauncher(found);
  },
};
