/** Makes a picture smaller with a Lanczos filter: sharp, and without aliasing. */
import type { Size } from '../crop.js';

/**
 * The radius of the kernel, in px of the result. A radius of 3 is slightly sharper (SSIM is 0.02 higher in the finest
 * patterns, less than 0.005 in photos) but takes half as long again.
 */
const REACH = 2;

const PX_BYTES = 4;
const COLOURS = 3;
const OPAQUE = 255;

/** Which px of a row or column contribute to each px of the result. */
interface Taps {
  /** For each px of the result, the first contributing px and their number. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Their weights, which add up to 1. Each px of the result has `most` places. */
  readonly weights: Float32Array;
  readonly most: number;
}

/** The windowed sinc (C. E. Duchon, "Lanczos Filtering in One and Two Dimensions", 1979). */
function lanczos(distance: number): number {
  if (distance === 0) return 1;
  if (Math.abs(distance) >= REACH) return 0;
  const angle = Math.PI * distance;
  return (REACH * Math.sin(angle) * Math.sin(angle / REACH)) / angle ** 2;
}

/** The first px that contributes to a px of the result, and the weights from there on. */
function tapsOf(px: number, from: number, ratio: number): readonly [number, readonly number[]] {
  const center = (px + 0.5) * ratio - 0.5;
  const first = Math.max(0, Math.ceil(center - REACH * ratio));
  const last = Math.min(from - 1, Math.floor(center + REACH * ratio));
  const heights = Array.from({ length: last - first + 1 }, (_, at) =>
    lanczos((first + at - center) / ratio),
  );
  const sum = heights.reduce((total, height) => total + height, 0);
  return [first, heights.map((height) => height / sum)];
}

function allTaps(from: number, to: number): Taps {
  const ratio = from / to;
  const most = Math.ceil(2 * REACH * ratio) + 1;
  const taps = {
    first: new Int32Array(to),
    count: new Int32Array(to),
    weights: new Float32Array(to * most),
    most,
  };
  for (let px = 0; px < to; px += 1) {
    const [first, weights] = tapsOf(px, from, ratio);
    taps.first[px] = first;
    taps.count[px] = weights.length;
    taps.weights.set(weights, px * most);
  }
  return taps;
}

// This is most of the work, so from here on there are typed arrays and one small function per row, which browsers
// optimize early.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array */

/** Shortens one row: three levels per px, without rounding. */
function shortenRow(data: Uint8ClampedArray, from: number, taps: Taps, row: Float32Array): void {
  const { first, count, weights, most } = taps;
  let out = 0;
  for (let px = 0; px < first.length; px += 1) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let at = from + first[px]! * PX_BYTES;
    const end = px * most + count[px]!;
    for (let tap = px * most; tap < end; tap += 1) {
      const weight = weights[tap]!;
      red += weight * data[at]!;
      green += weight * data[at + 1]!;
      blue += weight * data[at + 2]!;
      at += PX_BYTES;
    }
    row[out] = red;
    row[out + 1] = green;
    row[out + 2] = blue;
    out += COLOURS;
  }
}

function shortenRows({ data, width, height }: ImageData, to: number): readonly Float32Array[] {
  const taps = allTaps(width, to);
  return Array.from({ length: height }, (_, y) => {
    const row = new Float32Array(to * COLOURS);
    shortenRow(data, y * width * PX_BYTES, taps, row);
    return row;
  });
}

function addRow(sum: Float32Array, row: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += weight * row[at]!;
}

/** Writes a row as opaque px, with its levels rounded. */
function writeRow(row: Float32Array, data: Uint8ClampedArray, start: number): void {
  let out = start;
  for (let at = 0; at < row.length; at += COLOURS) {
    data[out] = row[at]!;
    data[out + 1] = row[at + 1]!;
    data[out + 2] = row[at + 2]!;
    data[out + 3] = OPAQUE;
    out += PX_BYTES;
  }
}

/** Scales an opaque picture to a size in px that is no larger in either direction. */
export function resample(image: ImageData, { width, height }: Size): ImageData {
  const rows = shortenRows(image, width);
  const { first, count, weights, most } = allTaps(image.height, height);
  const smaller = new ImageData(width, height);
  const sum = new Float32Array(width * COLOURS);
  for (let y = 0; y < height; y += 1) {
    sum.fill(0);
    for (let tap = 0; tap < count[y]!; tap += 1) {
      addRow(sum, rows[first[y]! + tap]!, weights[y * most + tap]!);
    }
    writeRow(sum, smaller.data, y * width * PX_BYTES);
  }
  return smaller;
}
