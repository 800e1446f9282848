/**
 * Measures how long it takes from a chosen file to a seal's picture, in comparison with plain code and with the barest
 * worker. Prints a table, and with `--keep` also writes it into bench/README.md. Needs the built package.
 */
import { chromium as playwright } from 'playwright';
import { chromium, chromiumInPlaywright } from '../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../scripts/browsers/engine.mjs';
import { makePhotos } from './picture/photos.mjs';
import { longestBlockOf } from './support/longest-block.mjs';
import { peakMemoryOf } from './support/peak-memory.mjs';
import { keepResult, machine, median, tableOf } from './support/report.mjs';
import { serveBench } from './support/serve.mjs';

const ROUNDS = 10;
const WAYS = ['ours', 'plain', 'barest worker, whole', 'barest worker, reduced'];
const MB = 1_048_576;
const PAGE = '<!doctype html><script type="module" src="/bench/picture/page.js"></script>';

/** A new page that is ready, like the editor before a file is chosen. */
async function openReady(browser, address, way, photo) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.getReady);
  await page.evaluate(([name, file]) => globalThis.getReady(name, file), [way, photo]);
  return page;
}

/** The results of one way with one photo. Each of the two runs has its own page. */
async function measure(browser, address, way, photo) {
  const make = (page) => page.evaluate(() => globalThis.makeOnce());
  const timed = await openReady(browser, address, way, photo);
  let made;
  const memory = await peakMemoryOf(browser, async () => (made = await make(timed)));
  await timed.close();
  const traced = await openReady(browser, address, way, photo);
  const block = await longestBlockOf(browser, traced, () => make(traced));
  await traced.close();
  return { ...made, memory, block };
}

async function measureAll(browser, address, photos) {
  const runs = new Map();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const photo of photos) {
      for (const way of WAYS) {
        const run = await measure(browser, address, way, photo);
        const key = [photo, way].join();
        // The first round only warms up the machine.
        if (round > 0) runs.set(key, [...(runs.get(key) ?? []), run]);
      }
    }
  }
  return (photo, way, figure) => median(runs.get([photo, way].join()).map((run) => run[figure]));
}

function rowsOf(photos, medianOf) {
  return photos.flatMap((photo) => {
    const barest = Math.min(...WAYS.slice(2).map((way) => medianOf(photo, way, 'ms')));
    return WAYS.map((way) => {
      const ms = medianOf(photo, way, 'ms');
      const figures = [
        ms.toFixed(1),
        (ms / barest).toFixed(2),
        medianOf(photo, way, 'block').toFixed(1),
      ];
      const memory = (medianOf(photo, way, 'memory') / MB).toFixed(1);
      return [photo, way, ...figures, memory, (medianOf(photo, way, 'bytes') / 1024).toFixed(0)];
    });
  });
}

const photos = await makePhotos();
const files = Object.fromEntries(photos.map(({ name, bytes }) => [`/photos/${name}.jpg`, bytes]));
const server = await serveBench({ '/': PAGE, ...files });
const browser = await playwright.launch(chromiumInPlaywright(bringOrThrow(chromium)).launchOptions);
const names = photos.map(({ name }) => name);
const medianOf = await measureAll(browser, server.address, names);
const headings = [
  'photo',
  'way',
  'ms',
  'of the barest',
  'longest block, ms',
  'peak memory, MB',
  'KB made',
];
const result = `${machine(browser)}; medians of ${ROUNDS} runs, interleaved.\n\n${tableOf(headings, rowsOf(names, medianOf))}`;
await browser.close();
server.close();
console.log(result);
if (process.argv.includes('--keep')) keepResult('picture', result);
