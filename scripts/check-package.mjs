/**
 * Checks the package that people install. Packs it as npm does, and installs it on a site that has older versions of lit
 * and valibot. Then checks its files, its documents' links and sizes, its types (publint, are-the-types-wrong), that no package
 * is there twice, and what each entry does in Node. Run it after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrokenLinks } from './package/find-broken-links.mjs';
import { findImportFaults } from './package/find-import-faults.mjs';
import { findOversized } from './package/find-oversized.mjs';
import { findStaleRecipes } from './package/find-stale-recipes.mjs';
import { findStrayFiles } from './package/find-stray-files.mjs';
import { findTypeFaults } from './package/find-type-faults.mjs';
import { findSecondCopies, onOldSite } from './package/old-site.mjs';

const OUT = 'build/package';

function pack() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', OUT];
  const [packed] = JSON.parse(execFileSync('npm', options, { encoding: 'utf8' }));
  return { ...packed, tarball: `${OUT}/${packed.filename}` };
}

const packed = pack();
const paths = packed.files.map(({ path }) => path);
const faults = [
  ...findStrayFiles(paths),
  ...findOversized(packed.files),
  ...findBrokenLinks(paths),
  ...findStaleRecipes(),
  ...findTypeFaults(packed.tarball),
  ...onOldSite(packed.tarball, (site) => [...findSecondCopies(site), ...findImportFaults(site)]),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes, ${packed.unpackedSize} unpacked`,
  );
