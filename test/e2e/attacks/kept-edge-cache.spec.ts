import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { end, freePort } from '../../../scripts/browsers/processes.mjs';
import { type Storing, spawnEdgeCache } from '../../../scripts/services/edge-cache.mjs';
import {
  type KeptSite,
  deleteScriptStorage,
  openKeptSite,
  openWithKeptSeal,
} from '../support/kept-site.js';
import { seal } from '../support/sign-in-page.js';
import { expect, test as base } from './support/attack.js';

// An edge in front of the site, which is nginx here, stores what it passes on, and may give one person's answer to another.

interface Edges {
  /** Starts an edge. Returns its origin. */
  openEdge: (storing: Storing) => Promise<string>;
}

const test = base.extend<Edges>({
  openEdge: async ({ lab }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-edge-'));
    const edges: Awaited<ReturnType<typeof spawnEdgeCache>>[] = [];
    await use(async (storing) => {
      const port = await freePort();
      const site = new URL(lab.at('login.genuine.localhost'));
      edges.push(await spawnEdgeCache(site, port, folder, storing));
      return `http://${site.hostname}:${String(port)}`;
    });
    await Promise.all(edges.map(end));
    await rm(folder, { recursive: true, force: true });
  },
});

const FRESHNESS = ['Cache-Control', 'Expires'];

/** How edges are set, each with all defenses off but one. */
const edges: Readonly<Record<string, Storing>> = {
  'that stores answers to GET, whatever they say': {
    ignored: [...FRESHNESS, 'Vary', 'Set-Cookie'],
    methods: ['GET', 'HEAD'],
  },
  'that stores answers to POST, too, unless they forbid it': {
    ignored: ['Vary', 'Set-Cookie'],
    methods: ['GET', 'HEAD', 'POST'],
  },
  'that stores answers to POST for each cookie, whatever else they say': {
    ignored: [...FRESHNESS, 'Set-Cookie'],
    methods: ['GET', 'HEAD', 'POST'],
  },
};

/** A person with a seal of their own, whose browser has only the cookies left. */
async function openPerson(
  browser: Browser,
  baseURL: string,
  site: KeptSite,
  lines: readonly string[],
): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await openWithKeptSeal(page, site, lines);
  await deleteScriptStorage(page);
  await page.reload();
  return page;
}

for (const [how, storing] of Object.entries(edges))
  test(`an edge ${how}, gives nobody the seal of another person`, async ({
    browser,
    lab,
    openEdge,
  }) => {
    const site = openKeptSite(lab);
    const origin = await openEdge(storing);
    const one = await openPerson(browser, origin, site, ['odd', 'whale']);
    await expect(seal(one)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
    const other = await openPerson(browser, origin, site, ['new', 'otter']);
    await expect(seal(other)).toHaveAccessibleName(/^Your Sign-in Seal new otter/);
  });
