/** Compares seals by content, because a store returns new objects each time it is read. */
import type { PictureSeal, Seal } from './seal.js';

/** The fields of a picture that are compared. */
type Picture = Pick<PictureSeal, 'jpeg' | 'width' | 'height'>;

/** Whether two pictures are the same, byte for byte, or both missing. */
export function isSamePicture(one: Picture | undefined, other: Picture | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.jpeg.length === other.jpeg.length &&
    one.jpeg.every((byte, at) => byte === other.jpeg[at])
  );
}

/** Whether two lists of lines are equal. */
export function isSameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

function isSameContent(one: Seal, other: Seal): boolean {
  if (one.kind === 'text') return other.kind === 'text' && isSameLines(one.lines, other.lines);
  return other.kind === 'picture' && one.caption === other.caption && isSamePicture(one, other);
}

/** Whether two seals are the same in every field, or both missing. */
export function isSameSeal(one: Seal | undefined, other: Seal | undefined): boolean {
  if (!one || !other || one === other) return one === other;
  return one.colour === other.colour && one.pattern === other.pattern && isSameContent(one, other);
}
