import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Alone in a process: whatever it says, throws, or puts on the global object is its doing, and so is it that the process
// does not end. What Lit and zod keep there for themselves is let pass.
const IMPORT = `
  const names = () => Object.getOwnPropertyNames(globalThis);
  const before = names();
  await import(process.argv[1]);
  const known = /^(customElements|lit.*|reactiveElement.*|__zod_.*)$/;
  const added = names().filter((name) => !before.includes(name) && !known.test(name));
  if (added.length > 0) console.log('new globals:', added.join());
`;

/** Every module that the package exports, as a site names it. */
function specifiersOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  return modules.map(([path]) => name + path.slice(1));
}

/** Where importing an entry in Node throws, speaks, or does anything. */
export function findImportFaults(folder) {
  const specifiers = specifiersOf(join(folder, 'node_modules/signin-seal'));
  return specifiers.flatMap((specifier) => {
    const args = ['--input-type=module', '--eval', IMPORT, specifier];
    const { status, stdout, stderr } = spawnSync('node', args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
    });
    return status === 0 && !stdout && !stderr ? [] : [`import '${specifier}': ${stdout}${stderr}`];
  });
}
