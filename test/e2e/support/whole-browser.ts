import type { LaunchOptions } from '@playwright/test';
import { chromium } from '../../../scripts/browsers/chromium.mjs';

/**
 * The launch options for the whole browser, for tests of what the headless shell lacks: a profile on disk, its settings,
 * and the back/forward cache.
 */
export function inWholeBrowser(options: LaunchOptions): LaunchOptions {
  const found = chromium.find();
  const isShell = found?.shell !== undefined && options.executablePath === found.shell;
  return isShell ? { ...options, executablePath: found.path } : options;
}
