import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type LaunchOptions, type Page, chromium } from '@playwright/test';

/** A Chromium of our own, of which every process can be killed at once. */
export interface Mortal {
  readonly page: Page;
  /** SIGKILL to the browser and all its helpers: no time to write anything. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person does, so that all is on disk. */
  readonly close: () => Promise<void>;
}

/** A folder for a profile, outliving the browsers that are opened on it. */
export async function makeFolder(): Promise<{ folder: string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
  // What was killed may still hold its files for a moment.
  return { folder, drop: () => rm(folder, { recursive: true, force: true, maxRetries: 9 }) };
}

async function processOf(context: BrowserContext): Promise<number> {
  const devTools = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await devTools?.send('SystemInfo.getProcessInfo')) ?? {};
  const main = processInfo?.find(({ type }) => type === 'browser');
  if (!main) throw new Error('No main process');
  return main.id;
}

/** Opens a Chromium on a profile's folder, at the page that is the options' base. */
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
    // The browser leads a group of its own: no other process is in it.
    process.kill(-main, 'SIGKILL');
    await closed;
  };
  return { page, kill, close: () => context.close() };
}
