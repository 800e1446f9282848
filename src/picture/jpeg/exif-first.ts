/** Has every browser see which way up a JPEG is. */
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
 * The JPEG with its Exif before all else of the same marker, XMP above all: Firefox reads the first of them
 * alone, and would leave the photo on its side. The bytes themselves where nothing needs to be moved.
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
