/** Copies that are made by programs that have never heard of seals. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirror } from '../../../../scripts/services/copiers.mjs';
import { test as base } from './attack.js';
import { type Served, openSite, originOf } from './copied-site.js';
import type { Kind } from './copies-table.js';
import type { Lab } from './lab.js';
import { openRelay } from './relay-server.js';

const preload = (file: string): string => `<link rel="modulepreload" href="/dist/cdn/${file}" />`;

const ALARM = preload('copy-alarm.js');
const GERMAN = '<script type="module" src="/dist/cdn/lang/de.js"></script>';
const GERMAN_FILES = preload('lang/languages.js') + preload('lang/de/foreign.js');

/** What the site's page preloads, for each kind of mirror made by wget. */
export const MIRRORS = {
  'A mirror made by wget': {},
  'A mirror made by wget, of a page that preloads the alarm': { head: ALARM },
  'A mirror made by wget, of a German page that preloads the alarm': {
    lang: 'de',
    head: ALARM + GERMAN,
  },
  'A mirror made by wget, of a German page that preloads the alarm and its language': {
    lang: 'de',
    head: ALARM + GERMAN + GERMAN_FILES,
  },
} as const satisfies Partial<Record<Kind, Served>>;

/** Tests that each have a folder for their copy. */
export const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-copy-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** The path of what a proxy is asked for. */
export const pathInProxy = (asked: string): string => asked.replace(/^http:\/\/[^/]+/, '');

/** Mirrors the site into the folder. Returns the folder with its page. */
export async function mirrored(lab: Lab, folder: string, served: Served = {}): Promise<string> {
  const site = openSite(lab, served);
  // Programs other than browsers do not know where `*.localhost` is.
  const proxy = await openRelay(originOf(lab), { path: pathInProxy });
  await mirror(site, folder, proxy.at('/').replace('relay.localhost', '127.0.0.1'));
  await proxy.close();
  lab.forget();
  return join(folder, new URL(site).host);
}
