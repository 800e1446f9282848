/** Loads a sign-in page once in a browser context that is ready for it, and measures it. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long to wait for the seal to be painted, in ms. */
const LIMIT_MS = 60_000;

const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

async function memoryOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/**
 * Loads the page in a new tab and closes the tab.
 *
 * @param {import('playwright').BrowserContext} context
 * @param {{ readonly address: string, readonly expected: object, readonly slowdown: number }} load
 * @returns {Promise<Readonly<Record<string, number>>>} ms, bytes and counts
 */
export async function measureLoad(context, { address, expected, slowdown }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const watch = `globalThis.sealPainted = watchForSeal(${JSON.stringify(expected)});`;
  await page.addInitScript({ content: PROBE + watch });
  await page.goto(address);
  const painted = page.evaluate(() => globalThis.sealPainted);
  const late = setTimeout(LIMIT_MS, LIMIT_MS, { ref: false });
  if ((await Promise.race([painted, late])) === LIMIT_MS)
    throw new Error(`${address} painted no seal within a minute.`);
  const figures = await page.evaluate(() => globalThis.figuresOfPage());
  const memory = await memoryOf(session);
  await page.close();
  return { ...figures, ...memory };
}
