import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type LaunchOptions, type Page, chromium } from '@playwright/test';

/** A Chromium of which all processes can be killed at once. */
export interface Mortal {
  readonly page: Page;
  /** Sends SIGKILL to the browser and all its processes, which leaves no time to write anything. */
  readonly kill: () => Promise<void>;
  /** Closes it as a person does, so that everything is written to disk. */
  readonly close: () => Promise<void>;
}

/** A profile folder that outlives the browsers that use it. */
export async function makeFolder(): Promise<{ folder: string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
  // A killed process may still hold its files for a moment.
  return { folder, drop: () => rm(folder, { recursive: true, force: true, maxRetries: 9 }) };
}

async function processOf(context: BrowserContext): Promise<number> {
  const devTools = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await devTools?.send('SystemInfo.getProcessInfo')) ?? {};
  const main = processInfo?.find(({ type }) => type === 'browser');
  if (!main) throw new Error('No main process');
  return main.id;
}

/** Opens a Chromium with a profile folder, at the options' base URL. */
export async function openMortal(
  folder: string,
  { baseURL = '', ...options }: LaunchOptions & { baseURL: string | undefined },
): Promise<Mortal> {
  const context = await chromium.launchPersistentContext(folder, { ...options, baseURL });
  const main = await processOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/');
  const kill = async (): Promise<void> => {
    const closed = context.waitForEvent('close');
    // The browser leads its own process group, which contains no other process.
    process.kill(-main, 'SIGKILL');
    await closed;
  };
  return { page, kill, close: () => context.close() };
}
