/**
 * Checks the package that people install. Packs it as npm does and unpacks it where Node finds it by its name. Then checks
 * its files, its documents' links and sizes, its types (publint, are-the-types-wrong), and what each entry does in Node.
 * Run it after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrokenLinks } from './package/find-broken-links.mjs';
import { findImportFaults } from './package/find-import-faults.mjs';
import { findOversized } from './package/find-oversized.mjs';
import { findStrayFiles } from './package/find-stray-files.mjs';
import { findTypeFaults } from './package/find-type-faults.mjs';

const OUT = 'build/package';
/** Node finds it here, and finds its dependencies in this project's own node_modules, above. */
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
const paths = packed.files.map(({ path }) => path);
const faults = [
  ...findStrayFiles(paths),
  ...findOversized(packed.files),
  ...findBrokenLinks(paths),
  ...findTypeFaults(packed.tarball),
  ...findImportFaults(OUT),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes, ${packed.unpackedSize} unpacked`,
  );
