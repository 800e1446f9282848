/** One small interface to either kind of canvas. */
import type { Size } from './crop.js';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A canvas that can be encoded as a JPEG. */
export interface Drawing {
  readonly context: Context;
  /** Encodes the drawing at a quality from 0 to 1. If that fails, it is null, of another type, or rejects. */
  readonly toJpeg: (quality: number) => Promise<Blob | null>;
}

const TYPE = 'image/jpeg';

// It is drawn once and read back, so a GPU would first have to receive the whole photo.
const SETTINGS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

function offscreenDrawing({ width, height }: Size): Drawing | undefined {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', SETTINGS);
  if (!context) return undefined;
  return { context, toJpeg: (quality) => canvas.convertToBlob({ type: TYPE, quality }) };
}

function elementDrawing(size: Size): Drawing | undefined {
  if (typeof document === 'undefined') return undefined;
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d', SETTINGS);
  if (!context) return undefined;
  const toJpeg = (quality: number): Promise<Blob | null> =>
    new Promise((resolve) => {
      canvas.toBlob(resolve, TYPE, quality);
    });
  return { context, toJpeg };
}

/** An empty drawing of a size in px. Undefined if the browser has no canvas. */
export function makeDrawing(size: Size): Drawing | undefined {
  return offscreenDrawing(size) ?? elementDrawing(size);
}
