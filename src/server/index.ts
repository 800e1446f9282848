/** The site's server: `signin-seal/server`. Needs Fetch and Web Crypto, which Node, Deno, Bun and workers have. */
export {
  type SealHandler,
  type SealHandlerOptions,
  SealLostError,
  createSealHandler,
} from './create-seal-handler.js';
export type { SealRequestKind } from './asked.js';
export type { CreateBudget } from './create-budget.js';
export { forgetSeal } from './forget-seal.js';
export { type MemoryVaultLimits, memoryVault } from './memory-vault.js';
export {
  type SealVault,
  SealVaultDamagedError,
  SealVaultFullError,
  type VaultEntry,
} from './seal-vault.js';
export { KEPT_ADDRESS } from '../store/kept-protocol.js';
