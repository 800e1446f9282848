/** What pointers on the frame do to the picture under it. */
import { type Shares, moveCrop, zoomCrop } from '../../picture/adjust-crop.js';
import type { Crop, Size } from '../../picture/crop.js';

interface Grip {
  readonly middle: Shares;
  /** How far apart two pointers are; any unit. */
  readonly spread: number;
}

/** Two fingers at one place still have a way between them to divide by. */
const LEAST_SPREAD = 0.01;

function gripOf(points: Iterable<Shares>): Grip | undefined {
  const [one, other = one] = points;
  if (!one || !other) return undefined;
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  // The frame is 4 to 3, and its shares with it.
  const spread = Math.hypot((one.x - other.x) * 4, (one.y - other.y) * 3);
  return { middle, spread: Math.max(LEAST_SPREAD, spread) };
}

/**
 * Up to two pointers that hold the picture: one drags it, two also zoom it about their middle. Always
 * reckoned from where they took hold, so that nothing adds up and an edge lets go where it was met.
 */
export class CropGesture {
  readonly #points = new Map<number, Shares>();
  #from: (Grip & { readonly crop: Crop }) | undefined;

  /** Whether a pointer holds the picture. */
  get isHeld(): boolean {
    return this.#points.size > 0;
  }

  /** A pointer takes hold of the picture at a place within the frame; a third does nothing. */
  hold(id: number, at: Shares, crop: Crop): void {
    if (this.#points.size >= 2) return;
    this.#points.set(id, at);
    this.#grip(crop);
  }

  /** The crop after a pointer has moved; undefined where that pointer holds nothing. */
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

  /** A pointer lets go. Whether it was the last that held the picture. */
  release(id: number, crop: Crop): boolean {
    if (!this.#points.delete(id)) return false;
    this.#grip(crop);
    return !this.isHeld;
  }

  /** Every pointer lets go. */
  stop(): void {
    this.#points.clear();
  }

  #grip(crop: Crop): void {
    const grip = gripOf(this.#points.values());
    this.#from = grip && { ...grip, crop };
  }
}
