import { describe, it } from 'node:test';
import { sealVaultContract } from '../../src/testing/vault-contract.js';
import { testedVaults, useFakeClock } from './support/vaults.js';

useFakeClock();

for (const { name, open, pass } of testedVaults()) {
  describe(name, () => {
    for (const { name: behavior, run } of sealVaultContract(open, pass)) it(behavior, run);
  });
}
