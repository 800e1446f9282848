/** Years of visits to a page whose script storage is always empty, as on Safari, with a fake clock. */
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import type { Seal } from '../../src/seal/seal.js';
import { type VaultEntry, createSealHandler, memoryVault } from '../../src/server/index.js';
import { KeptStore } from '../../src/store/kept/kept-store.js';
import { OwnedVault } from '../server/support/recording-vault.js';
import { openBrowser } from './support/browser.js';
import { whenSettled } from './support/when-settled.js';

const MS_PER_DAY = 86_400_000;
const DAYS = 1200;

const seal: Seal = { kind: 'text', lines: ['blue', 'whale'], colour: 'teal' };

function pass(days: number): void {
  mock.timers.setTime(Date.now() + days * MS_PER_DAY);
}

/** What can become of a value in a vault. */
const damages: Readonly<Record<string, (entry: VaultEntry) => VaultEntry>> = {
  'another bit': ({ value, revision }) => ({
    value: value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
    revision,
  }),
  'another revision and another bit': ({ value }) => ({
    value: value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
    revision: 'other',
  }),
  'no content': ({ revision }) => ({ value: new Uint8Array(), revision }),
};

describe('a seal that the site’s server keeps', () => {
  before(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
  });
  after(() => {
    mock.timers.reset();
  });

  for (const gap of [1, 8, 31, 390]) {
    it(`is shown at each visit for ${DAYS} days, one every ${gap} days`, async () => {
      const { storage } = openBrowser(createSealHandler({ vault: memoryVault() }));
      await new KeptStore().save(seal);
      for (let day = 0; day < DAYS; day += gap) {
        pass(gap);
        storage.clear();
        assert.deepEqual(await new KeptStore().load(), { state: 'shown', seal });
        await whenSettled();
      }
    });

    it(`is shown at each visit for ${DAYS} days, one every ${gap} days, if storage is kept`, async () => {
      openBrowser(createSealHandler({ vault: memoryVault() }));
      await new KeptStore().save(seal);
      for (let day = 0; day < DAYS; day += gap) {
        pass(gap);
        assert.deepEqual(new KeptStore().load(), { state: 'shown', seal });
        await whenSettled();
      }
    });
  }

  for (const [what, damage] of Object.entries(damages)) {
    it(`is written again at the next visit if the server’s copy has ${what}`, async () => {
      const vault = new OwnedVault();
      const { storage } = openBrowser(createSealHandler({ vault }));
      await new KeptStore().save(seal);
      for (const [key, entry] of vault.entries) vault.entries.set(key, damage(entry));
      pass(1);
      assert.deepEqual(new KeptStore().load(), { state: 'shown', seal });
      await whenSettled();
      storage.clear();
      assert.deepEqual(await new KeptStore().load(), { state: 'shown', seal });
      await whenSettled();
    });
  }

  it('is none, without an alarm, after 401 days without a visit', async () => {
    const { storage, hasTrace } = openBrowser(createSealHandler({ vault: memoryVault() }));
    await new KeptStore().save(seal);
    pass(401);
    storage.clear();
    assert.equal(hasTrace(), false);
    assert.deepEqual(new KeptStore().load(), { state: 'none' });
  });
});
