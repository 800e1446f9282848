/** Copies that are made by programs that have never heard of seals. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirror } from '../../../../scripts/services/copiers.mjs';
import { test as base } from './attack.js';
import { originOf } from './copied-site.js';
import type { Lab } from './lab.js';
import { openRelay } from './relay-server.js';

/** What wget finds if the page preloads the alarm. */
export const PRELOAD = '<link rel="modulepreload" href="/dist/cdn/copy-alarm.js" />';

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
export async function mirrored(lab: Lab, folder: string, site: string): Promise<string> {
  // Programs other than browsers do not know where `*.localhost` is.
  const proxy = await openRelay(originOf(lab), { path: pathInProxy });
  await mirror(site, folder, proxy.at('/').replace('relay.localhost', '127.0.0.1'));
  await proxy.close();
  lab.forget();
  return join(folder, new URL(site).host);
}
