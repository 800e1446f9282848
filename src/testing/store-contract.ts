/**
 * The contract of every `SealStore`, as cases for any test runner. Run them for your own store:
 *
 *     for (const { name, run } of sealStoreContract(() => new MyStore())) it(name, run);
 */
import type { Seal } from '../seal/seal.js';
import type { SealReading, SealStore } from '../store/seal-store.js';

/** One behavior. `run` rejects with an `Error` if the store does not have it. */
export interface StoreContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const textSeal: Seal = { kind: 'text', lines: ['odd', 'whale', '漢字'], colour: 'teal' };
const otherTextSeal: Seal = { kind: 'text', lines: ['nine'], colour: 'plum' };
const pictureSeal: Seal = {
  kind: 'picture',
  // The start of a JPEG, every byte value, and the end marker.
  jpeg: Uint8Array.from([0xff, 0xd8, 0xff, ...Array(256).keys(), 0xff, 0xd9]),
  width: 4,
  height: 3,
  caption: 'a whale – 鯨',
  colour: 'sand',
};

const serialize = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? [...part] : part));

function expectSame(actual: unknown, expected: unknown): void {
  if (serialize(actual) === serialize(expected)) return;
  throw new Error(`Expected ${serialize(expected)}, but the store gave ${serialize(actual)}.`);
}

const sorted = ({ kind, colour, ...rest }: Seal): unknown => [
  kind,
  colour,
  Object.entries(rest).sort(),
];

function expectShown(reading: SealReading, seal: Seal): void {
  if (reading.state !== 'shown')
    throw new Error(`Expected shown, but the store gave ${reading.state}.`);
  expectSame(sorted(reading.seal), sorted(seal));
}

async function expectSaved(store: SealStore, seal: Seal): Promise<void> {
  expectSame((await store.save(seal)).rejection, undefined);
}

const once = (watched: (changed: () => void) => () => void): Promise<void> =>
  new Promise((resolve) => {
    const stop = watched(() => {
      stop();
      resolve();
    });
  });

type Behavior = (store: SealStore) => Promise<void>;

const behaviors: Readonly<Record<string, Behavior>> = {
  'reads none if nothing was ever saved': async (store) => {
    expectSame(await store.load(), { state: 'none' });
  },
  'reads the text seal that was saved': async (store) => {
    await expectSaved(store, textSeal);
    expectShown(await store.load(), textSeal);
  },
  'reads the picture seal that was saved, byte for byte': async (store) => {
    await expectSaved(store, pictureSeal);
    expectShown(await store.load(), pictureSeal);
  },
  'keeps only the seal that was saved last': async (store) => {
    await expectSaved(store, pictureSeal);
    await expectSaved(store, otherTextSeal);
    expectShown(await store.load(), otherTextSeal);
  },
  'keeps the later of two simultaneous saves': async (store) => {
    await Promise.all([expectSaved(store, textSeal), expectSaved(store, otherTextSeal)]);
    expectShown(await store.load(), otherTextSeal);
  },
  'reads none after the seal was removed': async (store) => {
    await expectSaved(store, textSeal);
    expectSame((await store.remove()).rejection, undefined);
    expectSame(await store.load(), { state: 'none' });
  },
  'removes without a refusal if there is no seal': async (store) => {
    expectSame((await store.remove()).rejection, undefined);
    expectSame(await store.load(), { state: 'none' });
  },
  'notifies its watchers of a save': async (store) => {
    const notified = once((changed) => store.watch(changed));
    await expectSaved(store, textSeal);
    await notified;
  },
  'notifies its watchers of a removal': async (store) => {
    await expectSaved(store, textSeal);
    const notified = once((changed) => store.watch(changed));
    await store.remove();
    await notified;
  },
  'notifies every watcher, except those that stopped': async (store) => {
    let stopped = 0;
    store.watch(() => (stopped += 1))();
    const notified = [1, 2].map(() => once((changed) => store.watch(changed)));
    await expectSaved(store, textSeal);
    await Promise.all(notified);
    expectSame(stopped, 0);
  },
};

/**
 * The contract's cases.
 *
 * @param create Returns a new, empty store for each case.
 */
export function sealStoreContract(
  create: () => SealStore | Promise<SealStore>,
): readonly StoreContractCase[] {
  return Object.entries(behaviors).map(([name, check]) => ({
    name,
    run: async () => {
      await check(await create());
    },
  }));
}
