/** Reads the orientation of a picture from its Exif (Exif 2.32, CIPA DC-008-2019). */
import { untilEnd, viewOf } from '../headers/sizes.js';
import { beginsWith } from '../headers/starts.js';
import { SHORT, tiffEntries } from '../headers/tiff.js';

/**
 * How the rows and columns are stored (Exif 2.32, 4.6.4, tag 274): 1 upright, 2 mirrored, 3 rotated by
 * 180°, 4 flipped vertically; 5 to 8 are the same with rows and columns swapped.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The segment's parameters begin with "Exif" and two zeros. A TIFF file follows (Exif 2.32, 4.7.2). */
const EXIF = 'Exif\0\0';
const TIFFS = ['II*\0', 'MM\0*'];
const ORIENTATION_TAG = 0x0112;

/** The value of the first orientation entry in the first directory. */
function findOrientation(tiff: Uint8Array): number | undefined {
  for (const { tag, type, count, value } of untilEnd(tiffEntries(viewOf(tiff)))) {
    if (tag === ORIENTATION_TAG) return type === SHORT && count === 1 ? value : undefined;
  }
  return undefined;
}

function isOrientation(value: number | undefined): value is Orientation {
  return value !== undefined && value >= 1 && value <= 8;
}

/**
 * The orientation in the parameters of an APP1 segment: 1 if their Exif is broken or has none, undefined if
 * they are not Exif. Never throws, whatever the offsets inside are.
 */
export function exifOrientation(parameters: Uint8Array): Orientation | undefined {
  if (!beginsWith(parameters, EXIF)) return undefined;
  const tiff = parameters.subarray(EXIF.length);
  const isTiff = TIFFS.some((start) => beginsWith(tiff, start));
  const value = isTiff ? findOrientation(tiff) : undefined;
  return isOrientation(value) ? value : 1;
}
