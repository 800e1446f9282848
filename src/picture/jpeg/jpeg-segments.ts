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

/** One marker segment. Offsets are in bytes from the start of the file. */
export interface Segment {
  /** The code after the marker's FF. */
  readonly marker: number;
  /** Where the segment begins, including fill bytes. */
  readonly offset: number;
  /** Its parameters, without the length field. */
  readonly parameters: Uint8Array;
  /** Just after the segment, and if it begins a scan, after the coded data. */
  readonly next: number;
}

function isRestart(code: number): boolean {
  return code >= RST0 && code <= RST7;
}

function standsAlone(code: number): boolean {
  return code === SOI || code === EOI || isRestart(code);
}

/** Stuffed zeros, restart markers and fill bytes are part of a scan's data (B.1.1.2, B.1.1.5). */
function isWithinScan(code: number | undefined): boolean {
  return code !== undefined && (code === 0 || code === MARK || isRestart(code));
}

function afterScanData(bytes: Uint8Array, start: number): number {
  let mark = bytes.indexOf(MARK, start);
  while (mark !== -1 && isWithinScan(bytes[mark + 1])) mark = bytes.indexOf(MARK, mark + 1);
  return mark === -1 ? bytes.length : mark;
}

/**
 * Why there is no further segment. `cut-short`: the bytes end before it or within it. `malformed`: the
 * bytes are not a segment.
 */
export type NoSegment = 'cut-short' | 'malformed';

function segmentWithLength(
  bytes: Uint8Array,
  marker: number,
  offset: number,
  start: number,
): Segment | NoSegment {
  if (start + 2 > bytes.length) return 'cut-short';
  const [high = 0, low = 0] = bytes.subarray(start, start + 2);
  const length = high * 256 + low;
  const end = start + length;
  if (length < 2) return 'malformed';
  if (end > bytes.length) return 'cut-short';
  const next = marker === SOS ? afterScanData(bytes, end) : end;
  return { marker, offset, parameters: bytes.subarray(start + 2, end), next };
}

function segmentAt(bytes: Uint8Array, offset: number): Segment | NoSegment {
  if (offset < bytes.length && bytes[offset] !== MARK) return 'malformed';
  let code = offset + 1;
  while (bytes[code] === MARK) code += 1;
  const marker = bytes[code];
  if (marker === undefined) return 'cut-short';
  // Lower codes are reserved or belong to coded data, so the length of what follows is unknown.
  if (marker < SOF0) return 'malformed';
  const next = code + 1;
  if (!standsAlone(marker)) return segmentWithLength(bytes, marker, offset, next);
  return { marker, offset, parameters: bytes.subarray(next, next), next };
}

/**
 * The segments of a JPEG in order, from the start marker to the first end marker. If there is no end
 * marker, it returns why. Decoders skip bytes between segments with a warning; this does not, so that no
 * decoder can see a different picture than this did. Reads each byte at most twice.
 */
export function* segmentsOf(
  bytes: Uint8Array,
): Generator<Segment, NoSegment | undefined, undefined> {
  let segment = segmentAt(bytes, 0);
  while (typeof segment !== 'string') {
    yield segment;
    if (segment.marker === EOI) return undefined;
    segment = segmentAt(bytes, segment.next);
  }
  return segment;
}
