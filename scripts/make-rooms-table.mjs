/**
 * Writes the table of `src/` into CONTRIBUTING.md, from the rooms of the import check. With `--check` it only reports
 * a table that is out of date, and then fails.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { rooms } from './rooms.mjs';
import { writeStale } from './write-stale.mjs';

const FILE = 'CONTRIBUTING.md';
const PLACE = /(<!-- rooms: made by `npm run rooms` -->\n)[^]*?(\n<!-- end of rooms -->)/;

const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');

function rowOf({ room, holds, imports = [], files = [], packages = [] }) {
  return `| \`src/${room}/\` | ${holds} | ${quoted([...imports, ...files])} | ${quoted(packages)} |`;
}

const table = [
  '| folder | what it holds | may import | packages |',
  '| --- | --- | --- | --- |',
  ...rooms.map(rowOf),
].join('\n');

const text = readFileSync(FILE, 'utf8').replace(
  PLACE,
  (_, start, end) => `${start}\n${table}\n${end}`,
);
const settings = { ...(await resolveConfig(FILE)), filepath: FILE };
writeStale([{ path: FILE, text: await format(text, settings) }], 'npm run rooms');
