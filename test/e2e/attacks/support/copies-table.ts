/** The table of docs/copy-alarm.md: what is found on each kind of copy. `npm run copies:update` lets the tests write it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'docs/copy-alarm.md';
const PLACE =
  /(?<=<!-- copies: made by `npm run copies:update` -->\n)[^]*?(?=\n<!-- end of copies -->)/;
const HEAD = [
  '| copy | what the person sees | the report | what is missed |',
  '| --- | --- | --- | --- |',
];

/** The kinds of copies, in the table's order. */
export const KINDS = [
  'A relay that changes nothing',
  'A relay that replaces the host’s name in pages, scripts and headers',
  'A relay that replaces the host’s name in pages alone',
  'A relay that makes all addresses in attributes its own',
  'A relay that puts an object of its own in the place of `location`',
  'A relay that strips every header',
  'A relay of a site whose policy does not name its own origin',
  'A relay in a frame of another site',
  'A relay whose service worker answers',
  'A relay that does not pass on the alarm’s file',
  'A relay that never answers for the alarm’s file',
  'A relay that removes the attribute `home`',
  'A relay that makes a `home` of its own',
  'A mirror made by wget',
  'A mirror made by wget, of a page that preloads the alarm',
  'A mirror made by wget, of a German page that preloads the alarm',
  'A mirror made by wget, of a German page that preloads the alarm and its language',
  'nginx that replaces the host’s name with `sub_filter`',
  'A mirror made by wget, opened from disk',
  'A page saved by Chromium as MHTML, opened from disk',
  'A page saved by Chromium with its files, opened from disk',
  'A page saved by Chromium with its files, served elsewhere',
] as const;

/** A kind of copy that has a row in the table. */
export type Kind = (typeof KINDS)[number];

/** What is found on a copy. A person writes what is missed. */
export interface Found {
  readonly seen: string;
  readonly report: string;
}

interface Row extends Found {
  readonly missed: string;
}

/** The rows of the table, in its order. */
export function readRows(): Map<string, Row> {
  const [table = ''] = PLACE.exec(readFileSync(FILE, 'utf8')) ?? [];
  const rows = table.trim().split('\n').slice(HEAD.length);
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    cells.map(([, kind = '', seen = '', report = '', missed = '']) => [
      kind,
      { seen, report, missed },
    ]),
  );
}

/** Writes what is found on a kind of copy into the table, and removes the rows of other kinds than these. */
export async function writeRow(kind: Kind, found: Found): Promise<void> {
  const rows = readRows();
  const missed = rows.get(kind)?.missed ?? '';
  rows.set(kind, { ...found, missed });
  const lines = KINDS.flatMap((name) => {
    const row = rows.get(name);
    return row ? `| ${name} | ${row.seen} | ${row.report} | ${row.missed} |` : [];
  });
  const table = `\n${[...HEAD, ...lines].join('\n')}\n`;
  const text = readFileSync(FILE, 'utf8').replace(PLACE, () => table);
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}
