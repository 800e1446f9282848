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
  // In a process group of its own, because Debian starts the browser by a script, which would end alone.
  const browser = spawn(executablePath, flags, {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  // Not before every process has closed its output.
  const ended = once(browser, 'close');
  browser.stdout.resume();
  try {
    await task();
  } finally {
    if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
    await ended;
    await drop();
  }
}
