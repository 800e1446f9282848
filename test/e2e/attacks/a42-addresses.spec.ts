import type { Page } from '@playwright/test';
import { type Row, tables } from '../../support/addresses.js';
import { answerEverywhere } from './support/any-origin.js';
import { expect, test } from './support/attack.js';
import { PATH, SITE, openSite, originOf } from './support/copied-site.js';
import type { Lab } from './support/lab.js';
import { sampleOf } from '../../support/sample-of.js';

// The unit test of `isForeign` judges all addresses of the table. Here, a browser is at some of them.

/** What the element makes of the page, once it has decided. */
async function judged(page: Page): Promise<'alarm' | 'nothing'> {
  const seal = page.locator('signin-seal:not(:state(pending)):defined');
  await seal.waitFor({ state: 'attached' });
  return (await page.locator('signin-seal:state(foreign)').count()) > 0 ? 'alarm' : 'nothing';
}

const WITH_PATH = (address: string): string => {
  const url = new URL(address);
  return Object.assign(url, { pathname: PATH }).href;
};

// Requests may still be under way.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

const CHOSEN = [
  'the home',
  'the default port',
  'upper case',
  'a trailing dot',
  'full-width letters, which browsers make plain',
  'a user name in the address',
  'no https',
  'another port',
  'www that the home does not have',
  'a sibling',
  'a Cyrillic letter',
  'the home before another domain',
  'a public IPv4 address with a port',
  'a translator',
  'a corporate proxy',
  'a library’s proxy',
  'localhost with a port',
  'a subdomain of localhost',
  'loopback with a port',
  'IPv6 loopback with a port',
  '192.168/16',
  '.test with a port',
  '.local',
  'a name without a dot',
  'the home in letters',
  'the home in punycode',
  'the second host',
  'the third host',
  'the second host with a trailing dot',
  'a fourth host',
];

const isChosen = ([, why]: Row): boolean => CHOSEN.includes(why);

for (const name of ['one host', 'three hosts', 'a host in punycode'] as const)
  for (const [shows, why, address] of sampleOf(tables[name]?.rows.filter(isChosen) ?? [], 4))
    test(`${name}: ${shows} at ${why}`, async ({ page, lab }) => {
      openSite(lab, { origins: tables[name]?.home ?? [] });
      await answerEverywhere(page, lab);
      await page.goto(WITH_PATH(address));
      expect(await judged(page)).toBe(shows);
    });

test('a report from a public host names its registrable part alone', async ({ page, lab }) => {
  openSite(lab, { origins: ['https://login.example.com'] });
  await answerEverywhere(page, lab);
  const reported = page.waitForRequest('https://login.example.com/seal-foreign?*');
  await page.goto('https://ada.bank.login-example.co.uk/account/index.html?token=1#secret');
  expect(new URL((await reported).url()).search).toBe('?site=login-example.co.uk&seal=no');
});

/** Opens a page that another host sends on to the site's own. */
async function openFrom(page: Page, lab: Lab, how: 'server' | 'script'): Promise<void> {
  const to = lab.at(SITE, PATH);
  const html = `<script>location.replace(${JSON.stringify(to)})</script>`;
  const script = lab.page('phish.localhost', '/go', html);
  const server = lab.file('phish.localhost', '/gone', '', { location: to });
  await page.goto(how === 'script' ? script : server);
  await page.waitForURL(to);
}

for (const how of ['server', 'script'] as const)
  test(`no alarm after the ${how} of another host has sent the browser on`, async ({
    page,
    lab,
  }) => {
    openSite(lab);
    await openFrom(page, lab, how);
    expect(await judged(page)).toBe('nothing');
  });

test('an alarm at another port of the same host', async ({ page, lab, openLab }) => {
  openSite(lab, { origins: [originOf(await openLab())] });
  await page.goto(lab.at(SITE, PATH));
  expect(await judged(page)).toBe('alarm');
});
