/** Makes what a release has beside the package, in build/release: its notes and its SBOM. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { notesOf } from './release/changelog.mjs';
import { makeSbom } from './release/sbom.mjs';

const OUT = 'build/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = {
  'notes.md': notesOf(readFileSync('CHANGELOG.md', 'utf8'), version),
  [`${name}-${version}.cdx.json`]: makeSbom(),
};

mkdirSync(OUT, { recursive: true });
for (const [file, text] of Object.entries(files)) {
  writeFileSync(`${OUT}/${file}`, text);
  console.log(`${OUT}/${file}`);
}
