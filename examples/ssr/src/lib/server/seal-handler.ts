import { createSealHandler } from 'signin-seal/server';
import { fileVault } from 'signin-seal/server/node';
import { env } from '$env/dynamic/private';

/** Where the encrypted records are kept: on one machine, files are enough. */
const vault = fileVault(env.SEAL_FOLDER ?? 'seals');

export const sealHandler = createSealHandler({
  vault,
  onError: (error, kind) => console.error(`Seal, ${kind}:`, error),
});
