import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, freePort } from '../../../scripts/browsers/processes.mjs';
import { spawnNginx } from '../../../scripts/services/copiers.mjs';
import { type Row, tables } from '../../support/addresses.js';
import { serveFolder } from '../support/serve-folder.js';
import { expect } from './support/attack.js';
import { MIRRORS, mirrored, pathInProxy, test as base } from './support/copied-by-tools.js';
import {
  PATH,
  expectRowInWebkit,
  openSite,
  originOf,
  reportTo,
  seenInWebkit,
} from './support/copied-site.js';
import { type Changes, openRelay } from './support/relay-server.js';
import { type WebkitWindow, openWebkit } from './support/webkit.js';

// The copies that the other files open in Chromium and Firefox, in WebKitGTK.

const test = base.extend<object, { webkit: WebkitWindow }>({
  webkit: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const webkit = await openWebkit();
      await use(webkit);
      await webkit.close();
    },
    { scope: 'worker' },
  ],
});

const withoutAlarm = (asked: string): string => (asked.includes('copy-alarm') ? '/none' : asked);
const withoutHome: Changes['text'] = (code) => code.replace(/ home="[^"]+"/, '');

for (const [kind, changes] of [
  ['A relay that changes nothing', {}],
  [
    'A relay that strips every header',
    { headers: (all) => ({ 'content-type': all['content-type'] }) },
  ],
  ['A relay that does not pass on the alarm’s file', { path: withoutAlarm }],
  ['A relay that removes the attribute `home`', { text: withoutHome }],
] as const satisfies readonly (readonly [string, Changes])[])
  test(kind, async ({ webkit, lab }) => {
    openSite(lab);
    const copy = await openRelay(originOf(lab), changes);
    await webkit.goto(copy.at(PATH));
    await expectRowInWebkit(kind, webkit, lab);
    await copy.close();
  });

for (const [kind] of [
  ['A mirror made by wget'],
  ['A mirror made by wget, of a page that preloads the alarm'],
  ['A mirror made by wget, of a German page that preloads the alarm'],
  ['A mirror made by wget, of a German page that preloads the alarm and its language'],
] as const)
  test(kind, async ({ webkit, lab, folder }) => {
    const copy = await serveFolder(await mirrored(lab, folder, MIRRORS[kind]));
    await webkit.goto(copy.at(PATH));
    await expectRowInWebkit(kind, webkit, lab);
    await copy.close();
  });

test('A mirror made by wget, opened from disk', async ({ webkit, lab, folder }) => {
  const copy = await mirrored(lab, folder);
  await webkit.goto(pathToFileURL(join(copy, PATH)).href);
  await expectRowInWebkit('A mirror made by wget, opened from disk', webkit, lab);
});

test('nginx with sub_filter', async ({ webkit, lab, folder }) => {
  openSite(lab);
  const port = await freePort();
  const nginx = await spawnNginx(new URL(originOf(lab)), port, folder);
  await webkit.goto(`http://nginx.localhost:${String(port)}${PATH}`);
  await expectRowInWebkit('nginx that replaces the host’s name with `sub_filter`', webkit, lab);
  await end(nginx);
});

test('no alarm and no report at the site itself', async ({ webkit, lab }) => {
  await webkit.goto(openSite(lab));
  await expect.poll(() => seenInWebkit(webkit)).toBe('The call to make a seal. The form is sent');
  expect(reportTo(lab)).toBe('None');
});

/** What the element makes of the page. */
const judgedIn = (webkit: WebkitWindow): Promise<string> =>
  webkit.evaluate(() => {
    const seal = document.querySelector('signin-seal:not(:state(pending)):defined');
    if (!seal) return 'pending';
    return seal.matches(':state(foreign)') ? 'alarm' : 'nothing';
  }, undefined);

// Over https a proxy would see nothing, and WebKit does not ask it for this machine's own addresses.
const CHOSEN = [
  'no https',
  'another domain over http',
  'a public IPv4 address with a port',
  'an address just after 10/8',
  'a library’s proxy by port',
  'the end of 10/8',
  '192.168/16',
  'link-local',
  '.local',
  'a name without a dot',
];

const isChosen = ([, why]: Row): boolean => CHOSEN.includes(why);

test('the alarm at addresses for which a proxy answers', async ({ lab }) => {
  const { home = [], rows = [] } = tables['one host'] ?? {};
  openSite(lab, { origins: home });
  const proxy = await openRelay(originOf(lab), { path: pathInProxy });
  const webkit = await openWebkit(`127.0.0.1:${new URL(proxy.at('/')).port}`);
  for (const [shows, why, address] of rows.filter(isChosen))
    await test.step(`${shows} at ${why}`, async () => {
      await webkit.goto(Object.assign(new URL(address), { pathname: PATH }).href);
      await expect.poll(() => judgedIn(webkit), address).toBe(shows);
    });
  await webkit.close();
  await proxy.close();
});
