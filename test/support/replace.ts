/** Stands in for what a browser has, in tests of browsers that have something else. */

const restorers: (() => void)[] = [];

/** Replaces a property, own or inherited, until {@link restoreAll}. */
export function replace(on: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  restorers.push(() => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  });
  Object.defineProperty(on, name, { configurable: true, writable: true, value });
}

/** Puts everything back that was replaced. Call it after each test. */
export function restoreAll(): void {
  for (const restore of restorers.splice(0).reverse()) restore();
}

/** How many files were decoded, and how many of what came of them is not let go of yet. */
export interface Decoding {
  readonly decoded: number;
  readonly open: number;
}

type Image = ImageBitmap | VideoFrame;

// A closed one has no size any more.
const isOpen = (image: Image): boolean =>
  (image instanceof ImageBitmap ? image.width : image.displayWidth) > 0;

/** Watches the decoding of files on this thread until {@link restoreAll}. */
export function watchDecoding(): Decoding {
  const images: Image[] = [];
  const keep = <One extends Image>(image: One): One => {
    images.push(image);
    return image;
  };
  const toBitmap = createImageBitmap;
  replace(globalThis, 'createImageBitmap', async (source: ImageBitmapSource, options = {}) => {
    const bitmap = await toBitmap(source, options as ImageBitmapOptions);
    return source instanceof Blob ? keep(bitmap) : bitmap;
  });
  if (typeof ImageDecoder === 'function') watchFrames(keep);
  return {
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

/** Has pictures made on this thread, where a test can watch and hold it. */
export function withoutWorker(): void {
  replace(globalThis, 'Worker', undefined);
}
