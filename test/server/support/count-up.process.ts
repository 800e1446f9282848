/** Adds one to a number in a file vault a given number of times, beside other processes that do the same. Starts when it is told to. */
import { once } from 'node:events';
import { fileVault } from '../../../src/server/node/file-vault.js';

const [folder = '', key = '', times = '0'] = process.argv.slice(2);
const vault = fileVault(folder);

async function addOne(): Promise<boolean> {
  const old = await vault.get(key);
  const count = Number(new TextDecoder().decode(old?.value ?? new Uint8Array()));
  const next = new TextEncoder().encode(String(count + 1));
  return (await vault.put(key, next, old?.revision ?? null, 1000)) !== undefined;
}

process.stdout.write('ready');
await once(process.stdin, 'data');
for (let done = 0; done < Number(times);) if (await addOne()) done += 1;
process.stdin.destroy();
