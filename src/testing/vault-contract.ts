/**
 * The contract of every `SealVault`, as cases for any test runner. Run them for your own vault:
 *
 *     for (const { name, run } of sealVaultContract(() => new MyVault(), pass)) it(name, run);
 */
import type { SealVault } from '../server/seal-vault.js';
import type { StoreContractCase } from './store-contract.js';

/** Lets this many seconds pass for the vault: moves its clock, or waits. */
export type PassTime = (seconds: number) => void | Promise<void>;

const KEY = 'a1'.repeat(32);
const OTHER_KEY = 'a1'.repeat(31) + 'a2';
const SECONDS = 100;

/** Every byte value, and the longest value that the handler writes: the largest record, its format, IV and tag. */
const everyByte = Uint8Array.from(Array(256).keys());
const longest = new Uint8Array(98_304 + 29).fill(7);
const other = Uint8Array.of(3, 2, 1);

const REVISION = /^\w{1,64}$/;

function check(isKept: boolean, expectation: string): asserts isKept {
  if (!isKept) throw new Error(`Expected ${expectation}.`);
}

async function created(vault: SealVault, value = everyByte, key = KEY): Promise<string> {
  const revision = await vault.put(key, value, null, SECONDS);
  check(revision !== undefined, 'a new key to be written');
  return revision;
}

async function expectStored(
  vault: SealVault,
  value: Uint8Array,
  revision: string,
  key = KEY,
): Promise<void> {
  const entry = await vault.get(key);
  check(entry !== undefined, 'a value to be there');
  const isSame =
    entry.value.length === value.length && value.every((byte, at) => entry.value[at] === byte);
  check(isSame, 'the value that was written, byte for byte');
  check(entry.revision === revision, 'the revision that `put` returned');
}

async function expectNothing(vault: SealVault, key = KEY): Promise<void> {
  check((await vault.get(key)) === undefined, 'nothing to be there');
}

const replace = (vault: SealVault, revision: string | null): Promise<string | undefined> =>
  vault.put(KEY, other, revision, SECONDS);

async function expectRefused(vault: SealVault, replaces: string | null): Promise<void> {
  check(
    (await replace(vault, replaces)) === undefined,
    'a write of another revision to be refused',
  );
}

async function expectOneOf(writes: readonly Promise<string | undefined>[]): Promise<void> {
  const done = (await Promise.all(writes)).filter((revision) => revision !== undefined);
  check(done.length === 1, 'exactly one of several writes at once to succeed');
}

const times = <T>(act: () => T): readonly T[] => Array.from({ length: 8 }, act);

type Behavior = (vault: SealVault, pass: PassTime) => Promise<void>;

const writing: Readonly<Record<string, Behavior>> = {
  'has nothing under a key that was never written': (vault) => expectNothing(vault),
  'gives back what was written, byte for byte': async (vault) => {
    await expectStored(vault, everyByte, await created(vault));
  },
  'keeps an empty value': async (vault) => {
    const empty = new Uint8Array();
    await expectStored(vault, empty, await created(vault, empty));
  },
  'keeps the longest value': async (vault) => {
    await expectStored(vault, longest, await created(vault, longest));
  },
  'keeps a copy of the value': async (vault) => {
    const mine = everyByte.slice();
    const revision = await created(vault, mine);
    mine.fill(0);
    (await vault.get(KEY))?.value.fill(0);
    await expectStored(vault, everyByte, revision);
  },
  'keeps keys apart': async (vault) => {
    const [one, two] = [await created(vault), await created(vault, other, OTHER_KEY)];
    await expectStored(vault, everyByte, one);
    await vault.delete(KEY);
    await expectStored(vault, other, two, OTHER_KEY);
  },
  'gives revisions of 1 to 64 letters, digits and underscores': async (vault) => {
    check(REVISION.test(await created(vault)), 'such a revision');
  },
  'gives each write a new revision, also of the same value and after a deletion': async (vault) => {
    const first = await created(vault, other);
    const second = await replace(vault, first);
    await vault.delete(KEY);
    const all = [first, second, await created(vault, other)];
    check(new Set(all).size === all.length, 'three different revisions');
  },
};

const replacing: Readonly<Record<string, Behavior>> = {
  'replaces the stored revision': async (vault) => {
    const revision = await replace(vault, await created(vault));
    check(revision !== undefined, 'the write to succeed');
    await expectStored(vault, other, revision);
  },
  'does not create over a value': async (vault) => {
    const revision = await created(vault);
    await expectRefused(vault, null);
    await expectStored(vault, everyByte, revision);
  },
  'does not replace another revision': async (vault) => {
    const first = await created(vault);
    const second = await replace(vault, first);
    await expectRefused(vault, first);
    await expectStored(vault, other, String(second));
  },
  'does not replace what is not there': async (vault) => {
    await expectRefused(vault, 'never');
    const revision = await created(vault);
    await vault.delete(KEY);
    await expectRefused(vault, revision);
    await expectNothing(vault);
  },
  'lets one of several creations at once succeed': (vault) =>
    expectOneOf(times(() => replace(vault, null))),
  'lets one of several replacements at once succeed': async (vault) => {
    const revision = await created(vault);
    await expectOneOf(times(() => replace(vault, revision)));
  },
};

const ending: Readonly<Record<string, Behavior>> = {
  'has nothing after a deletion': async (vault) => {
    await created(vault);
    await vault.delete(KEY);
    await expectNothing(vault);
  },
  'deletes what is not there': async (vault) => {
    await vault.delete(KEY);
    await expectNothing(vault);
  },
  'has nothing after a deletion that crosses a replacement': async (vault) => {
    const revision = await created(vault);
    await Promise.all([replace(vault, revision), vault.delete(KEY)]);
    await expectNothing(vault);
  },
  'keeps a value for its time': async (vault, pass) => {
    const revision = await created(vault);
    await pass(SECONDS - 10);
    await expectStored(vault, everyByte, revision);
  },
  'has nothing after its time': async (vault, pass) => {
    const revision = await created(vault);
    await pass(SECONDS + 1);
    await expectNothing(vault);
    await expectRefused(vault, revision);
    check(!(await vault.touch(KEY, revision, SECONDS)), 'an expired value to be gone for `touch`');
  },
  'creates again after its time': async (vault, pass) => {
    await created(vault);
    await pass(SECONDS + 1);
    await expectStored(vault, other, await created(vault, other));
  },
  'starts the time again with a replacement': async (vault, pass) => {
    const first = await created(vault);
    await pass(SECONDS - 10);
    const second = await replace(vault, first);
    await pass(SECONDS - 10);
    await expectStored(vault, other, String(second));
  },
};

const touching: Readonly<Record<string, Behavior>> = {
  'starts the time again with a touch, and changes nothing else': async (vault, pass) => {
    const revision = await created(vault);
    await pass(SECONDS - 10);
    check(await vault.touch(KEY, revision, SECONDS), 'the touch to succeed');
    await pass(SECONDS - 10);
    await expectStored(vault, everyByte, revision);
  },
  'has nothing after the time of a touch': async (vault, pass) => {
    const revision = await created(vault);
    await vault.touch(KEY, revision, 2 * SECONDS);
    await pass(2 * SECONDS + 1);
    await expectNothing(vault);
  },
  'does not touch another revision': async (vault) => {
    const first = await created(vault);
    const second = await replace(vault, first);
    check(!(await vault.touch(KEY, first, SECONDS)), 'the touch to fail');
    await expectStored(vault, other, String(second));
  },
  'does not touch what is not there': async (vault) => {
    check(!(await vault.touch(KEY, 'never', SECONDS)), 'the touch to fail');
    await expectNothing(vault);
  },
};

/**
 * The contract's cases.
 *
 * @param create Returns a new, empty vault for each case.
 * @param pass Lets time pass for the vault that was created last.
 */
export function sealVaultContract(
  create: () => SealVault | Promise<SealVault>,
  pass: PassTime,
): readonly StoreContractCase[] {
  const behaviors = { ...writing, ...replacing, ...ending, ...touching };
  return Object.entries(behaviors).map(([name, keep]) => ({
    name,
    run: async () => {
      await keep(await create(), pass);
    },
  }));
}
