import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Seal } from '../../src/seal/seal.js';
import { REMOVED_RECORD } from '../../src/store/browser-reader.js';
import { writeRecord } from '../../src/store/write-record.js';
import type { SealReading, SealStore } from '../../src/store/seal-store.js';
import { closeFrames, openFrame } from '../support/frames.js';
import { type SteppedPage, stepPage } from '../support/steps.js';
import {
  RECORD_KEY,
  clearStorage,
  hasTraceCookie,
  plantRecord,
  plantTrace,
} from '../support/storage.js';
import { counted, volume } from '../support/volume.js';
import { waitUntil } from '../support/wait-until.js';

const INTERLEAVINGS = volume({ sample: 100, full: 1_000 });

const PAGE = `<script type="module">
  import { BrowserStore } from '/src/store/browser-store.ts';
  window.store = new BrowserStore();
</script>`;

/** A page of this site in its own realm, with the real store and the real storage. */
interface Tab extends SteppedPage {
  readonly store: SealStore;
}

async function openTab(): Promise<Tab> {
  const { window } = await openFrame(PAGE);
  return { ...stepPage(window), store: Reflect.get(window, 'store') as SealStore };
}

type Action = 'load' | 'remove' | number;
type Step = () => boolean;

/** A seal whose text says which save wrote it. */
const sealOf = (name: number): Seal => ({
  kind: 'text',
  lines: [`seal ${String(name)}`],
  colour: 'teal',
});

/** Called with what a page reads. */
type OnRead = (reading: Promise<SealReading>) => void;

/** A browser's initial state, and what it reads then. */
interface Start {
  readonly begin: () => void;
  readonly reading: SealReading;
}

const STARTS: Readonly<Record<string, Start>> = {
  'a browser that has never visited the site': {
    begin: () => undefined,
    reading: { state: 'none' },
  },
  'a browser with a seal': {
    begin: () => {
      plantRecord(writeRecord(sealOf(9)));
      plantTrace();
    },
    reading: { state: 'shown', seal: sealOf(9) },
  },
};

let tabs: readonly Tab[];

before(async () => {
  tabs = [await openTab(), await openTab()];
});
beforeEach(clearStorage);
after(() => {
  closeFrames();
  return clearStorage();
});

function taskOf({ store }: Tab, action: Action, onRead: OnRead): () => unknown {
  if (action === 'remove') return () => store.remove();
  if (action !== 'load') return () => store.save(sealOf(action));
  return () => {
    // The last call comes after every step.
    onRead(Promise.resolve(store.load()));
  };
}

/** Each tab performs its actions in order. The turns say which tab takes the next step. */
function play(
  actions: readonly (readonly Action[])[],
  turns: readonly number[],
): Promise<readonly SealReading[]> {
  const readings: Promise<SealReading>[] = [];
  const waiting = tabs.map((tab, at) =>
    [...(actions[at] ?? [])].map((action) => stepsOf(tab, action, readings)),
  );
  const takeStep = (at: number): void => {
    const steps = waiting[at]?.[0];
    if (steps && !steps()) waiting[at]?.shift();
  };
  for (const turn of turns) takeStep(turn);
  while (waiting.flat().length > 0)
    waiting.forEach((_, at) => {
      takeStep(at);
    });
  return Promise.all(readings);
}

function stepsOf(tab: Tab, action: Action, readings: Promise<SealReading>[]): Step {
  let last: Promise<SealReading> | undefined;
  const step = tab.begin(
    taskOf(tab, action, (reading) => {
      last = reading;
    }),
  );
  return () => {
    const more = step();
    if (!more && last) readings.push(last);
    return more;
  };
}

/** There is one whole record, both tabs read the same, and the trace agrees. */
async function expectWhole(): Promise<SealReading | undefined> {
  const record = localStorage.getItem(RECORD_KEY);
  const [one, other] = await Promise.all(tabs.map(async ({ store }) => store.load()));
  expect(one).to.deep.equal(other);
  if (one?.state === 'shown') expect(record).to.equal(writeRecord(one.seal));
  else expect([one, record ?? REMOVED_RECORD]).to.deep.equal([{ state: 'none' }, REMOVED_RECORD]);
  await waitUntil(
    async () => (await hasTraceCookie()) === (one?.state === 'shown'),
    'The trace disagrees',
  );
  return one;
}

/** What each tab wrote last: one of these must remain. */
function lastWrites(before: SealReading, actions: readonly (readonly Action[])[]): SealReading[] {
  const written = actions.flatMap((own) => own.filter((action) => action !== 'load').slice(-1));
  if (written.length === 0) return [before];
  return written.map((action) =>
    action === 'remove' ? { state: 'none' } : { state: 'shown', seal: sealOf(action) },
  );
}

describe(`two tabs at once, ${counted(INTERLEAVINGS)} interleavings of their steps`, () => {
  const action = fc.constantFrom<Action[]>('load', 'load', 'remove', 1, 2, 3);
  const anyActions = fc.array(action, { minLength: 1, maxLength: 3 });
  const turns = fc.array(fc.nat(1), { maxLength: 24 });

  for (const [title, { begin, reading }] of Object.entries(STARTS)) {
    it(`end with one whole record, and never report a seal as missing, in ${title}`, async () => {
      const outcome = fc.asyncProperty(
        anyActions,
        anyActions,
        turns,
        async (mine, theirs, order) => {
          await clearStorage();
          begin();
          const readings = await play([mine, theirs], order);
          expect(
            readings.filter(({ state }) => state !== 'shown' && state !== 'none'),
          ).to.deep.equal([]);
          expect(lastWrites(reading, [mine, theirs])).to.deep.include(await expectWhole());
        },
      );
      await fc.assert(outcome, { numRuns: INTERLEAVINGS / 2, includeErrorInReport: true });
    });
  }
});
