/** Removes from a JPEG everything that is not needed to draw it, without decoding it. */
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
 * Removes the application segments (JFIF, Exif, XMP, color profile, Adobe's, thumbnails, further pictures),
 * the comments, and anything after the end marker, from bytes that `readJpeg` accepts. The coded picture
 * stays as it is, but its orientation is lost; `looksTheSameStripped` checks whether its colors survive.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [...segmentsOf(bytes)].filter(isKept);
  return joinBytes(kept.map(({ offset, next }) => bytes.subarray(offset, next)));
}
