/** Makes a picture smaller after Lanczos: sharp, and without aliasing. */
import type { Size } from './crop.js';

/**
 * How far the kernel reaches to each side, in px of the result. Three is sharper yet, by 0.02 of SSIM in the finest
 * patterns and less than 0.005 in photos, and takes half as long again.
 */
const REACH = 2;

const PX_BYTES = 4;
const COLOURS = 3;
const OPAQUE = 255;

/** Which px of a row, or of a column, make each of the result. */
interface Taps {
  /** The first of them, and how many there are, by the px of the result. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Their weights, of the sum 1; each px of the result has `most` places. */
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

/** The weights of one px of the result, and the first px that they belong to. */
function tapsOf(px: number, from: number, ratio: number): readonly [number, readonly number[]] {
  const centre = (px + 0.5) * ratio - 0.5;
  const first = Math.max(0, Math.ceil(centre - REACH * ratio));
  const last = Math.min(from - 1, Math.floor(centre + REACH * ratio));
  const heights = Array.from({ length: last - first + 1 }, (_, at) =>
    lanczos((first + at - centre) / ratio),
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

// Typed tables and plain loops from here on, for this is most of the work.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its table */

/** Rows made shorter: three levels a px, without rounding. */
function shorten({ data, width, height }: ImageData, to: number): Float32Array {
  const { first, count, weights, most } = allTaps(width, to);
  const rows = new Float32Array(to * height * COLOURS);
  let out = 0;
  for (let y = 0; y < height; y += 1) {
    for (let px = 0; px < to; px += 1) {
      let [red, green, blue] = [0, 0, 0];
      let from = (y * width + first[px]!) * PX_BYTES;
      const end = px * most + count[px]!;
      for (let tap = px * most; tap < end; tap += 1) {
        const weight = weights[tap]!;
        red += weight * data[from]!;
        green += weight * data[from + 1]!;
        blue += weight * data[from + 2]!;
        from += PX_BYTES;
      }
      rows[out] = red;
      rows[out + 1] = green;
      rows[out + 2] = blue;
      out += COLOURS;
    }
  }
  return rows;
}

/** Rows made fewer, and their levels whole. */
function thin(rows: Float32Array, height: number, { width, height: to }: Size): ImageData {
  const { first, count, weights, most } = allTaps(height, to);
  const image = new ImageData(width, to);
  const step = width * COLOURS;
  for (let y = 0; y < to; y += 1) {
    const end = y * most + count[y]!;
    for (let level = 0; level < step; level += 1) {
      let sum = 0;
      let from = first[y]! * step + level;
      for (let tap = y * most; tap < end; tap += 1) {
        sum += weights[tap]! * rows[from]!;
        from += step;
      }
      image.data[y * width * PX_BYTES + level + Math.floor(level / COLOURS)] = sum;
    }
  }
  return image;
}

function makeOpaque({ data }: ImageData): void {
  for (let alpha = COLOURS; alpha < data.length; alpha += PX_BYTES) data[alpha] = OPAQUE;
}

/** An opaque picture at a size in px that is no larger in either direction. */
export function resample(image: ImageData, size: Size): ImageData {
  const smaller = thin(shorten(image, size.width), image.height, size);
  makeOpaque(smaller);
  return smaller;
}
