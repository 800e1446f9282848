/** Decodes a picture, upright and in the colours of the web. */
import type { Size } from './crop.js';
import type { SourceFile } from './take-file.js';

/** A decoded picture, perhaps smaller than the whole; its size in px, and the way to let go of it. */
export interface Decoded extends Size {
  readonly image: CanvasImageSource;
  /** The upright size in px of the picture as the file holds it. */
  readonly whole: Size;
  readonly close: () => void;
}

/** A picture that is decoded already, to its whole size. */
export function decodedOf(image: ImageBitmap): Decoded {
  const { width, height } = image;
  const close = (): void => {
    image.close();
  };
  return { image, width, height, whole: { width, height }, close };
}

/**
 * The picture's pixels; undefined where the browser can't decode them. No `<img>`: that draws half of a
 * cut file.
 */
export async function decode(
  { bytes, kind }: SourceFile,
  _wanted?: unknown,
): Promise<Decoded | undefined> {
  try {
    return decodedOf(await createImageBitmap(new Blob([bytes], { type: `image/${kind}` })));
  } catch {
    return undefined;
  }
}
