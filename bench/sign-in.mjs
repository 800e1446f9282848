/**
 * How long a cold sign-in page takes until the seal is painted: ours, one by hand, and no seal at all, side by side.
 * Prints tables; with `--keep` also writes them into bench/README.md. Needs the built package.
 */
import { chromium as playwright } from 'playwright';
import { chromium, chromiumInPlaywright } from '../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../scripts/browsers/engine.mjs';
import { pageHeaders } from '../demo/headers.mjs';
import { loadCold } from './sign-in/cold-load.mjs';
import { addressOf, bundlePages, inlineHashes, pages, ways } from './sign-in/pages.mjs';
import { makeSeals } from './sign-in/seals.mjs';
import { keepResult, machine, median, tableOf } from './support/report.mjs';
import { serveBench } from './support/serve.mjs';

const ROUNDS = 25;
const SLOWDOWNS = [1, 4];
const NO_SEAL = 'no seal';
const BY_HAND = 'by hand';
const KB = 1024;

function policyWith(hashes) {
  const policy = pageHeaders['Content-Security-Policy'];
  return policy.replace("script-src 'self'", ["script-src 'self'", ...hashes].join(' '));
}

/** Every load of a round; each round begins with another way. */
function loadsOf(round, seals) {
  const turned = ways.map((_, at) => ways[(at + round) % ways.length]);
  return Object.keys(seals).flatMap((kind) =>
    SLOWDOWNS.flatMap((slowdown) => turned.map((way) => ({ kind, slowdown, way }))),
  );
}

async function measureAll(browser, address, seals) {
  const runs = new Map();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { kind, slowdown, way } of loadsOf(round, seals)) {
      const { record, expected } = seals[kind];
      const run = await loadCold(browser, {
        address: address + addressOf(way),
        record,
        expected: way === NO_SEAL ? {} : expected,
        slowdown,
      });
      const key = [kind, slowdown, way].join();
      // The first round only warms up the machine.
      if (round > 0) runs.set(key, [...(runs.get(key) ?? []), run]);
    }
  }
  return (kind, slowdown, way, figure) =>
    median(runs.get([kind, slowdown, way].join()).map((run) => run[figure]));
}

function timesOf(kind, way, medianOf) {
  return SLOWDOWNS.flatMap((slowdown) => {
    const ms = medianOf(kind, slowdown, way, 'painted');
    const ratio = ms / medianOf(kind, slowdown, BY_HAND, 'painted');
    const block = medianOf(kind, slowdown, way, 'longest');
    return [ms.toFixed(1), ratio.toFixed(2), block.toFixed(0)];
  });
}

function rowOf(kind, way, medianOf) {
  const of = (figure) => medianOf(kind, SLOWDOWNS[0], way, figure);
  const load = [
    of('files'),
    (of('bytes') / KB).toFixed(1),
    (of('heap') / KB).toFixed(0),
    of('nodes'),
  ];
  return [kind, way, ...timesOf(kind, way, medianOf), ...load, of('shift').toFixed(3)];
}

const seals = await makeSeals();
await bundlePages();
const headers = { ...pageHeaders, 'Content-Security-Policy': policyWith(inlineHashes) };
const server = await serveBench(pages, headers);
const browser = await playwright.launch(chromiumInPlaywright(bringOrThrow(chromium)).launchOptions);
const medianOf = await measureAll(browser, server.address, seals);
const headings = [
  'seal',
  'way',
  'painted, ms',
  'of by hand',
  'longest task, ms',
  'painted at a quarter of the speed, ms',
  'of by hand',
  'longest task, ms',
  'scripts',
  'their kB, brotli',
  'heap, kB',
  'DOM nodes',
  'layout shift',
];
const rows = Object.keys(seals).flatMap((kind) => ways.map((way) => rowOf(kind, way, medianOf)));
const result = `${machine(browser)}; medians of ${ROUNDS} cold loads, interleaved.\n\n${tableOf(headings, rows)}`;
await browser.close();
server.close();
console.log(result);
if (process.argv.includes('--keep')) keepResult('sign-in', result);
