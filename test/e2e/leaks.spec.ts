import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { openWithTextSeal } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';
import { volume } from '../support/volume.js';

/** How often each element is inserted, moved, cloned, removed and inserted again. */
const TIMES = volume({ sample: 50, full: 300 });
/** How often that is repeated and measured. A leak grows the heap each time; compiled code and caches do not. */
const ROUNDS = 4;
/** How much a round may leave behind, in bytes for each time: less than the smallest element weighs. */
const SLACK = 400;
/** How many of the last elements the engine itself may keep alive for a while. */
const FEW = 10;

const TAGS = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'] as const;

// Runs in the page, and keeps no reference to what it creates.
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

/** How many elements with this tag are alive, in the document or not. */
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

/** The bytes in use. Waits until the browser has drawn, since it may hold removed elements until then. */
async function heapBytes(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** By how many bytes the heap is larger after some work. */
async function growthOf(page: Page, session: CDPSession, work: () => Promise<void>) {
  const before = await heapBytes(page, session);
  await work();
  return (await heapBytes(page, session)) - before;
}

/** The files that the settings page does not load, or loads at an unpredictable time. */
const LOADED_LATE = ['signin-seal', 'guess-estimator'];

/** A session in which every element and the dictionary are loaded, and there is a seal to show. */
async function openWithAll(page: Page): Promise<CDPSession> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto('/settings.html');
  for (const file of LOADED_LATE)
    await page.evaluate((path) => import(path), `/dist/cdn/${file}.js`);
  await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
  return page.context().newCDPSession(page);
}

for (const tag of sampleOf(TAGS, 2)) {
  test(`<${tag}> leaks nothing when it is inserted and removed ${String(TIMES)} times`, async ({
    page,
  }) => {
    test.slow();
    const session = await openWithAll(page);
    await page.evaluate(shuffle, [tag, 100] as const);
    const growth: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      growth.push(
        await growthOf(page, session, () => page.evaluate(shuffle, [tag, TIMES] as const)),
      );
    expect(await living(session, tag)).toBeLessThan(FEW);
    expect(Math.min(...growth), `bytes in each round: ${growth.join(', ')}`).toBeLessThan(
      SLACK * TIMES,
    );
  });
}
