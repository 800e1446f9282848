/** Tells whether a JPEG needs its metadata to be drawn as it is meant. */
import { isSrgbProfile } from '../jpeg/colour-profile.js';
import { componentIds, isFrame } from '../jpeg/jpeg-frame.js';
import { APP14, APP2, type Segment, segmentsOf } from '../jpeg/jpeg-segments.js';
import type { JpegFacts } from '../jpeg/jpeg.js';

/** The names and zeros that begin these segments' parameters. */
const ADOBE = 'Adobe'; // ITU-T T.872, 6.5.3
const PROFILE = 'ICC_PROFILE\0'; // ICC.1:2022, B.4
/** Where Adobe's segment says how three components are coded, and its value for YCbCr. */
const TRANSFORM_AT = 11;
const YCBCR = 1;
/** A profile's parts are numbered: which one this is, and how many there are. */
const ONLY_PART = [1, 1];

function begins({ parameters }: Segment, name: string): boolean {
  return String.fromCharCode(...parameters.subarray(0, name.length)) === name;
}

function isSrgb({ parameters }: Segment): boolean {
  const part = parameters.subarray(PROFILE.length);
  const isWhole = ONLY_PART.every((number, index) => part[index] === number);
  return isWhole && isSrgbProfile(part.subarray(ONLY_PART.length));
}

/** JFIF's numbers: decoders take other ones for RGB, or guess (libjpeg, jdapimin.c). */
function hasUsualIds(segment: Segment): boolean {
  return componentIds(segment).every((id, index) => id === index + 1);
}

function isPlain(segment: Segment, { components }: JpegFacts): boolean {
  const { marker, parameters } = segment;
  const isColour = components > 1;
  if (isFrame(marker)) return !isColour || hasUsualIds(segment);
  if (marker === APP14 && begins(segment, ADOBE))
    return !isColour || parameters[TRANSFORM_AT] === YCBCR;
  return marker !== APP2 || !begins(segment, PROFILE) || isSrgb(segment);
}

/**
 * Whether every browser draws a JPEG the same once its metadata are gone: an upright one, grey or
 * YCbCr in sRGB, of 8 bits and coded after Huffman. Takes the bytes that `readJpeg` has passed, and its
 * facts. RGB and the colours of print are told by Adobe's segment, and a wide gamut by its profile;
 * arithmetic coding and 12 bits would not open in each browser that the person uses later.
 */
export function looksTheSameStripped(bytes: Uint8Array, facts: JpegFacts): boolean {
  const { arithmetic, precision, components, orientation } = facts;
  const isUsual = !arithmetic && precision === 8 && orientation === 1;
  if (!isUsual || (components !== 1 && components !== 3)) return false;
  return [...segmentsOf(bytes)].every((segment) => isPlain(segment, facts));
}
