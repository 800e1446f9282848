/** The three engines that the tests run in, and how each is found or installed. */
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { installFromDebian, installFromPlaywright } from './programs.mjs';
import { webkit } from './webkit.mjs';

/**
 * A program on this machine, mostly a browser. Each engine's file may add properties of its own.
 *
 * @typedef {object} Found
 * @property {string} path the program
 * @property {string} [shell] a smaller program with the same engine, for tests that need no windows
 * @property {boolean} [isPlaywrights] whether it is Playwright's own build, which only Playwright can drive
 */

/**
 * A program that tests need.
 *
 * @typedef {object} Program
 * @property {string} name
 * @property {readonly string[]} debianPackages the packages that install it on Debian
 * @property {boolean} [isOfPlaywright] whether Playwright can install it, true by default
 * @property {string} advice what a person can do if it can't be installed
 * @property {() => Found | undefined} find finds the installed program
 */

/**
 * One engine. Its name is the one of Playwright: chromium, firefox or webkit.
 *
 * @typedef {Program & { launcher: (found: Found) => import('@web/test-runner').BrowserLauncher }} Engine
 */

/** @type {readonly Engine[]} */
export const engines = [chromium, firefox, webkit];

/** The engine's browser, or another program. It is installed first if there is none and we may install it; otherwise undefined. */
export function bring({ name, debianPackages, isOfPlaywright = true, find }) {
  const found = find();
  if (found) return found;
  console.log(`Installing ${name} …`);
  const isInstalled =
    installFromDebian(debianPackages) || (isOfPlaywright && installFromPlaywright(name));
  return isInstalled ? find() : undefined;
}

/**
 * Like `bring`, but throws with one clear line if the program can't be found or installed.
 *
 * @param {Program} program
 * @returns {Found}
 */
export function bringOrThrow(program) {
  const found = bring(program);
  if (!found) throw new Error(adviceFor(program));
  return found;
}

/** One line about what to do if a program can't be found or installed. */
export const adviceFor = ({ name, advice }) =>
  `${name} is not installed: ${advice}, then run the command again.`;
