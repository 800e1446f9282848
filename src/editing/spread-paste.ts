/** A seal's lines, as in the editor's three fields. */
export type Lines = readonly [string, string, string];

/** Where to paste: the index of the field, from 0, and the selection in it, in UTF-16 units. */
export interface PastePlace {
  readonly index: 0 | 1 | 2;
  readonly start: number;
  readonly end: number;
}

/**
 * Spreads pasted text with several lines over the fields, starting at the selection. Nothing is lost: later lines move
 * down, and anything beyond the third line stays in it, where it is shown as too long.
 */
export function spreadPaste(
  lines: Lines,
  { index, start, end }: PastePlace,
  pasted: string,
): Lines {
  const before = lines[index].slice(0, start);
  const after = lines[index].slice(end);
  const spread = `${before}${pasted}${after}`.split(/\r\n|\n|\r/).map((line) => line.trim());
  const filled = [...spread, ...lines.slice(index + 1)].filter((line) => line !== '');
  const all = [...lines.slice(0, index), ...filled];
  return [all[0] ?? '', all[1] ?? '', all.slice(2).join(' ')];
}

/** The lines with one of them replaced. */
export function replaceLine([first, second, third]: Lines, index: 0 | 1 | 2, line: string): Lines {
  if (index === 0) return [line, second, third];
  return index === 1 ? [first, line, third] : [first, second, line];
}
