/** Checks a seal that is about to be saved: the rules for its text, then its shape. Reading checks only the shape. */
import { type Checked, rejected } from './rejection.js';
import {
  MAX_LINES,
  type PictureSeal,
  type Seal,
  type TextSeal,
  readSeal,
  sealFields,
} from './seal.js';
import { checkCaption, checkLine, normalizeLine } from './text.js';

type Fields = Readonly<Record<string, unknown>>;
type Text = Pick<TextSeal, 'lines'> | Pick<PictureSeal, 'caption'>;

const isText = (value: unknown): value is string => typeof value === 'string';

// Each field is read once, so that what is checked is what is saved.
const fieldsOf = (input: unknown): Fields =>
  Object.fromEntries(sealFields.map((field) => [field, (input as Fields)[field]]));

function parseLines(given: readonly unknown[]): Checked<Text> {
  if (given.length === 0) return rejected('empty');
  if (given.length > MAX_LINES) return rejected('too-many-lines');
  const texts = [...given];
  if (!texts.every(isText)) return rejected('unreadable');
  const lines = texts.map(normalizeLine);
  const codes = lines.map(checkLine);
  const line = codes.findIndex(Boolean);
  const code = codes[line];
  return code ? rejected(code, line) : { value: { lines } };
}

function parseCaption(given: string): Checked<Text> {
  const caption = normalizeLine(given);
  const code = checkCaption(caption);
  return code ? rejected(code) : { value: { caption } };
}

function parseText({ kind, lines, caption }: Fields): Checked<Text> {
  if (kind === 'text' && Array.isArray(lines)) return parseLines(lines);
  if (kind === 'picture' && isText(caption)) return parseCaption(caption);
  return rejected('unreadable');
}

/**
 * Turns any input into a seal that may be saved: a plain, frozen object with only the schema's fields and normalized
 * text. Never throws, not even if reading the input does.
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
