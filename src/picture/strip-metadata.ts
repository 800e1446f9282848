/** Leaves out of a JPEG's bytes all that is not needed to draw it, without decoding it. */
import {
  APP0,
  APP14,
  DHT,
  DQT,
  DRI,
  EOI,
  SOF0,
  SOF1,
  SOF2,
  SOI,
  SOS,
  type Segment,
  segmentsOf,
} from './jpeg-segments.js';

const KEPT = [SOI, SOF0, SOF1, SOF2, DHT, DQT, DRI, SOS, EOI];

/** Application segments that tell how colours are coded: how they begin, and their bytes in all. */
const JFIF = { marker: APP0, name: 'JFIF\0', bytes: 14 }; // ITU-T T.871, without a thumbnail
const ADOBE = { marker: APP14, name: 'Adobe', bytes: 12 }; // ITU-T T.872

function isColourCoding({ marker, parameters }: Segment): boolean {
  const beginning = String.fromCharCode(...parameters.subarray(0, 5));
  return [JFIF, ADOBE].some(
    (kind) => kind.marker === marker && kind.bytes === parameters.length && kind.name === beginning,
  );
}

function isKept(segment: Segment): boolean {
  return KEPT.includes(segment.marker) || isColourCoding(segment);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/**
 * The bytes of a JPEG that `readJpeg` has passed, without Exif, XMP, colour profile, thumbnails,
 * comments and whatever follows its end marker. The coded picture stays as it is, but no longer knows
 * which way up it is.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [...segmentsOf(bytes)].filter(isKept);
  return join(kept.map(({ offset, next }) => bytes.subarray(offset, next)));
}
