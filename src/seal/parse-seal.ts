/** Checks a seal that is about to be kept: the rules for its text, then its shape. Reading one asks for its shape alone. */
import { type Checked, rejected } from './rejection.js';
import {
  MAX_LINES,
  type PictureSeal,
  type Seal,
  type TextSeal,
  readSeal,
  sealFields,
} from './seal.js';
import { checkCaption, checkLine, normaliseLine } from './text.js';

type Fields = Readonly<Record<string, unknown>>;
type Text = Pick<TextSeal, 'lines'> | Pick<PictureSeal, 'caption'>;

const isText = (value: unknown): value is string => typeof value === 'string';

// Each is read once, so that what is checked is what is kept.
const fieldsOf = (input: unknown): Fields =>
  Object.fromEntries(sealFields.map((field) => [field, (input as Fields)[field]]));

function parseLines(given: readonly unknown[]): Checked<Text> {
  if (given.length === 0) return rejected('empty');
  if (given.length > MAX_LINES) return rejected('too-many-lines');
  const texts = [...given];
  if (!texts.every(isText)) return rejected('unreadable');
  const lines = texts.map(normaliseLine);
  const codes = lines.map(checkLine);
  const line = codes.findIndex(Boolean);
  const code = codes[line];
  return code ? rejected(code, line) : { value: { lines } };
}

function parseCaption(given: string): Checked<Text> {
  const caption = normaliseLine(given);
  const code = checkCaption(caption);
  return code ? rejected(code) : { value: { caption } };
}

function parseText({ kind, lines, caption }: Fields): Checked<Text> {
  if (kind === 'text' && Array.isArray(lines)) return parseLines(lines);
  if (kind === 'picture' && isText(caption)) return parseCaption(caption);
  return rejected('unreadable');
}

/**
 * Reads anything into a seal that may be kept: a plain, frozen object with the schema's fields and no other, its
 * text normalised. Never throws, not even when reading the input does.
 */
export function parseSeal(input: unknown): Checked<Seal> {
  try {
    const fields = fieldsOf(input);
    const { value: text, rejection } = parseText(fields);
    return rejection ? { rejection } : readSeal({ ...fields, ...text });
  } catch {
    return rejected('unreadable');
  }
}
