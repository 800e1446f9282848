/** Two tabs, the server, a network that fails and storage that is deleted, in many orders. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Seal } from '../../src/seal/seal.js';
import { createSealHandler, memoryVault } from '../../src/server/index.js';
import { RECORD_KEY } from '../../src/store/browser-reader.js';
import { KeptStore } from '../../src/store/kept/kept-store.js';
import { readRecord } from '../../src/store/seal-record.js';
import { type ModelBrowser, type Network, openBrowser } from './support/browser.js';
import { volume } from '../support/volume.js';
import { Turns } from './support/turns.js';
import { whenSettled } from './support/when-settled.js';

const RUNS = volume({ sample: 100, full: 1000 });
const MANY = { atOnce: 1_000_000, perSecond: 1_000_000 };

/** What happens to a request: all is well, it never arrives, or its response is lost on the way. */
type Fate = 'ok' | 'not-sent' | 'not-received';
type Action = 'load' | 'save' | 'remove';

interface Scene {
  readonly actions: readonly { readonly tab: 0 | 1; readonly action: Action }[];
  readonly fates: readonly Fate[];
  readonly order: readonly number[];
  /** Whether each tab that would have to wait for another one gives up. */
  readonly givesUp: readonly boolean[];
}

const fate: fc.Arbitrary<Fate> = fc.constantFrom('ok', 'ok', 'ok', 'not-sent', 'not-received');

const scenes = (
  fates: fc.Arbitrary<Fate>,
  givesUp: fc.Arbitrary<boolean> = fc.constant(false),
): fc.Arbitrary<Scene> =>
  fc.record({
    actions: fc.array(
      fc.record({
        tab: fc.constantFrom(0, 1),
        action: fc.constantFrom<Action>('load', 'save', 'save', 'remove'),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    fates: fc.array(fates, { minLength: 8, maxLength: 8 }),
    order: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
    givesUp: fc.array(givesUp, { minLength: 5, maxLength: 5 }),
  });

const sealOf = (number: number): Seal => ({
  kind: 'text',
  lines: [`seal ${number}`],
  colour: 'teal',
});

/** What a person would see last: the text of the latest record here, or `removed`. */
const contentOf = (record: string): string => {
  const seal = readRecord(record).value;
  return seal?.kind === 'text' ? seal.lines.join() : 'removed';
};

interface Run {
  readonly browser: ModelBrowser;
  readonly turns: Turns;
  readonly calm: () => void;
  readonly latest: () => string | undefined;
}

function networkOf({ fates }: Scene, turns: Turns, isCalm: () => boolean): Network {
  let count = 0;
  return async (_request, ask) => {
    const now = isCalm() ? 'ok' : (fates[count++ % fates.length] ?? 'ok');
    await turns.wait();
    if (now === 'not-sent') throw new TypeError('The network failed.');
    const response = await ask();
    await turns.wait();
    if (now === 'not-received') throw new TypeError('The network failed.');
    return response;
  };
}

function begin(scene: Scene): Run {
  let [isCalm, count, waits] = [false, 0, 0];
  let latest: string | undefined;
  const turns = new Turns((waiting) => (scene.order[count++ % scene.order.length] ?? 0) % waiting);
  const handler = createSealHandler({ vault: memoryVault(), creates: MANY });
  const browser = openBrowser(
    handler,
    networkOf(scene, turns, () => isCalm),
    () => scene.givesUp[waits++ % scene.givesUp.length] ?? false,
  );
  browser.storage.onWrite = (key, record) => {
    if (key === RECORD_KEY) latest = contentOf(record);
  };
  const calm = (): void => {
    isCalm = true;
  };
  return { browser, turns, calm, latest: () => latest };
}

async function act({ actions }: Scene, turns: Turns): Promise<void> {
  const tabs = [new KeptStore(), new KeptStore()] as const;
  const all = actions.map(async ({ tab, action }, index) => {
    await turns.wait();
    const store = tabs[tab];
    if (action === 'load') await store.load();
    else if (action === 'save') await store.save(sealOf(index));
    else await store.remove();
  });
  await Promise.all(all);
  await whenSettled();
}

async function readAgain(): Promise<string> {
  const reading = await new KeptStore().load();
  await whenSettled();
  if (reading.state !== 'shown') return 'reason' in reading ? reading.reason : reading.state;
  return reading.seal.kind === 'text' ? reading.seal.lines.join() : 'a picture';
}

const inTurn = async ({ turns }: Run, work: Promise<unknown>): Promise<void> => turns.until(work);

async function readAfter(run: Run): Promise<string> {
  let read = '';
  await inTurn(
    run,
    readAgain().then((text) => {
      read = text;
    }),
  );
  return read;
}

describe('two tabs and the server', () => {
  it(`never disagree after ${RUNS} interleavings without failures`, async () => {
    const property = fc.asyncProperty(scenes(fc.constant('ok'), fc.boolean()), async (scene) => {
      const run = begin(scene);
      await inTurn(run, act(scene, run.turns));
      const latest = run.latest();
      run.browser.storage.clear();
      assert.equal(await readAfter(run), latest === 'removed' ? 'none' : (latest ?? 'none'));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it(`never bring back what was replaced or removed, in ${RUNS} interleavings with failures`, async () => {
    const property = fc.asyncProperty(scenes(fate, fc.boolean()), async (scene) => {
      const run = begin(scene);
      await inTurn(run, act(scene, run.turns));
      const latest = run.latest();
      run.calm();
      run.browser.storage.clear();
      const read = await readAfter(run);
      const allowed = latest === 'removed' ? ['none'] : [latest ?? 'none', 'none', 'gone'];
      assert.ok(allowed.includes(read), `${read} instead of ${String(latest)}`);
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it(`agree at the next visit after failures, in ${RUNS} interleavings`, async () => {
    const property = fc.asyncProperty(scenes(fate, fc.boolean()), async (scene) => {
      const run = begin(scene);
      await inTurn(run, act(scene, run.turns));
      const latest = run.latest() ?? 'none';
      run.calm();
      assert.equal(await readAfter(run), latest === 'removed' ? 'none' : latest);
      run.browser.storage.clear();
      assert.equal(await readAfter(run), latest === 'removed' ? 'none' : latest);
    });
    await fc.assert(property, { numRuns: RUNS });
  });
});
