/** Watches where and how often files are decoded. */
import { replace } from './replace.js';

/** How many files the browser was asked to decode, how many were decoded, and how many of the results are still open. */
export interface Decoding {
  readonly tried: number;
  readonly decoded: number;
  readonly open: number;
}

type Image = ImageBitmap | VideoFrame;

// A closed bitmap has no size any more.
const isOpen = (image: Image): boolean =>
  (image instanceof ImageBitmap ? image.width : image.displayWidth) > 0;

/** Watches the decoding of files on this thread until {@link restoreAll}. */
export function watchDecoding(): Decoding {
  const images: Image[] = [];
  let tried = 0;
  const keep = <One extends Image>(image: One): One => {
    images.push(image);
    return image;
  };
  const toBitmap = createImageBitmap;
  replace(globalThis, 'createImageBitmap', async (source: ImageBitmapSource, options = {}) => {
    if (source instanceof Blob) tried += 1;
    const bitmap = await toBitmap(source, options as ImageBitmapOptions);
    return source instanceof Blob ? keep(bitmap) : bitmap;
  });
  if (typeof ImageDecoder === 'function') watchFrames(keep);
  return {
    get tried() {
      return tried;
    },
    get decoded() {
      return images.length;
    },
    get open() {
      return images.filter(isOpen).length;
    },
  };
}

function watchFrames(keep: (frame: VideoFrame) => VideoFrame): void {
  const { prototype } = ImageDecoder;
  const decode: ImageDecoder['decode'] = Reflect.get(prototype, 'decode');
  replace(prototype, 'decode', async function (this: ImageDecoder) {
    const result = await decode.call(this);
    keep(result.image);
    return result;
  });
}

/** Makes pictures on the main thread, where a test can watch and pause the work. */
export function withoutWorker(): void {
  replace(globalThis, 'Worker', undefined);
}
