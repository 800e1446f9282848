/** Starts encoders that are WebAssembly. */
import { readFile } from 'node:fs/promises';
import { initializeImageMagick } from '@imagemagick/magick-wasm';

/** The bytes of a package's file. */
export const codeOf = async (specifier) => readFile(new URL(import.meta.resolve(specifier)));

/** Starts something once, when it is first needed. */
export function once(begin) {
  let begun;
  return () => (begun ??= begin());
}

/** Starts ImageMagick. */
export const startImageMagick = once(async () =>
  initializeImageMagick(await codeOf('@imagemagick/magick-wasm/magick.wasm')),
);
