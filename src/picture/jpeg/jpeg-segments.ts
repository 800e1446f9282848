/** Walks the marker segments of a JPEG (ITU-T T.81, Annex B), without checking their contents. */

/** The first byte of every marker. */
export const MARK = 0xff;
/** Marker codes (ITU-T T.81, Table B.1). */
export const SOF0 = 0xc0;
export const SOF1 = 0xc1;
export const SOF2 = 0xc2;
export const SOF3 = 0xc3;
export const DHT = 0xc4;
export const SOF5 = 0xc5;
export const SOF7 = 0xc7;
export const SOF9 = 0xc9;
export const SOF10 = 0xca;
export const SOF11 = 0xcb;
export const DAC = 0xcc;
export const SOF13 = 0xcd;
export const SOF15 = 0xcf;
export const SOI = 0xd8;
export const EOI = 0xd9;
export const SOS = 0xda;
export const DQT = 0xdb;
export const DNL = 0xdc;
export const DRI = 0xdd;
export const DHP = 0xde;
export const APP0 = 0xe0;
export const APP1 = 0xe1;
export const APP2 = 0xe2;
export const APP14 = 0xee;
export const APP15 = 0xef;
export const COM = 0xfe;

const RST0 = 0xd0;
const RST7 = 0xd7;
const JPG0 = 0xf0;
const JPG13 = 0xfd;

/**
 * The most segments that are read. The format has no limit, and 50 MB hold 13 million empty ones, each of which costs
 * memory. Ordinary files have up to a few hundred: a color profile, or XMP, in parts of 64 KB.
 */
export const MAX_SEGMENTS = 4096;

/** One marker segment. Offsets are in bytes from the start of the file. */
export interface Segment {
  /** The code after the marker's FF. */
  readonly marker: number;
  /** Where its marker begins. Fill bytes and other bytes before it are not part of it. */
  readonly offset: number;
  /** Its parameters, without the length field. */
  readonly parameters: Uint8Array;
  /** Just after the segment, and if it begins a scan, after the coded data. */
  readonly next: number;
}

function isRestart(code: number): boolean {
  return code >= RST0 && code <= RST7;
}

/**
 * Whether a marker outside of a scan means nothing: a restart marker or TEM, which decoders skip, or a reserved one.
 * At a reserved one, libjpeg gives up. Firefox 153 skips the two bytes of the marker and nothing more.
 */
export function isMeaningless(code: number): boolean {
  return code < SOF0 || isRestart(code) || (code >= JPG0 && code <= JPG13);
}

function standsAlone(code: number): boolean {
  return code === SOI || code === EOI || isMeaningless(code);
}

/**
 * Whether this byte, after an FF, makes the FF a marker. Decoders skip any bytes before a marker, among them FF 00,
 * a stuffed byte, and FF FF, a fill byte (B.1.1.2, B.1.1.5; libjpeg, jdmarker.c, `next_marker`).
 */
const isCode = (byte = 0): boolean => byte !== 0 && byte !== MARK;

/** Restart markers are part of a scan's data. */
const isCodeAfterScan = (byte = 0): boolean => isCode(byte) && !isRestart(byte);

/** The offset of the first code after an FF from here on, or the end of the bytes. */
function findCode(bytes: Uint8Array, from: number, isFound: typeof isCode): number {
  let at = from + 1;
  while (at < bytes.length && (bytes[at - 1] !== MARK || !isFound(bytes[at]))) at += 1;
  return Math.min(at, bytes.length);
}

function afterScanData(bytes: Uint8Array, start: number): number {
  const code = findCode(bytes, start, isCodeAfterScan);
  return code < bytes.length ? code - 1 : code;
}

/**
 * Why there is no further segment. `cut-short`: the bytes end before it or within it. `malformed`: the
 * bytes up to the end are not a segment. `too-many`: {@link MAX_SEGMENTS} were read.
 */
export type NoSegment = 'cut-short' | 'malformed' | 'too-many';

/**
 * The length field counts itself. If it is less than that, decoders read nothing more of a segment that they skip
 * (libjpeg, jdmarker.c, `skip_variable`), and refuse one that they need. Code that reads the parameters must refuse it
 * as well.
 */
function segmentWithLength(bytes: Uint8Array, marker: number, start: number): Segment | NoSegment {
  const from = start + 2;
  if (from > bytes.length) return 'cut-short';
  const [high = 0, low = 0] = bytes.subarray(start, from);
  const end = Math.max(from, start + high * 256 + low);
  if (end > bytes.length) return 'cut-short';
  const next = marker === SOS ? afterScanData(bytes, end) : end;
  return { marker, offset: start - 2, parameters: bytes.subarray(from, end), next };
}

function segmentAt(bytes: Uint8Array, offset: number): Segment | NoSegment {
  const code = findCode(bytes, offset, isCode);
  const marker = bytes[code];
  if (marker === undefined) return (bytes[offset] ?? MARK) === MARK ? 'cut-short' : 'malformed';
  const next = code + 1;
  if (standsAlone(marker))
    return { marker, offset: code - 1, parameters: bytes.subarray(next, next), next };
  return segmentWithLength(bytes, marker, next);
}

/**
 * The segments of a JPEG in order, from the start marker to the first end marker, at most {@link MAX_SEGMENTS}. If
 * there is no end marker among them, it returns why. Finds markers as browsers' decoders do, so that none of them sees
 * a different picture than this did. Reads each byte at most twice.
 */
export function* segmentsOf(
  bytes: Uint8Array,
): Generator<Segment, NoSegment | undefined, undefined> {
  let offset = 0;
  for (let count = 0; count < MAX_SEGMENTS; count += 1) {
    const segment = segmentAt(bytes, offset);
    if (typeof segment === 'string') return segment;
    yield segment;
    if (segment.marker === EOI) return undefined;
    offset = segment.next;
  }
  return 'too-many';
}
