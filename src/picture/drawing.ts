/** A canvas of either kind, behind one small interface. */
import type { Size } from './crop.js';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Something to draw on, and to have as a JPEG. */
export interface Drawing {
  readonly context: Context;
  /** What was drawn, at a quality from 0 to 1; null, another type or a rejection where that fails. */
  readonly toJpeg: (quality: number) => Promise<Blob | null>;
}

const TYPE = 'image/jpeg';

// It is drawn on once and read: a graphics card would need the whole photo first.
const SETTINGS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

function offscreenDrawing({ width, height }: Size): Drawing | undefined {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', SETTINGS);
  if (!context) return undefined;
  return { context, toJpeg: (quality) => canvas.convertToBlob({ type: TYPE, quality }) };
}

function elementDrawing(size: Size): Drawing | undefined {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d', SETTINGS);
  if (!context) return undefined;
  const toJpeg = (quality: number): Promise<Blob | null> =>
    new Promise((resolve) => {
      canvas.toBlob(resolve, TYPE, quality);
    });
  return { context, toJpeg };
}

/** An empty drawing of a size in px; undefined where the browser can draw nothing. */
export function makeDrawing(size: Size): Drawing | undefined {
  return offscreenDrawing(size) ?? elementDrawing(size);
}
