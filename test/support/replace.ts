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

/** Every bitmap that is decoded from here on, until {@link restoreAll}. A closed one is 0 px wide. */
export function watchBitmaps(): readonly ImageBitmap[] {
  const made: ImageBitmap[] = [];
  const original = createImageBitmap;
  replace(globalThis, 'createImageBitmap', async (source: Blob) => {
    const bitmap = await original(source);
    made.push(bitmap);
    return bitmap;
  });
  return made;
}
