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
 * @property {string} [shell] of a smaller program with the same engine, for tests that need no windows
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

/**
 * As `bring`, but throws one clear line where the engine can't be brought.
 *
 * @param {Engine} engine
 * @returns {Found}
 */
export function bringOrThrow(engine) {
  const found = bring(engine);
  if (!found) throw new Error(adviceFor(engine));
  return found;
}

/** What to do where an engine can't be brought: one line. */
export const adviceFor = ({ name, advice }) => `No ${name}: ${advice}, and run the command again.`;
