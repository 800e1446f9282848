/** Turns pointer movements on the frame into crops of the picture. */
import { type Shares, moveCrop, zoomCrop } from '../../picture/adjust-crop.js';
import type { Crop, Size } from '../../picture/crop.js';

interface Grip {
  readonly middle: Shares;
  /** How far apart the two pointers are, in any unit. */
  readonly spread: number;
}

/** The smallest spread, so that two fingers at one place never cause a division by zero. */
const LEAST_SPREAD = 0.01;

function gripOf(points: Iterable<Shares>): Grip | undefined {
  const [one, other = one] = points;
  if (!one || !other) return undefined;
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  // The shares are fractions of a frame of 4 to 3.
  const spread = Math.hypot((one.x - other.x) * 4, (one.y - other.y) * 3);
  return { middle, spread: Math.max(LEAST_SPREAD, spread) };
}

/**
 * Up to two pointers that hold the picture: one drags it, two also zoom it around their midpoint. Every crop is
 * computed from where the gesture started, so rounding errors do not add up, and a picture dragged past its edge
 * starts moving again where it stopped.
 */
export class CropGesture {
  readonly #points = new Map<number, Shares>();
  #from: (Grip & { readonly crop: Crop }) | undefined;

  /** Whether a pointer holds the picture. */
  get isHeld(): boolean {
    return this.#points.size > 0;
  }

  /** Starts a pointer's gesture at a place in the frame. A third pointer is ignored. */
  hold(id: number, at: Shares, crop: Crop): void {
    if (this.#points.size >= 2) return;
    this.#points.set(id, at);
    this.#grip(crop);
  }

  /** The crop after a pointer has moved. Undefined if that pointer is not part of the gesture. */
  drag(id: number, at: Shares, size: Size): Crop | undefined {
    if (!this.#points.has(id)) return undefined;
    this.#points.set(id, at);
    const now = gripOf(this.#points.values());
    const from = this.#from;
    if (!now || !from) return undefined;
    const zoomed = zoomCrop(from.crop, now.spread / from.spread, from.middle, size);
    const way = { x: from.middle.x - now.middle.x, y: from.middle.y - now.middle.y };
    return moveCrop(zoomed, way, size);
  }

  /** Ends a pointer's gesture. Returns whether it was the last pointer. */
  release(id: number, crop: Crop): boolean {
    if (!this.#points.delete(id)) return false;
    this.#grip(crop);
    return !this.isHeld;
  }

  /** Ends the gesture of every pointer. */
  stop(): void {
    this.#points.clear();
  }

  #grip(crop: Crop): void {
    const grip = gripOf(this.#points.values());
    this.#from = grip && { ...grip, crop };
  }
}
