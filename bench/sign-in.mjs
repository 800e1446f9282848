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

const ROUNDS = 35;
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

const rowsOf = (seals, cellsOf) =>
  Object.keys(seals).flatMap((kind) => ways.map((way) => [kind, way, ...cellsOf(kind, way)]));

const TIMES = SLOWDOWNS.flatMap((slowdown) => {
  const where = slowdown === 1 ? '' : ', at a quarter';
  return [`painted, ms${where}`, `of by hand${where}`, `longest task, ms${where}`];
});

/** How long it takes until the seal is painted. */
function tellTimes(seals, medianOf) {
  const cellsOf = (kind, way) =>
    SLOWDOWNS.flatMap((slowdown) => {
      const ms = medianOf(kind, slowdown, way, 'painted');
      const ratio = ms / medianOf(kind, slowdown, BY_HAND, 'painted');
      return [ms.toFixed(1), ratio.toFixed(2), medianOf(kind, slowdown, way, 'longest').toFixed(0)];
    });
  return tableOf(['seal', 'way', ...TIMES], rowsOf(seals, cellsOf));
}

const LOADED = ['scripts', 'scripts, kB as sent', 'heap, kB', 'DOM nodes', 'layout shift'];

/** What is loaded and kept. */
function tellLoad(seals, medianOf) {
  const cellsOf = (kind, way) => {
    const of = (figure) => medianOf(kind, SLOWDOWNS[0], way, figure);
    const kB = (bytes) => (bytes / KB).toFixed(1);
    return [of('files'), kB(of('bytes')), kB(of('heap')), of('nodes'), of('shift').toFixed(3)];
  };
  return tableOf(['seal', 'way', ...LOADED], rowsOf(seals, cellsOf));
}

const seals = await makeSeals();
await bundlePages();
const headers = { ...pageHeaders, 'Content-Security-Policy': policyWith(inlineHashes) };
const server = await serveBench(pages, headers);
const browser = await playwright.launch(chromiumInPlaywright(bringOrThrow(chromium)).launchOptions);
const medianOf = await measureAll(browser, server.address, seals);
const measured = `${machine(browser)}; medians of ${ROUNDS} cold loads, interleaved.`;
const result = [measured, tellTimes(seals, medianOf), tellLoad(seals, medianOf)].join('\n\n');
await browser.close();
server.close();
console.log(result);
if (process.argv.includes('--keep')) keepResult('sign-in', result);
