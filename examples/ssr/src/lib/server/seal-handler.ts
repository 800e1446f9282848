import { homedir } from 'node:os';
import { join } from 'node:path';
import { createSealHandler } from 'signin-seal/server';
import { fileVault } from 'signin-seal/server/node';
import { env } from '$env/dynamic/private';

/**
 * Where the encrypted records are kept: on one machine, files are enough. The folder must outlive releases, lie outside the web
 * root, and be in your backups.
 */
const vault = fileVault(env.SEAL_FOLDER ?? join(homedir(), 'signin-seal-example'));

export const sealHandler = createSealHandler({
  vault,
  onError: (error, kind) => console.error(`Seal, ${kind}:`, error),
});
