/** The three engines that the tests run in, and how each is found or installed. */
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { installFromDebian, installFromPlaywright } from './programs.mjs';
import { webkit } from './webkit.mjs';

/**
 * A browser on this machine. Each engine's file may add properties of its own.
 *
 * @typedef {object} Found
 * @property {string} path the browser's program
 * @property {string} [shell] a smaller program with the same engine, for tests that need no windows
 * @property {boolean} [isPlaywrights] whether it is Playwright's own build, which only Playwright can drive
 */

/**
 * One engine.
 *
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name the engine's name, as in Playwright
 * @property {readonly string[]} debianPackages the packages that install it on Debian
 * @property {string} advice what a person can do if it can't be installed
 * @property {() => Found | undefined} find finds an installed browser
 * @property {(found: Found) => import('@web/test-runner').BrowserLauncher} launcher makes the unit tests' launcher
 */

/** @type {readonly Engine[]} */
export const engines = [chromium, firefox, webkit];

/** The engine's browser. It is installed first if there is none and we may install it; otherwise undefined. */
export function bring({ name, debianPackages, find }) {
  const found = find();
  if (found) return found;
  console.log(`Installing ${name} …`);
  return installFromDebian(debianPackages) || installFromPlaywright(name) ? find() : undefined;
}

/**
 * Like `bring`, but throws with one clear line if the engine can't be found or installed.
 *
 * @param {Engine} engine
 * @returns {Found}
 */
export function bringOrThrow(engine) {
  const found = bring(engine);
  if (!found) throw new Error(adviceFor(engine));
  return found;
}

/** One line about what to do if an engine can't be found or installed. */
export const adviceFor = ({ name, advice }) =>
  `${name} is not installed: ${advice}, then run the command again.`;
