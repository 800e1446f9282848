import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { openWithTextSeal } from './support/sign-in-page.js';
import { volume } from '../support/volume.js';

/** How often each element is put into the page, moved, cloned, taken out and put back. */
const TIMES = volume({ sample: 50, full: 1_000 });
/** What they may leave in the heap, in bytes: compiled code and the page's own notes, not one element each. */
const SLACK = 400_000;
/** Elements that the engine itself may hold on to for a while, the last ones that it ran. */
const FEW = 10;

const TAGS = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'] as const;

// In the page. Nothing of what it makes is kept.
async function shuffle([tag, times]: readonly [string, number]): Promise<void> {
  const places = [document.createElement('div'), document.createElement('div')] as const;
  document.body.append(...places);
  for (let at = 0; at < times; at += 1) {
    const element = document.createElement(tag) as HTMLElement & { updateComplete?: unknown };
    Object.assign(element, { seal: { kind: 'text', lines: ['odd'], colour: 'teal' } });
    places[0].append(element);
    await element.updateComplete;
    places[1].append(element, element.cloneNode(true));
    await element.updateComplete;
    element.remove();
    places[0].append(element);
    for (const place of places) place.replaceChildren();
  }
  for (const place of places) place.remove();
}

/** How many elements of the tag live, wherever they stand. */
async function living(session: CDPSession, tag: string): Promise<number> {
  const expression = `customElements.get('${tag}').prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  const prototypeObjectId = result.objectId ?? '';
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return counted.result.value as number;
}

/** In use once the browser has drawn: until then it holds what waits to be drawn, also if it is gone. */
async function heapBytes(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The files that the settings page does not load, or at a time that the test does not know. */
const LOADED_LATE = ['signin-seal', 'guess-estimator'];

/** A session that finds every element and its dictionary loaded, and a seal to show. */
async function openWithAll(page: Page): Promise<CDPSession> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto('/settings.html');
  for (const file of LOADED_LATE)
    await page.evaluate((path) => import(path), `/dist/cdn/${file}.js`);
  await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
  return page.context().newCDPSession(page);
}

for (const tag of TAGS) {
  test(`<${tag}> that comes and goes ${String(TIMES)} times leaves nothing behind`, async ({
    page,
  }) => {
    test.slow();
    const session = await openWithAll(page);
    await page.evaluate(shuffle, [tag, 100] as const);
    const before = await heapBytes(page, session);
    await page.evaluate(shuffle, [tag, TIMES] as const);
    expect(await living(session, tag)).toBeLessThan(FEW);
    const after = await heapBytes(page, session);
    expect(after - before).toBeLessThan(SLACK);
  });
}
