/**
 * Writes the script-tag example into the README, with the hashes of the built files. With `--check`, writes nothing and
 * fails if the README has other hashes.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { writeStale } from './write-stale.mjs';

const README = 'README.md';
const PLACE = /(<!-- cdn: made by `npm run integrity` -->\n)[^]*?(\n<!-- end of cdn -->)/;

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
/** Where the example's site serves `dist/cdn/`. */
const FOLDER = '/seal';

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
