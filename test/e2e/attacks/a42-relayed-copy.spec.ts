import type { Page, Route } from '@playwright/test';
import { writeHome } from '../../../src/page/write-home.js';
import { type Relay, type Changes, openRelay } from './support/relay-server.js';
import { expect, test as base } from './support/attack.js';
import {
  PATH,
  SITE,
  expectRow,
  openSite,
  originOf,
  reportTo,
  seenOn,
} from './support/copied-site.js';
import type { Lab } from './support/lab.js';
import { listen } from '../support/listen.js';
import { stepBack } from '../support/step-back.js';
import { inWholeBrowser } from '../support/whole-browser.js';

// A kit relays the site's page from its own host, with or without changes. It hopes that nobody looks at the address.

const test = base.extend<{ openCopy: (changes?: Changes) => Promise<Relay> }>({
  openCopy: async ({ lab }, use) => {
    const relays: Relay[] = [];
    await use(async (changes) => {
      const relay = await openRelay(originOf(lab), changes);
      relays.push(relay);
      return relay;
    });
    for (const relay of relays) await relay.close();
  },
});

// Chromium's headless shell has no back/forward cache.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use(inWholeBrowser(launchOptions));
  },
});

/** How long the alarm's file may take, in ms. */
const LIMIT_MS = 5_000;

/** How long after a refusal the form is still held back, in ms. */
const HOLD_MS = 3_000;

/** Lets only the test let time pass, on the pages that are opened from now on. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  // Without this, the installed clock keeps going.
  await page.clock.pauseAt(1_000);
}

/** Opens a copy in which only the test lets time pass, and waits for its element. */
async function openWithClock(page: Page, copy: Relay): Promise<void> {
  await stopClock(page);
  // Firefox waits for the alarm's file before it fires `load`.
  await page.goto(copy.at(PATH), { waitUntil: 'commit' });
  await expect(page.locator('signin-seal:state(pending)')).toBeAttached();
}

const isPage = (path: string): boolean => path === PATH;
const isScript = (path: string): boolean => path.endsWith('.js');

const noHeaders: Changes['headers'] = (headers) => ({ 'content-type': headers['content-type'] });

/** Replaces the site's host by the relay's in some of the text. */
function replacing(
  lab: Lab,
  relay: () => string,
  where: (path: string) => boolean,
): Changes['text'] {
  return (text, path) => (where(path) ? text.replaceAll(new URL(originOf(lab)).host, relay) : text);
}

test('a relay that changes nothing', async ({ page, lab, openCopy }) => {
  openSite(lab);
  await page.goto((await openCopy()).at(PATH));
  await expectRow('A relay that changes nothing', page, lab);
});

test('a relay that replaces the host’s name in pages, scripts and headers', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab);
  const host = (): string => new URL(copy.at('/')).host;
  const own = (value: unknown): string =>
    String(value).replaceAll(new URL(originOf(lab)).host, host);
  const copy: Relay = await openCopy({
    text: replacing(
      lab,
      () => host(),
      () => true,
    ),
    headers: (headers) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, own(value)])),
  });
  await page.goto(copy.at(PATH));
  await expect(page.getByRole('link', { name: 'Help' })).toHaveAttribute(
    'href',
    copy.at('/help.html'),
  );
  await expectRow('A relay that replaces the host’s name in pages, scripts and headers', page, lab);
});

test('a relay that replaces the host’s name in pages alone', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const copy: Relay = await openCopy({
    text: replacing(lab, () => new URL(copy.at('/')).host, isPage),
  });
  await page.goto(copy.at(PATH));
  await expectRow('A relay that replaces the host’s name in pages alone', page, lab);
});

test('a relay that makes all addresses in attributes its own', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const copy: Relay = await openCopy({
    text: (text, path) =>
      isPage(path)
        ? text.replaceAll(
            /(="|')(?:https?:\/\/[^/"]+)?\/(?=[\w-])/g,
            (_, quote: string) => quote + copy.at('/'),
          )
        : text,
  });
  await page.goto(copy.at(PATH));
  expect(await page.locator('signin-seal').getAttribute('report-foreign')).toBe(
    copy.at('/seal-foreign'),
  );
  await expectRow('A relay that makes all addresses in attributes its own', page, lab);
});

test('a relay that puts an object of its own in the place of location', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab);
  const text: Changes['text'] = (code, path) =>
    isScript(path) ? code.replaceAll('location.', '__location.') : code;
  const copy = await openCopy({ text });
  await page.addInitScript(
    (site) => {
      Reflect.set(globalThis, '__location', new URL(site));
    },
    lab.at(SITE, PATH),
  );
  await page.goto(copy.at(PATH));
  await expectRow('A relay that puts an object of its own in the place of `location`', page, lab);
});

test('a relay that strips every header', async ({ page, lab, openCopy }) => {
  openSite(lab, { isNamed: false });
  await page.goto((await openCopy({ headers: noHeaders })).at(PATH));
  await expectRow('A relay that strips every header', page, lab);
});

test('a relay of a site whose policy does not name its own origin', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab, { isNamed: false });
  const { complaints } = listen(page);
  await page.goto((await openCopy()).at(PATH));
  await expectRow('A relay of a site whose policy does not name its own origin', page, lab);
  await expect.poll(() => complaints.filter((one) => one.includes('connect-src'))).toHaveLength(1);
});

test('a relay in a frame of another site', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const copy = await openCopy({ headers: noHeaders });
  await page.goto(
    lab.page('phish.localhost', '/', `<iframe src="${copy.at(PATH)}" width="600" height="500">`),
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame contains no page');
  await expectRow('A relay in a frame of another site', frame, lab);
});

// It asks the relay for everything at other paths, so that no page comes without it.
const WORKER = `
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (origin !== location.origin) return;
    event.respondWith(fetch(pathname.startsWith('/taken/') ? pathname : '/taken' + pathname));
  });`;

const START = `<!doctype html><script type="module">
  await navigator.serviceWorker.register('/worker.js');
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  location.assign('${PATH}');
</script>`;

test('a relay whose service worker answers', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const path = (asked: string): string => (asked.startsWith('/taken/') ? asked.slice(6) : '/none');
  const copy = await openCopy({ path, own: { '/start.html': START, '/worker.js': WORKER } });
  await page.goto(copy.at('/start.html'));
  await page.waitForURL(copy.at(PATH));
  await expectRow('A relay whose service worker answers', page, lab);
});

/** Reports to the relay what a restored page shows, because in Firefox, Playwright loses track of such a page. */
function reportOnRestore(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const text = document.querySelector('signin-seal')?.shadowRoot?.querySelector('[role=alert]');
    const isValid = String(document.forms[0]?.checkValidity());
    navigator.sendBeacon(`/awake?${encodeURIComponent(text?.textContent ?? '')}=${isValid}`);
  });
}

test('a copy restored from the back/forward cache warns again', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const copy = await openCopy();
  await page.addInitScript(reportOnRestore);
  await page.goto(copy.at(PATH));
  await expectRow('A relay that changes nothing', page, lab);
  await page.goto(lab.page('phish.localhost', '/', '<p>Elsewhere</p>'));
  await stepBack(page);
  const awake = (): string =>
    decodeURIComponent(copy.asked.find((path) => path.startsWith('/awake')) ?? '');
  await expect.poll(awake).toMatch(/not at its own address[^]+=false$/);
});

const withoutAlarm = (asked: string): string => (asked.includes('copy-alarm') ? '/none' : asked);

test('a relay that does not pass on the alarm’s file', async ({ page, lab, openCopy }) => {
  openSite(lab);
  await page.goto((await openCopy({ path: withoutAlarm })).at(PATH));
  await expectRow('A relay that does not pass on the alarm’s file', page, lab);
});

test('a relay that never answers for the alarm’s file', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const copy = await openCopy();
  await page.route('**/copy-alarm.js', () => undefined);
  await openWithClock(page, copy);
  expect(await seenOn(page)).toBe('Nothing. The form is not sent');
  await page.clock.fastForward(LIMIT_MS);
  await expectRow('A relay that never answers for the alarm’s file', page, lab);
});

test('an alarm that comes after its time is reported, and opens no form', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab);
  const copy = await openCopy();
  const held = new Promise<Route>((resolve) => void page.route('**/copy-alarm.js', resolve));
  await openWithClock(page, copy);
  await page.clock.fastForward(LIMIT_MS);
  await (await held).continue();
  await expect.poll(() => reportTo(lab)).toBe('Arrives');
  expect(await seenOn(page)).toBe('Your own sentence. The form is not sent');
});

test('a person on a page without the alarm’s file is refused, and can then go on', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab);
  await stopClock(page);
  await page.goto((await openCopy({ path: withoutAlarm })).at(PATH));
  await expectRow('A relay that does not pass on the alarm’s file', page, lab);
  const signIn = page.getByRole('button', { name: 'Sign in' });
  await signIn.click();
  await page.clock.runFor(HOLD_MS - 1);
  expect(await seenOn(page)).toBe('Your own sentence. The form is not sent');
  await page.clock.runFor(1);
  await expect.poll(() => seenOn(page)).toBe('Your own sentence. The form is sent');
  const sent = page.waitForRequest('**/sign-in');
  await signIn.click();
  expect(new URLSearchParams((await sent).postData() ?? '').has('seal')).toBe(false);
});

test('a mistyped home holds nothing back where the alarm’s file is missing', async ({
  page,
  lab,
  openCopy,
}) => {
  openSite(lab);
  const text: Changes['text'] = (code) => code.replace(/( home="[^"]+)\w"/, '$1"');
  await page.goto((await openCopy({ text, path: withoutAlarm })).at(PATH));
  await expect.poll(() => seenOn(page)).toBe('The call to make a seal. The form is sent');
});

test('a relay that removes the attribute home', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const text: Changes['text'] = (code) => code.replace(/ home="[^"]+"/, '');
  await page.goto((await openCopy({ text })).at(PATH));
  await expectRow('A relay that removes the attribute `home`', page, lab);
});

test('a relay that makes a home of its own', async ({ page, lab, openCopy }) => {
  openSite(lab);
  const text: Changes['text'] = (code) =>
    code.replace(/ home="[^"]+"/, () => ` home="${writeHome([new URL(copy.at('/')).origin])}"`);
  const copy: Relay = await openCopy({ text });
  await page.goto(copy.at(PATH));
  await expectRow('A relay that makes a `home` of its own', page, lab);
});
