/** Recognizes the sRGB color profile (ICC.1:2022, the profile format). */

import { textOf } from '../headers/starts.js';

const TAG_COUNT_AT = 128;
const TAG_BYTES = 12;
/** An XYZ value follows a tag's type and four reserved bytes, in fixed-point numbers (10.31). */
const NUMBERS_AT = 8;
const XYZ_BYTES = 20;

/**
 * sRGB's primaries as stored in profiles: IEC 61966-2-1 after the usual adaptation to D50 (ICC, "How to
 * interpret the sRGB color space").
 */
const PRIMARIES: Readonly<Record<string, readonly number[]>> = {
  rXYZ: [0.436, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
};
/** Profiles round differently in the third decimal place; other color spaces differ in the first. */
const PRIMARY_TOLERANCE = 0.003;

const CURVES = ['rTRC', 'gTRC', 'bTRC'];
/** The linear value of the middle level: 0.214 by IEC 61966-2-1, 0.218 by a gamma of 2.2, which is also accepted. */
const MIDDLE_LIGHT = 0.216;
const LIGHT_TOLERANCE = 0.008;

type Tags = ReadonlyMap<string, DataView>;

const nameAt = ({ buffer, byteOffset }: DataView, at: number): string =>
  textOf(new Uint8Array(buffer, byteOffset), at, at + 4);

const fixedAt = (view: DataView, at: number): number => view.getInt32(at) / 65_536;

function isNear(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance;
}

/** A profile's tags by name. Throws if a tag lies outside the profile. */
function tagsOf({ buffer, byteOffset, byteLength }: Uint8Array): Tags {
  const view = new DataView(buffer, byteOffset, byteLength);
  const room = Math.floor((byteLength - TAG_COUNT_AT - 4) / TAG_BYTES);
  const count = Math.min(view.getUint32(TAG_COUNT_AT), room);
  const tagAt = (index: number): [string, DataView] => {
    const at = TAG_COUNT_AT + 4 + index * TAG_BYTES;
    const [offset, size] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    if (offset + size > byteLength) throw new RangeError('A tag lies outside the profile');
    return [nameAt(view, at), new DataView(buffer, byteOffset + offset, size)];
  };
  return new Map(Array.from({ length: count }, (_, index) => tagAt(index)));
}

function hasPrimary(tags: Tags, name: string, wanted: readonly number[]): boolean {
  const tag = tags.get(name);
  if (tag?.byteLength !== XYZ_BYTES) return false;
  return wanted.every((value, index) =>
    isNear(fixedAt(tag, NUMBERS_AT + index * 4), value, PRIMARY_TOLERANCE),
  );
}

/** The middle value of a curve that is a table of levels, or one exponent (10.6). */
function lightOfTable(tag: DataView): number {
  const count = tag.getUint32(NUMBERS_AT);
  const first = NUMBERS_AT + 4;
  if (count === 0) return 0.5;
  if (count === 1) return 0.5 ** (tag.getUint16(first) / 256);
  return tag.getUint16(first + Math.round((count - 1) / 2) * 2) / 65_535;
}

/** The middle value of a curve (a · level + b) to the power of g, with a straight start (10.18, function 3). */
function lightOfFormula(tag: DataView): number {
  if (tag.getUint16(NUMBERS_AT) !== 3) return Number.NaN;
  const [power = 0, slope = 0, shift = 0] = [12, 16, 20].map((at) => fixedAt(tag, at));
  return (0.5 * slope + shift) ** power;
}

function hasCurve(tags: Tags, name: string): boolean {
  const tag = tags.get(name);
  if (!tag) return false;
  const light = nameAt(tag, 0) === 'para' ? lightOfFormula(tag) : lightOfTable(tag);
  return isNear(light, MIDDLE_LIGHT, LIGHT_TOLERANCE);
}

/** Whether a profile is sRGB, which browsers assume without one. Never throws; a broken profile is not sRGB. */
export function isSrgbProfile(profile: Uint8Array): boolean {
  try {
    const tags = tagsOf(profile);
    const primaries = Object.entries(PRIMARIES);
    const hasPrimaries = primaries.every(([name, wanted]) => hasPrimary(tags, name, wanted));
    return hasPrimaries && CURVES.every((name) => hasCurve(tags, name));
  } catch {
    return false;
  }
}
