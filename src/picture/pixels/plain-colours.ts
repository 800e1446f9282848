/** Checks whether a JPEG looks the same without its metadata. */
import { beginsWith } from '../headers/starts.js';
import { isSrgbProfile } from '../jpeg/colour-profile.js';
import { componentIds, isFrame } from '../jpeg/jpeg-frame.js';
import { APP14, APP2, type Segment, segmentsOf } from '../jpeg/jpeg-segments.js';
import type { JpegFacts } from '../jpeg/jpeg.js';

/** The names with which these segments' parameters begin. */
const ADOBE = 'Adobe'; // ITU-T T.872, 6.5.3
const PROFILE = 'ICC_PROFILE\0'; // ICC.1:2022, B.4
/** The offset in Adobe's segment of the color transform, and its value for YCbCr. */
const TRANSFORM_AT = 11;
const YCBCR = 1;
/** A profile is stored in numbered parts: the number of this one, and how many there are. */
const ONLY_PART = [1, 1];

function isSrgb({ parameters }: Segment): boolean {
  const part = parameters.subarray(PROFILE.length);
  const isWhole = ONLY_PART.every((number, index) => part[index] === number);
  return isWhole && isSrgbProfile(part.subarray(ONLY_PART.length));
}

/** Whether the components have JFIF's numbers. Decoders treat others as RGB, or guess (libjpeg, jdapimin.c). */
function hasUsualIds(segment: Segment): boolean {
  return componentIds(segment).every((id, index) => id === index + 1);
}

function isPlain(segment: Segment, { components }: JpegFacts): boolean {
  const { marker, parameters } = segment;
  const isColour = components > 1;
  if (isFrame(marker)) return !isColour || hasUsualIds(segment);
  if (marker === APP14 && beginsWith(parameters, ADOBE))
    return !isColour || parameters[TRANSFORM_AT] === YCBCR;
  return marker !== APP2 || !beginsWith(parameters, PROFILE) || isSrgb(segment);
}

/**
 * Whether every browser draws a JPEG the same without its metadata: it is upright, gray or YCbCr in sRGB,
 * with 8 bits and Huffman coding. Takes bytes that `readJpeg` accepts, and the facts it returns. RGB and
 * print colors need Adobe's segment, and a wide gamut needs its profile. Arithmetic coding and 12 bits would
 * not open in every browser that the person may use later.
 */
export function looksTheSameStripped(bytes: Uint8Array, facts: JpegFacts): boolean {
  const { arithmetic, precision, components, orientation } = facts;
  const isUsual = !arithmetic && precision === 8 && orientation === 1;
  if (!isUsual || (components !== 1 && components !== 3)) return false;
  return [...segmentsOf(bytes)].every((segment) => isPlain(segment, facts));
}
