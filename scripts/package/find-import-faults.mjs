import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Each import runs alone in a process, so that any output, exception, new global or hanging process is its own. Globals of
// Lit are allowed.
const IMPORT = `
  const names = () => Object.getOwnPropertyNames(globalThis);
  const before = names();
  await import(process.argv[1]);
  const known = /^(customElements|lit.*|reactiveElement.*)$/;
  const added = names().filter((name) => !before.includes(name) && !known.test(name));
  if (added.length > 0) console.log('new globals:', added.join());
`;

/** Every module that the package exports, as a site names it. */
function specifiersOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([, { default: file = '' }]) =>
    file.endsWith('.js'),
  );
  return modules.flatMap(([path, { default: file }]) =>
    path.includes('*') ? expand(folder, name + path.slice(1), file) : [name + path.slice(1)],
  );
}

/** The specifiers that a pattern stands for: one for each file in its folder. */
function expand(folder, specifier, file) {
  const files = readdirSync(join(folder, dirname(file))).filter((entry) => entry.endsWith('.js'));
  return files.map((entry) => specifier.replace('*', basename(entry, '.js')));
}

/** The entries whose import in Node throws, prints, or does anything else. */
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
