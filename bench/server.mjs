/**
 * How many requests the server's handler answers, beside the barest handler that reads a cookie and one key of Redis. Prints
 * a table; with `--keep` also writes them into bench/README.md. `--rounds 3` measures fewer rounds, `--requests 10000` sends
 * fewer requests for the memory. Needs the built package and Redis.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRecord } from 'signin-seal';
import { spawnRedis } from '../scripts/services/redis.mjs';
import { Client, kinds, latenciesOf } from './server/clients.mjs';
import { keepResult, machine, median, tableOf } from './support/report.mjs';

const { values: given } = parseArgs({
  options: {
    keep: { type: 'boolean' },
    rounds: { type: 'string', default: '15' },
    requests: { type: 'string', default: '100000' },
  },
});
const ROUNDS = Number(given.rounds);
const REQUESTS = Number(given.requests);
const CLIENTS = 16;
/** How long one kind and way is measured in each round, in ms. */
const DURATION = 500;
const REDIS_PORT = 20_000 + (process.pid % 20_000);
const SAMPLES = 10;
const KB = 1024;
const IN_TURN = ['read', 'renew', 'write'];

const jpeg = new Uint8Array(65_536);
jpeg.set([0xff, 0xd8]);
const common = { colour: 'teal', pattern: '5ea15ea15ea15ea1' };
const records = {
  text: Buffer.from(writeRecord({ kind: 'text', lines: ['blue', 'whale'], ...common })),
  picture: Buffer.from(
    writeRecord({ kind: 'picture', jpeg, width: 480, height: 360, caption: 'a kite', ...common }),
  ),
};

const folder = mkdtempSync(join(tmpdir(), 'seal-bench-'));
const redis = await spawnRedis(REDIS_PORT, folder);
const address = `redis://127.0.0.1:${REDIS_PORT}`;
const places = { memory: '', files: join(folder, 'seals'), Redis: address, barest: address };

async function start(way) {
  const options = {
    execArgv: ['--expose-gc'],
    env: { ...process.env, text: String(records.text), picture: String(records.picture) },
  };
  const child = fork('bench/server/serve.mjs', [way, places[way]], options);
  const [{ port }] = await once(child, 'message');
  return { child, port };
}

async function end({ child }) {
  child.disconnect();
  await once(child, 'exit');
}

/** The ways to serve, each with its processes. */
const ways = {
  barest: [await start('barest')],
  memory: [await start('memory')],
  files: [await start('files')],
  Redis: [await start('Redis')],
  'Redis, two processes': [await start('Redis'), await start('Redis')],
  'barest, two processes': [await start('barest'), await start('barest')],
};

const clientsOf = (servers) =>
  Array.from({ length: CLIENTS }, (_, at) => new Client(servers[at % servers.length].port));

async function measure(way, kind) {
  const { seal, record } = kinds[kind];
  const clients = clientsOf(ways[way]);
  const isBarest = way.startsWith('barest');
  if (!isBarest) await Promise.all(clients.map((client) => client.create(records[record])));
  const ask = (client) => (isBarest ? client.askBarest(record) : client.ask(seal, records[record]));
  const latencies = await latenciesOf(clients, ask, DURATION);
  for (const client of clients) client.close();
  return { way, kind, latencies };
}

async function measureAll() {
  const runs = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const kind of Object.keys(kinds))
      for (const way of Object.keys(ways)) {
        const run = await measure(way, kind);
        // The first round only warms up the machine.
        if (round > 0) runs.push({ ...run, round });
      }
  }
  return runs;
}

const perSecond = ({ latencies }) => (latencies.length / DURATION) * 1000;

function p99(latencies) {
  const sorted = latencies.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.99)].toFixed(1);
}

const barestFor = (way) => (way.endsWith('two processes') ? 'barest, two processes' : 'barest');

function rowOf(runs, way, kind) {
  const mine = runs.filter((run) => run.way === way && run.kind === kind);
  const peers = runs.filter((run) => run.way === barestFor(way) && run.kind === kind);
  const ratios = mine.map((run, at) => perSecond(run) / perSecond(peers[at]));
  const speed = Math.round(median(mine.map(perSecond)));
  const latencies = mine.flatMap((run) => run.latencies);
  return [kind, way, speed, p99(latencies), median(ratios).toFixed(2), ''];
}

function speedRows(runs) {
  return Object.keys(kinds).flatMap((kind) =>
    Object.keys(ways).map((way) => rowOf(runs, way, kind)),
  );
}

/** How long each request took, in ms, while every client sends reads, renewals and writes in turn. */
async function sendInTurn(clients, turns) {
  const latencies = [];
  await Promise.all(
    clients.map(async (client) => {
      for (let turn = 0; turn < turns; turn += 1)
        for (const seal of IN_TURN) {
          const began = performance.now();
          await client.ask(seal, records.text);
          latencies.push(performance.now() - began);
        }
    }),
  );
  return latencies;
}

/** What a server's heap and buffers take after a garbage collection, in kB. */
async function memoryOf({ child }) {
  child.send('memory');
  const [{ memory }] = await once(child, 'message');
  return Math.round(memory / KB);
}

/** A new process that answers many requests, with its memory after each tenth of them. */
async function longRow(way) {
  const server = await start(way);
  const clients = clientsOf([server]);
  await Promise.all(clients.map((client) => client.create(records.text)));
  const turns = Math.ceil(REQUESTS / SAMPLES / CLIENTS / IN_TURN.length);
  const [latencies, memories] = [[], []];
  let spent = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const began = performance.now();
    latencies.push(...(await sendInTurn(clients, turns)));
    spent += performance.now() - began;
    memories.push(await memoryOf(server));
  }
  for (const client of clients) client.close();
  await end(server);
  const kind = `${latencies.length.toLocaleString('en')} in turn`;
  const speed = Math.round((latencies.length / spent) * 1000);
  return [kind, way, speed, p99(latencies), '', memories.join(', ')];
}

try {
  const runs = await measureAll();
  const how = `medians of ${ROUNDS} rounds of ${DURATION} ms with ${CLIENTS} connections, interleaved`;
  const rows = speedRows(runs);
  for (const way of ['memory', 'files', 'Redis']) rows.push(await longRow(way));
  const table = tableOf(
    ['request', 'kept in', 'requests per second', 'p99, ms', 'of the barest', 'memory, kB'],
    rows,
  );
  const result = `${machine()}; ${how}.\n\n${table}`;
  console.log(result);
  if (given.keep) keepResult('server', result);
} finally {
  await Promise.all(Object.values(ways).flat().map(end));
  redis.kill();
  rmSync(folder, { recursive: true, force: true });
}
