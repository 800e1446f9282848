/** What the readers of headers share. A reader gives every size that a file claims, in px, in any order. */
import type { Size } from '../crop.js';

/** Reads the sizes in a header. It may throw a RangeError where the bytes end; the sizes that it has given by then count. */
export type Sizes = Generator<Size, void, undefined>;

/** The bytes as numbers. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** What is read up to where the bytes end. Never throws. */
export function* untilEnd<Item>(
  items: Generator<Item, void, undefined>,
): Generator<Item, void, undefined> {
  try {
    yield* items;
  } catch {
    // The bytes ended.
  }
}

/** The greatest width and the greatest height of all sizes, so that no part of a file can hide. Undefined if either is 0. */
export function largestOf(sizes: Sizes): Size | undefined {
  const largest = { width: 0, height: 0 };
  for (const { width, height } of untilEnd(sizes)) {
    largest.width = Math.max(width, largest.width);
    largest.height = Math.max(height, largest.height);
  }
  return largest.width * largest.height > 0 ? largest : undefined;
}
