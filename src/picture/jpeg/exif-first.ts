/** Moves a JPEG's Exif where every browser finds it. */
import { exifOrientation } from './exif-orientation.js';
import { joinBytes } from './join-bytes.js';
import { APP1, SOS, type Segment, segmentsOf } from './jpeg-segments.js';

function firstSegments(bytes: Uint8Array): readonly Segment[] {
  const found: Segment[] = [];
  for (const segment of segmentsOf(bytes)) {
    if (segment.marker === SOS) break;
    if (segment.marker === APP1) found.push(segment);
  }
  return found;
}

/**
 * Moves the Exif before the other segments with the same marker, which mostly hold XMP. Firefox reads only the
 * first of them and would leave the photo on its side. Returns the same bytes if nothing needs to move.
 */
export function putExifFirst(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [first, ...others] = firstSegments(bytes);
  if (!first || exifOrientation(first.parameters)) return bytes;
  const exif = others.find(({ parameters }) => exifOrientation(parameters));
  if (!exif) return bytes;
  const { offset, next } = exif;
  return joinBytes([
    bytes.subarray(0, first.offset),
    bytes.subarray(offset, next),
    bytes.subarray(first.offset, offset),
    bytes.subarray(next),
  ]);
}
