/** Replaces one record of a file vault again and again, until the process is killed. */
import { fileVault } from '../../../src/server/node/file-vault.js';

const [folder = '', key = ''] = process.argv.slice(2);
const vault = fileVault(folder);
const sizes = [90_000, 10, 40_000];

for (let turn = 0; ; turn += 1) {
  const old = await vault.get(key);
  // A value of one byte only, so that a mixture of two would show.
  const value = new Uint8Array(sizes[turn % sizes.length] ?? 1).fill(turn % 256);
  await vault.put(key, value, old?.revision ?? null, 1000);
  if (turn % 7 === 6) await vault.delete(key);
  process.stdout.write('.');
}
