/**
 * Checks what a stranger gets: packs the package as npm does, unpacks it where Node finds it by its name, and looks at
 * the list of its files, at what publint and are-the-types-wrong say, and at what each entry does in Node. To be run
 * after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findImportFaults } from './package/find-import-faults.mjs';
import { findStrayFiles } from './package/find-stray-files.mjs';
import { findTypeFaults } from './package/find-type-faults.mjs';

const OUT = 'build/package';
/** Where Node finds it: what it depends on stands in this project's own node_modules, above. */
const PLACE = `${OUT}/node_modules/signin-seal`;

function pack() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(PLACE, { recursive: true });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', OUT];
  const [packed] = JSON.parse(execFileSync('npm', options, { encoding: 'utf8' }));
  const tarball = `${OUT}/${packed.filename}`;
  execFileSync('tar', ['--extract', '--file', tarball, '--strip-components=1', '-C', PLACE]);
  return { ...packed, tarball };
}

const packed = pack();
const faults = [
  ...findStrayFiles(packed.files.map(({ path }) => path)),
  ...findTypeFaults(packed.tarball),
  ...findImportFaults(OUT),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes, ${packed.unpackedSize} unpacked`,
  );
