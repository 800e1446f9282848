/** The three engines that the tests run in, and how each is brought. */
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { installFromDebian, installFromPlaywright } from './programs.mjs';
import { webkit } from './webkit.mjs';

/**
 * A browser on this machine. What else it holds, the engine's own file knows.
 *
 * @typedef {object} Found
 * @property {string} path of the program that is driven
 * @property {boolean} [isPlaywrights] Playwright's own build, which Playwright alone can drive
 */

/**
 * One engine.
 *
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name as Playwright calls it too
 * @property {readonly string[]} debianPackages that bring it on Debian
 * @property {string} advice what a person can do where it can't be brought
 * @property {() => Found | undefined} find the browser that is here already
 * @property {(found: Found) => import('@web/test-runner').BrowserLauncher} launcher for the unit tests
 * @property {(found: Found) => object} [playwright] the `use` options of a Playwright project
 */

/** @type {readonly Engine[]} */
export const engines = [chromium, firefox, webkit];

/** The engine's browser, installed first where there is none and where we may; else undefined. */
export function bring({ name, debianPackages, find }) {
  const found = find();
  if (found) return found;
  console.log(`Installing ${name} …`);
  return installFromDebian(debianPackages) || installFromPlaywright(name) ? find() : undefined;
}
