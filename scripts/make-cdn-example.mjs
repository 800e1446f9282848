/**
 * Writes into the README how a page takes the elements from a CDN, with the hashes of the files that were built; with
 * `--check` only says where the README has others, and fails then.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { writeStale } from './write-stale.mjs';

const README = 'README.md';
const PLACE = /(<!-- cdn: made by `npm run integrity` -->\n)[^]*?(\n<!-- end of cdn -->)/;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const FOLDER = `https://cdn.example/signin-seal@${version}`;

const example = `
\`\`\`html
<link
  rel="stylesheet"
  href="${FOLDER}/signin-seal.css"
  integrity="${hashes['signin-seal.css']}"
  crossorigin
/>
<script
  type="module"
  src="${FOLDER}/signin-seal.js"
  integrity="${hashes['signin-seal.js']}"
  crossorigin
></script>
\`\`\`
`;

const readme = readFileSync(README, 'utf8').replace(
  PLACE,
  (_, start, end) => start + example + end,
);
const settings = { ...(await resolveConfig(README)), filepath: README };
writeStale(
  [{ path: README, text: await format(readme, settings) }],
  'npm run build && npm run integrity',
);
