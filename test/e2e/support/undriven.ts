import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LaunchOptions } from '@playwright/test';
import { makeFolder } from './killed.js';

/**
 * Runs a task while a Chromium that nothing drives shows a page, for what browsers do not do while developer tools are
 * attached, such as prerendering. The page reports by its requests.
 */
export async function whileUndriven(
  { executablePath = '', args = [] }: LaunchOptions,
  address: string,
  task: () => Promise<void>,
): Promise<void> {
  const { folder, drop } = await makeFolder();
  const flags = ['--headless', `--user-data-dir=${folder}`, ...args, address];
  const browser = spawn(executablePath, flags, { stdio: 'ignore' });
  const ended = once(browser, 'exit');
  try {
    await task();
  } finally {
    browser.kill();
    await ended;
    await drop();
  }
}
