/** Tests for a site's own store and vault: `signin-seal/testing`. */
export { type StoreContractCase, sealStoreContract } from './store-contract.js';
export { type PassTime, sealVaultContract } from './vault-contract.js';
