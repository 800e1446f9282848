/** Leaves out of a JPEG's bytes all that is not needed to draw it, without decoding it. */
import { joinBytes } from './join-bytes.js';
import {
  DAC,
  DHT,
  DQT,
  DRI,
  EOI,
  SOF0,
  SOF1,
  SOF10,
  SOF2,
  SOF9,
  SOI,
  SOS,
  type Segment,
  segmentsOf,
} from './jpeg-segments.js';

const KEPT = [SOI, SOF0, SOF1, SOF2, SOF9, SOF10, DHT, DAC, DQT, DRI, SOS, EOI];

function isKept({ marker }: Segment): boolean {
  return KEPT.includes(marker);
}

/**
 * The bytes of a JPEG that `readJpeg` has passed, without any application segment (JFIF, Exif, XMP,
 * colour profile, Adobe's, thumbnails, further pictures), without comments and without whatever
 * follows its end marker. The coded picture stays as it is, but no longer knows which way up it is;
 * whether it still has its colours, `looksTheSameStripped` tells.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [...segmentsOf(bytes)].filter(isKept);
  return joinBytes(kept.map(({ offset, next }) => bytes.subarray(offset, next)));
}
