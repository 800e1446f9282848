import { createSealHandler, memoryVault } from 'signin-seal/server';

/** What each runtime serves. */
export const handler = createSealHandler({ vault: memoryVault() });
