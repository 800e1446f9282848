/** Checks that each case of the vaults' contract can fail. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SealVault, memoryVault } from '../../src/server/index.js';
import { sealVaultContract } from '../../src/testing/index.js';
import { testedVaults, useFakeClock } from './support/vaults.js';

useFakeClock();
const [memory] = testedVaults();
const pass = (seconds: number): Promise<void> | undefined => memory?.pass(seconds);

type Put = SealVault['put'];

/** A good vault with some of its methods replaced. */
const but = (change: (vault: SealVault) => Partial<SealVault>): SealVault => {
  const vault = memoryVault();
  const all: SealVault = {
    get: (key) => vault.get(key),
    put: (...given) => vault.put(...given),
    touch: (...given) => vault.touch(...given),
    delete: (key) => vault.delete(key),
  };
  return { ...all, ...change(vault) };
};

const putting = (change: (put: Put, vault: SealVault) => Put): SealVault =>
  but((vault) => ({ put: change((...given) => vault.put(...given), vault) }));

const changedValue = (change: (value: Uint8Array) => Uint8Array): SealVault =>
  putting(
    (put) =>
      (key, value, ...rest) =>
        put(key, change(value), ...rest),
  );

/** Ignores which revision a write replaces. */
const careless = (
  isCareless: (replaces: string | null, stored: string | undefined) => boolean,
): SealVault =>
  putting((put, vault) => async (key, value, replaces, seconds) => {
    const stored = (await vault.get(key))?.revision;
    return put(key, value, isCareless(replaces, stored) ? (stored ?? null) : replaces, seconds);
  });

/** Looks which revision is there, and writes later: a race. */
function racing(): SealVault {
  const entries = new Map<string, { value: Uint8Array; revision: string }>();
  let writes = 0;
  return {
    get: (key) => Promise.resolve(entries.get(key)),
    put: async (key, value, replaces) => {
      if ((entries.get(key)?.revision ?? null) !== replaces) return undefined;
      await Promise.resolve();
      const revision = String((writes += 1));
      entries.set(key, { value, revision });
      return revision;
    },
    touch: () => Promise.resolve(true),
    delete: (key) => Promise.resolve(void entries.delete(key)),
  };
}

const lasting = (change: (seconds: number, replaces: string | null) => number): SealVault =>
  putting(
    (put) => (key, value, replaces, seconds) =>
      put(key, value, replaces, change(seconds, replaces)),
  );

/** Gives back the bytes that it was given, which their owner may change. */
function sharing(): SealVault {
  const given = new Map<string, Uint8Array>();
  return but((vault) => ({
    put: (key, value, ...rest) => {
      given.set(key, value);
      return vault.put(key, value, ...rest);
    },
    get: async (key) => {
      const entry = await vault.get(key);
      return entry && { ...entry, value: given.get(key) ?? entry.value };
    },
  }));
}

/** Numbers its revisions, from 1 again after a deletion. */
function numbering(): SealVault {
  const entries = new Map<string, { value: Uint8Array; revision: string }>();
  return {
    get: (key) => Promise.resolve(entries.get(key)),
    put: (key, value, replaces) => {
      const old = entries.get(key)?.revision ?? null;
      if (old !== replaces) return Promise.resolve(undefined);
      const revision = String(Number(old ?? 0) + 1);
      entries.set(key, { value, revision });
      return Promise.resolve(revision);
    },
    touch: () => Promise.resolve(true),
    delete: (key) => Promise.resolve(void entries.delete(key)),
  };
}

const touchingAll = (): SealVault => but(() => ({ touch: () => Promise.resolve(true) }));

/** For each case of the contract, a vault that breaks it. */
const breakers: Readonly<Record<string, () => SealVault>> = {
  'has nothing under a key that was never written': () =>
    but(() => ({ get: () => Promise.resolve({ value: new Uint8Array(), revision: '0' }) })),
  'gives back what was written, byte for byte': () =>
    changedValue((value) => value.map((byte) => byte & 127)),
  'keeps an empty value': () =>
    but((vault) => ({
      get: async (key) => {
        const entry = await vault.get(key);
        return entry?.value.length ? entry : undefined;
      },
    })),
  'keeps the longest value': () => changedValue((value) => value.slice(0, 65_536)),
  'keeps a copy of the value': sharing,
  'keeps keys apart': () =>
    but((vault) => ({
      get: (key) => vault.get(key.slice(0, 60)),
      put: (key, ...rest) => vault.put(key.slice(0, 60), ...rest),
      delete: (key) => vault.delete(key.slice(0, 60)),
    })),
  'gives revisions of 1 to 64 letters, digits and underscores': () =>
    putting((put) => async (...given) => {
      const revision = await put(...given);
      return revision && `"${revision}"`;
    }),
  'gives each write a new revision, also of the same value and after a deletion': numbering,
  'replaces the stored revision': () => careless((replaces) => replaces === null),
  'does not create over a value': () => careless((replaces) => replaces === null),
  'does not replace another revision': () =>
    careless((replaces, stored) => replaces !== null && stored !== undefined),
  'does not replace what is not there': () => careless((_, stored) => stored === undefined),
  'lets one of several creations at once succeed': racing,
  'lets one of several replacements at once succeed': racing,
  'has nothing after a deletion': () => but(() => ({ delete: () => Promise.resolve() })),
  'deletes what is not there': () =>
    but((vault) => ({
      delete: async (key) => {
        if (!(await vault.get(key))) throw new Error('Not there');
        await vault.delete(key);
      },
    })),
  'has nothing after a deletion that crosses a replacement': racing,
  'keeps a value for its time': () => lasting((seconds) => seconds / 2),
  'has nothing after its time': () => lasting((seconds) => 10 * seconds),
  'creates again after its time': () => lasting((seconds) => 10 * seconds),
  'starts the time again with a replacement': () =>
    lasting((seconds, replaces) => (replaces ? 50 : seconds)),
  'starts the time again with a touch, and changes nothing else': touchingAll,
  'has nothing after the time of a touch': () =>
    but((vault) => ({
      touch: (key, revision, seconds) => vault.touch(key, revision, 10 * seconds),
    })),
  'does not touch another revision': touchingAll,
  'does not touch what is not there': touchingAll,
};

/** Each of these is a correct vault, except for the case that it breaks by refusing. */
const refusing: Readonly<Record<string, () => SealVault>> = {
  'replaces the stored revision': () =>
    putting(
      (put) => (key, value, replaces, seconds) =>
        replaces === null ? put(key, value, null, seconds) : Promise.resolve(undefined),
    ),
};

const caseOf = (name: string, create: () => SealVault) => {
  const found = sealVaultContract(create, (seconds) => pass(seconds)).find(
    (one) => one.name === name,
  );
  assert.ok(found);
  return found;
};

describe('the contract of vaults', () => {
  it('has cases with different names, each broken by a vault below', () => {
    const names = sealVaultContract(
      () => memoryVault(),
      () => undefined,
    ).map(({ name }) => name);
    assert.deepEqual(Object.keys(breakers).sort(), [...names].sort());
  });

  for (const [name, create] of Object.entries({ ...breakers, ...refusing })) {
    it(`can be broken: ${name}`, async () => {
      await assert.rejects(caseOf(name, create).run(), /Expected|Not there/);
    });
  }
});
