import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LaunchOptions } from '@playwright/test';
import { makeFolder } from './killed.js';

/** What a test changes of the browser. */
export interface Undriven {
  /** Its environment, with the screen for its windows. Without one, it has no windows. */
  readonly env?: NodeJS.ProcessEnv;
  /** Called with the folder of its profile, before it starts. */
  readonly prepare?: (profile: string) => Promise<void>;
}

/**
 * Runs a task while a Chromium that nothing drives shows a page, for what browsers do not do while developer tools are
 * attached, such as prerendering. The page reports by its requests.
 */
export async function whileUndriven(
  { executablePath = '', args = [] }: LaunchOptions,
  address: string,
  task: () => Promise<void>,
  { env, prepare }: Undriven = {},
): Promise<void> {
  const { folder, drop } = await makeFolder();
  await prepare?.(folder);
  const mode = env ? '--no-first-run' : '--headless';
  const flags = [mode, `--user-data-dir=${folder}`, ...args, address];
  // In a process group of its own, because Debian starts the browser by a script, which would end alone.
  const browser = spawn(executablePath, flags, {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
    env: env ?? process.env,
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
