import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Host, Lab } from './support/lab.js';

// The attacker has a window that knows the genuine one: its opener, a frame in it, or a neighbor on the same site. The
// attacker sends it forged messages and events, and tries to read it.

const GENUINE = 'login.genuine.localhost';
const OTHERS: readonly Host[] = ['phish.localhost', 'blog.genuine.localhost'];

const RECORD = JSON.stringify({ version: 1, seal: null });
const READABLE = ['document', 'localStorage', 'customElements', 'history', 'frameElement'];
const SEAL = { kind: 'text', lines: ['evil', 'twin'], colour: 'rust' };
const MESSAGES = [
  ...['signin-seal', 'confirmed', RECORD],
  { type: 'storage', key: 'signin-seal', newValue: RECORD },
  { type: 'seal-confirmed', state: 'none', seal: SEAL },
  // As the worker that makes pictures sends it.
  { id: 0, result: { made: { picture: SEAL } } },
  ...[null, [], 0],
];

/** A script that sends a window every message, and at last what it can read of it. */
const attackOn = (target: 'held' | 'parent'): string => `{
    for (const message of ${JSON.stringify(MESSAGES)}) ${target}.postMessage(message, '*');
    const canRead = (name) => { try { return ${target}[name] !== 0; } catch { return false; } };
    ${target}.postMessage({ read: ${JSON.stringify(READABLE)}.filter(canRead) }, '*');
  }`;

// With its messages go those that the genuine page would send.
const listen = 'answers = []; onmessage = ({ data }) => answers.push(data);';

const openerOn = (lab: Lab, host: Host, script = listen): string =>
  lab.page(host, '/opener', `<title>Your prize</title><script>${script}</script>`);

/** A page of the genuine site's own, with the header without which it would lose the window that it opens. */
const neighbor = (lab: Lab): string =>
  lab.page(GENUINE, '/neighbor', '', { 'Cross-Origin-Opener-Policy': 'same-origin' });

/** Opens the genuine page, with a seal, as a popup of another page. */
async function openFrom(page: Page, opener: string): Promise<Page> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const address = new URL('/', page.url()).href;
  await page.goto(opener);
  const popup = page.context().waitForEvent('page');
  await page.evaluate((at) => {
    Object.assign(window, { held: window.open(at) });
  }, address);
  await seal(await popup).waitFor();
  return popup;
}

/** Puts a frame into the genuine page, if it is given one, and waits for the last message. */
const lastMessage = (page: Page, frame?: string): Promise<unknown> =>
  page.evaluate(
    (src) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          const { read } = Object(data) as { read?: unknown };
          if (read) resolve(read);
        });
        if (src) document.body.append(Object.assign(document.createElement('iframe'), { src }));
        else (window.opener as Window).postMessage('listening', '*');
      }),
    frame,
  );

const answers = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'answers') as unknown);

/** The text of the seal, if the page can read it in the window that it opened. */
const stolen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    try {
      const { document: theirs } = Reflect.get(window, 'held') as Window;
      const box = theirs.querySelector('signin-seal')?.shadowRoot;
      return (
        box?.querySelector('seal-preview')?.shadowRoot?.querySelector('.lines')?.textContent ?? ''
      );
    } catch {
      return '';
    }
  });

async function expectUntouched(page: Page): Promise<void> {
  await expectState(page, 'shown');
  await expect(seal(page)).toHaveAccessibleName(/odd whale/);
  await expect(page.locator('signin-seal')).toHaveJSProperty('value', 'shown');
  expect(await page.evaluate(() => localStorage.getItem('signin-seal'))).toContain('whale');
}

for (const host of OTHERS) {
  test(`${host}: an opener gets nothing out of its messages, and can read nothing`, async ({
    page,
    lab,
  }) => {
    await lab.withoutHeader('Cross-Origin-Opener-Policy');
    const popup = await openFrom(page, openerOn(lab, host));
    const read = lastMessage(popup);
    await expect.poll(() => answers(page)).toEqual(['listening']);
    await page.evaluate(attackOn('held'));
    expect(await read).toEqual([]);
    await popup.evaluate(() => {
      (window.opener as Window).postMessage('end', '*');
    });
    await expect.poll(() => answers(page)).toEqual(['listening', 'end']);
    await expectUntouched(popup);
  });

  test(`${host}: a frame in the genuine page gets nothing out of its messages, and can read nothing`, async ({
    page,
    lab,
  }) => {
    await lab.withoutHeader('Content-Security-Policy');
    await openWithTextSeal(page, ['odd', 'whale']);
    const frame = openerOn(lab, host, attackOn('parent'));
    expect(await lastMessage(page, frame)).toEqual([]);
    await expectUntouched(page);
  });
}

/** Dispatches events with a forged record in the genuine window, as only a page of the same origin can. */
const forge = (page: Page): Promise<void> =>
  page.evaluate((newValue) => {
    const held = Reflect.get(window, 'held') as typeof window;
    const storage = { key: 'signin-seal', newValue, storageArea: held.localStorage };
    held.dispatchEvent(new held.StorageEvent('storage', storage));
    held.dispatchEvent(new held.StorageEvent('storage', { ...storage, key: null }));
    held.dispatchEvent(new held.MessageEvent('message', { data: storage }));
    held.dispatchEvent(new held.PageTransitionEvent('pageshow', { persisted: true }));
  }, RECORD);

test('events that a neighbor of the same origin forges only make the element read the seal again', async ({
  page,
  lab,
}) => {
  const popup = await openFrom(page, neighbor(lab));
  await forge(page);
  await expectUntouched(popup);
});

test('an element that believed the event would lose the seal', async ({ page, lab }) => {
  const believe = "let forged; addEventListener('storage', (event) => (forged = event.newValue))";
  lab.withForeword('store/browser-reader.js', believe);
  const own = 'localStorage[RECORD_KEY]';
  await lab.withoutDefense('store/browser-reader.js', own, `forged ?? ${own}`);
  const popup = await openFrom(page, neighbor(lab));
  await forge(page);
  await expectState(popup, 'none');
});

// A page of a sibling host sets the domain of both, and so does a script of the genuine page. Browsers then treat them
// as one origin, unless the genuine page is kept apart by its header.
const DOMAIN = "document.domain = 'genuine.localhost';";

async function openFromSibling(page: Page, lab: Lab, genuineScript: string): Promise<Page> {
  await lab.withoutHeader('Cross-Origin-Opener-Policy');
  lab.file(GENUINE, '/demo/strip.js', genuineScript, { 'Content-Type': 'text/javascript' });
  const headers = { 'Content-Type': 'text/html', 'Origin-Agent-Cluster': '?0' };
  const html = `<!doctype html><script>${DOMAIN}</script>`;
  return openFrom(page, lab.file('blog.genuine.localhost', '/opener', html, headers));
}

test('a sibling that sets document.domain can read nothing', async ({ page, lab }) => {
  lab.withHeader('Origin-Agent-Cluster', '?0');
  const popup = await openFromSibling(page, lab, '');
  expect(await stolen(page)).toBe('');
  await expectUntouched(popup);
});

test('a sibling can read nothing even if a script of the genuine page sets document.domain too, where the browser obeys the header', async ({
  page,
  lab,
}) => {
  const popup = await openFromSibling(page, lab, DOMAIN);
  const isKeptApart = await popup.evaluate(
    () => 'originAgentCluster' in window && window.originAgentCluster,
  );
  expect((await stolen(page)) === '').toBe(isKeptApart);
});

test(
  'without the header, such a sibling reads the seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    lab.withHeader('Origin-Agent-Cluster', '?0');
    await openFromSibling(page, lab, DOMAIN);
    expect(await stolen(page)).toContain('whale');
  },
);
