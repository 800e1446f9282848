/** One cold load of a sign-in page: a new browser context, so with an empty cache, that only knows the seal. */
import { readFileSync } from 'node:fs';

const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const DAY = 86_400;

/** What a browser has kept of an earlier visit: the record and its trace. */
const storageOf = (origin, record) => ({
  origins: [{ origin, localStorage: [{ name: 'signin-seal', value: record }] }],
  cookies: [
    {
      name: '__Host-seal-made',
      value: '1',
      domain: 'localhost',
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'Strict',
      expires: Math.floor(Date.now() / 1000) + DAY,
    },
  ],
});

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/**
 * Loads the page once.
 *
 * @param {import('playwright').Browser} browser
 * @param {{ readonly address: string, readonly record: string, readonly expected: object, readonly slowdown: number }} load
 * @returns {Promise<Readonly<Record<string, number>>>} ms, bytes and counts
 */
export async function loadCold(browser, { address, record, expected, slowdown }) {
  const { origin } = new URL(address);
  const context = await browser.newContext({ storageState: storageOf(origin, record) });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const watch = `globalThis.sealPainted = watchForSeal(${JSON.stringify(expected)});`;
  await page.addInitScript({ content: PROBE + watch });
  await page.goto(address);
  await page.evaluate(() => globalThis.sealPainted);
  const told = await page.evaluate(() => globalThis.tellPage());
  const kept = await heapOf(session);
  await context.close();
  return { ...told, ...kept };
}
