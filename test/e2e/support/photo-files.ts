import { readFile } from 'node:fs/promises';
import { ImageMagick, MagickFormat, initializeImageMagick } from '@imagemagick/magick-wasm';
import sharp from 'sharp';
import { drawPicture, drawWrongPicture } from '../../support/jpeg-drawings.mjs';
import { makeJpeg } from '../../support/jpeg-files.mjs';

const SIZE = { width: 800, height: 600 };

// The second of its two frames is the wrong picture.
async function makeGif(): Promise<Buffer> {
  const frames = [drawPicture(SIZE), drawWrongPicture(SIZE)].map((frame) => frame.png().toBuffer());
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
}

// Libvips can't write BMP. It is uncompressed, so a larger picture would exceed 1 MB.
async function makeBmp(): Promise<Buffer> {
  const code = import.meta.resolve('@imagemagick/magick-wasm/magick.wasm');
  await initializeImageMagick(await readFile(new URL(code)));
  const png = await drawPicture({ width: 400, height: 300 }).png().toBuffer();
  return ImageMagick.read(png, (image) =>
    image.write(MagickFormat.Bmp, (bytes) => Buffer.from(bytes)),
  );
}

/** Makes real files of the test picture, in the formats besides JPEG that all browsers open. */
export const photoFiles = {
  PNG: () => drawPicture(SIZE).png().toBuffer(),
  WebP: () => drawPicture(SIZE).webp().toBuffer(),
  GIF: makeGif,
  AVIF: () => drawPicture(SIZE).avif().toBuffer(),
  BMP: makeBmp,
} as const;

/** The corners of the test picture, in reading order. */
export const CORNERS = ['red', 'green', 'blue', 'yellow'];

/** A photo as an iPhone saves it. */
export const readHeic = (): Promise<Buffer> =>
  readFile(new URL('../../support/photo.heic', import.meta.url));

const FRAME = Buffer.from([0xff, 0xc0]);

/** A complete JPEG of under 400 bytes whose frame header claims this width and height in px. */
export async function makeBomb(side: number): Promise<Buffer> {
  const file = await makeJpeg({ width: 16, height: 16, gray: true });
  const frame = file.indexOf(FRAME);
  file.writeUInt16BE(side, frame + 5);
  file.writeUInt16BE(side, frame + 7);
  return file;
}

/** A JPEG with many scans, each of which costs a pass over all its pixels. */
export const makeScanBomb = (scans: number): Promise<Buffer> =>
  makeJpeg({ width: 16, height: 16, gray: true, progressive: true, scans });
