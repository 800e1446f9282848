/** How large the letters of a seal are, so that every line fits whole, in any script. */

/** Room for the words in percent of the seal's inline size: 100 less a margin of 7 on each side. */
const ROOM = 86;
/** Height for the words in percent of the inline size: the seal is 4 to 3, less the same margins. */
const HEIGHT = 61;
/** Line height of the words, as in the style sheet: tall enough for stacked marks. */
const LINE_HEIGHT = 1.15;
/** The largest letters, in percent of the inline size: one short word still looks like lettering. */
const LARGEST = 27;
// A pixel for what the browser rounds away.
const ROUNDING = 1;

/** The letters' size in percent of the seal's inline size, for so many lines, the widest of so many em. */
export function letterSize(lineCount: number, widest: number): number {
  return Math.min(LARGEST, HEIGHT / lineCount / LINE_HEIGHT, ROOM / widest);
}

/** The widest of the drawn lines in em, or 0 where nothing is laid out. */
export function widestLine(lines: readonly HTMLElement[]): number {
  const [first] = lines;
  const em = first ? parseFloat(getComputedStyle(first).fontSize) : 0;
  const widths = lines.map((line) => line.offsetWidth);
  const widest = Math.max(0, ...widths);
  return em > 0 && widest > 0 ? (widest + ROUNDING) / em : 0;
}
