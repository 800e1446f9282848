/** Recognizes files by the bytes with which they begin. */

/** The start of a drawing is looked for in this many bytes: comments and document types come before it. */
const SVG_HEAD_BYTES = 4096;
const COMMENTS = /<!--[^]*?-->/g;
/** After a byte order mark, spaces, declarations and the entities of a document type. */
const SVG = /^(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>[\]>\s]*)*<(?:\w+:)?svg[\s/>]/i;

/** Some bytes as text, one character for each. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Whether these characters are at an offset in bytes, 0 by default. */
export const beginsWith = (bytes: Uint8Array, start: string, offset = 0): boolean =>
  textOf(bytes, offset, offset + start.length) === start;

/** Whether the bytes are a drawing (SVG). */
export const isSvg = (bytes: Uint8Array): boolean =>
  SVG.test(textOf(bytes, 0, SVG_HEAD_BYTES).replace(COMMENTS, ''));
