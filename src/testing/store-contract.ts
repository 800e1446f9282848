/**
 * What every `SealStore` keeps to, as cases for any test runner. Ours and a site's own run them:
 *
 *     for (const { name, run } of sealStoreContract(() => new MyStore())) it(name, run);
 */
import type { Seal } from '../seal/seal.js';
import type { SealReading, SealStore } from '../store/seal-store.js';

/** One behaviour: `run` rejects with an `Error` where the store does not have it. */
export interface StoreContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const words: Seal = { kind: 'text', lines: ['odd', 'whale', '漢字'], colour: 'teal' };
const otherWords: Seal = { kind: 'text', lines: ['nine'], colour: 'plum' };
const picture: Seal = {
  kind: 'picture',
  // The start of a JPEG, every byte value, and the end.
  jpeg: Uint8Array.from([0xff, 0xd8, 0xff, ...Array(256).keys(), 0xff, 0xd9]),
  width: 4,
  height: 3,
  caption: 'a whale – 鯨',
  colour: 'sand',
};

const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? [...part] : part));

function expectSame(actual: unknown, expected: unknown): void {
  if (inWords(actual) === inWords(expected)) return;
  throw new Error(`Expected ${inWords(expected)}, but the store gave ${inWords(actual)}.`);
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

async function saved(store: SealStore, seal: Seal): Promise<void> {
  expectSame((await store.save(seal)).rejection, undefined);
}

const once = (watched: (changed: () => void) => () => void): Promise<void> =>
  new Promise((resolve) => {
    const stop = watched(() => {
      stop();
      resolve();
    });
  });

type Behaviour = (store: SealStore) => Promise<void>;

const behaviours: Readonly<Record<string, Behaviour>> = {
  'reads none where nothing was ever kept': async (store) => {
    expectSame(await store.load(), { state: 'none' });
  },
  'reads the words that were saved': async (store) => {
    await saved(store, words);
    expectShown(await store.load(), words);
  },
  'reads the picture that was saved, byte for byte': async (store) => {
    await saved(store, picture);
    expectShown(await store.load(), picture);
  },
  'keeps one seal: the last that was saved': async (store) => {
    await saved(store, picture);
    await saved(store, otherWords);
    expectShown(await store.load(), otherWords);
  },
  'keeps the last of two saves that were not waited for': async (store) => {
    await Promise.all([saved(store, words), saved(store, otherWords)]);
    expectShown(await store.load(), otherWords);
  },
  'reads none after the seal was removed': async (store) => {
    await saved(store, words);
    expectSame((await store.remove()).rejection, undefined);
    expectSame(await store.load(), { state: 'none' });
  },
  'removes without complaint where nothing is kept': async (store) => {
    expectSame((await store.remove()).rejection, undefined);
    expectSame(await store.load(), { state: 'none' });
  },
  'tells its watchers of a save': async (store) => {
    const told = once((changed) => store.watch(changed));
    await saved(store, words);
    await told;
  },
  'tells its watchers of a removal': async (store) => {
    await saved(store, words);
    const told = once((changed) => store.watch(changed));
    await store.remove();
    await told;
  },
  'tells every watcher, and none that stopped': async (store) => {
    let stopped = 0;
    store.watch(() => (stopped += 1))();
    const told = [1, 2].map(() => once((changed) => store.watch(changed)));
    await saved(store, words);
    await Promise.all(told);
    expectSame(stopped, 0);
  },
};

/**
 * The contract's cases.
 *
 * @param create Gives a store over an empty place, anew for each case.
 */
export function sealStoreContract(
  create: () => SealStore | Promise<SealStore>,
): readonly StoreContractCase[] {
  return Object.entries(behaviours).map(([name, behave]) => ({
    name,
    run: async () => {
      await behave(await create());
    },
  }));
}
