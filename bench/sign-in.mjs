/**
 * How long a sign-in page takes until the seal is painted: ours, one written by hand, a peer and no seal at all, side by
 * side, on cold and on warm visits. Prints tables; with `--keep` also writes them into bench/README.md. `--rounds 5`
 * measures fewer rounds. Needs the built package.
 */
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { chromium as playwright } from 'playwright';
import { chromium, chromiumInPlaywright } from '../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../scripts/browsers/engine.mjs';
import { addressOf, bundlePages, expectedOf, headers, pages, ways } from './sign-in/pages.mjs';
import { makeSeals } from './sign-in/seals.mjs';
import { loadTable, timeTable } from './sign-in/tables.mjs';
import { coldVisits, warmVisits } from './sign-in/visits.mjs';
import { keepResult, machine } from './support/report.mjs';
import { serveBench } from './support/serve.mjs';
import { createSealHandler, memoryVault } from '../dist/src/server/index.js';

const { values: given } = parseArgs({
  options: { keep: { type: 'boolean' }, rounds: { type: 'string', default: '35' } },
});
const ROUNDS = Number(given.rounds);
const SLOWDOWNS = [1, 4];

/** Every load of a round; each round begins with another way. */
function loadsOf(round, seals, visits) {
  const turned = ways.map((_, at) => ways[(at + round) % ways.length]);
  const conditions = Object.keys(seals).flatMap((kind) =>
    Object.keys(visits).flatMap((visit) =>
      SLOWDOWNS.map((slowdown) => ({ kind, visit, slowdown })),
    ),
  );
  return conditions.flatMap((condition) => turned.map((way) => ({ ...condition, way })));
}

async function measureAll(pageOf, seals, visits) {
  const runs = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const load of loadsOf(round, seals, visits)) {
      const { kind, visit, slowdown, way } = load;
      const seal = seals[kind];
      const figures = await visits[visit].load({ seal, slowdown, ...pageOf(way, seal) });
      // The first round only warms up the machine.
      if (round > 0) runs.push({ ...load, round, ...figures });
    }
    console.error(`${round} of ${ROUNDS} rounds after ${Math.round(process.uptime())} s`);
  }
  return runs;
}

const seals = await makeSeals();
await bundlePages();
const keeper = getRequestListener(createSealHandler({ vault: memoryVault() }));
const server = await serveBench(pages, headers, { '/.well-known/signin-seal': keeper });
const options = chromiumInPlaywright(bringOrThrow(chromium)).launchOptions;
const pageOf = (way, seal) => ({
  address: server.address + addressOf(way),
  expected: expectedOf(way, seal),
});
const browser = await playwright.launch(options);
const visits = {
  cold: coldVisits(browser),
  warm: warmVisits(playwright, options, (seal) => ways.map((way) => pageOf(way, seal))),
};
const runs = await measureAll(pageOf, seals, visits);
const measured = `${machine(browser)}; medians of ${ROUNDS} rounds, interleaved.`;
const result = [measured, timeTable(runs, ways, SLOWDOWNS), loadTable(runs, ways)].join('\n\n');
await visits.warm.close();
await browser.close();
server.close();
console.log(result);
if (given.keep) keepResult('sign-in', result);
