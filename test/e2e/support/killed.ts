import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type Page, chromium } from '@playwright/test';

/** A Chromium of our own, of which every process can be killed at once. */
export interface Mortal {
  readonly page: Page;
  /** SIGKILL to the browser and all its helpers: no time to write anything. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person does, so that all is on disk. */
  readonly close: () => Promise<void>;
}

/** What a browser needs for no test, and what would only slow its start. */
const LEAN = [
  '--headless=new',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-default-apps',
  '--disable-component-extensions-with-background-pages',
  '--password-store=basic',
];

/** A folder for a profile, outliving the browsers that are opened on it. */
export async function makeFolder(): Promise<{ folder: string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
  return { folder, drop: () => rm(folder, { recursive: true, force: true, maxRetries: 9 }) };
}

const PORT_FILE = 'DevToolsActivePort';

// The browser writes the port that it found; there is nothing to wait for but the file.
async function portOf(folder: string, browser: ChildProcess): Promise<string> {
  while (browser.exitCode === null) {
    const [port] = (await readFile(join(folder, PORT_FILE), 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await wait(10);
  }
  throw new Error('The browser ended before it began');
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('No window');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

/** Which browser, with which flags, and the page to open. */
interface MortalOptions {
  readonly executablePath?: string;
  readonly args?: readonly string[];
  readonly baseURL: string | undefined;
}

/** Opens a Chromium on a profile's folder, at a page. */
export async function openMortal(
  folder: string,
  { executablePath = '', args = [], baseURL = '' }: MortalOptions,
): Promise<Mortal> {
  await rm(join(folder, PORT_FILE), { force: true });
  const flags = [...LEAN, '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  // A group of its own: a signal to the group reaches these processes and no others.
  const child = spawn(executablePath, [...args, ...flags], { detached: true, stdio: 'ignore' });
  const port = await portOf(folder, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const ended = once(child, 'exit');
  const end = async (): Promise<void> => {
    await ended;
    await browser.close();
  };
  return {
    page: await openPage(browser, baseURL),
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await end();
    },
    close: async () => {
      const devTools = await browser.newBrowserCDPSession();
      await devTools.send('Browser.close');
      await end();
    },
  };
}
