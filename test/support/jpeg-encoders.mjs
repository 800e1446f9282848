/**
 * The encoders of the test files. Libvips (sharp) writes the usual files. ImageMagick and MozJPEG, as WebAssembly,
 * write what it can't: arithmetic coding, 12 bits, lossless coding, restart markers, other subsamplings, YCCK, RGB,
 * BMP and rarer formats.
 */
import {
  ColorSpace,
  CompressionMethod,
  ImageMagick,
  Interlace,
  MagickFormat,
} from '@imagemagick/magick-wasm';
import sharp from 'sharp';
import encodeWithMozjpeg, { init as initializeMozjpeg } from '@jsquash/jpeg/encode.js';
import { drawPicture, drawWrongPicture } from './jpeg-drawings.mjs';
import { codeOf, once, startImageMagick } from './web-assembly.mjs';

const startMozjpeg = once(async () =>
  initializeMozjpeg(
    await WebAssembly.compile(await codeOf('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')),
  ),
);

/** Luminance blocks across and down per chroma block. */
const samplingFactors = { '4:4:4': '1x1', '4:4:0': '1x2', '4:2:2': '2x1', '4:1:1': '4x1' };

/** ImageMagick's names for a test's options. */
function definesOf({ arithmetic, bits, restartEvery, subsampling }) {
  return Object.entries({
    'arithmetic-coding': arithmetic,
    'high-bit-depth': bits === 12 || undefined,
    'restart-interval': restartEvery,
    'sampling-factor': samplingFactors[subsampling],
  }).filter(([, value]) => value !== undefined);
}

function configure(image, options) {
  image.quality = options.lossless ? 100 : (options.quality ?? 80);
  if (options.lossless) image.settings.compression = CompressionMethod.LosslessJPEG;
  if (options.bits === 12) image.depth = 12;
  if (options.progressive) image.settings.interlace = Interlace.Plane;
  if (options.ycck) image.colorSpace = ColorSpace.CMYK;
  if (options.gray) image.colorSpace = ColorSpace.Gray;
  for (const [name, value] of definesOf(options)) {
    image.settings.setDefine(MagickFormat.Jpeg, name, String(value));
  }
}

async function withImageMagick(picture, options) {
  await startImageMagick();
  const png = await picture.png().toBuffer();
  return ImageMagick.read(png, (image) => {
    configure(image, options);
    const format = options.format?.toUpperCase() ?? MagickFormat.Jpeg;
    return image.write(format, (bytes) => Buffer.from(bytes));
  });
}

/** MozJPEG's number for RGB without conversion. */
const RGB = 2;

async function withMozjpeg(picture, { quality = 90, progressive = false }) {
  await startMozjpeg();
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  const settings = { quality, progressive, baseline: !progressive, color_space: RGB };
  return Buffer.from(await encodeWithMozjpeg(image, settings));
}

function withVips(picture, { format = 'jpeg', quality = 80, progressive = false, subsampling }) {
  const chromaSubsampling = subsampling ?? '4:2:0';
  return picture.toFormat(format, { quality, progressive, chromaSubsampling }).toBuffer();
}

/** ImageMagick's names for the formats that only it writes. */
const ITS_FORMATS = ['bmp', 'bmp2', 'bmp3', 'ico', 'cur', 'tiff64', 'jxl', 'jp2', 'j2k', 'psd'];

function needsImageMagick(options) {
  const { arithmetic, lossless, bits, restartEvery, ycck, subsampling, format } = options;
  const isUnusual = arithmetic || lossless || ycck || bits === 12 || restartEvery !== undefined;
  return (
    isUnusual || ITS_FORMATS.includes(format) || ['4:4:0', '4:2:2', '4:1:1'].includes(subsampling)
  );
}

/**
 * Encodes a drawing with these options.
 *
 * @param {import('sharp').Sharp} picture
 * @param {import('./jpeg-files.mjs').JpegOptions} options
 * @returns {Promise<Buffer>}
 */
export function encode(picture, options) {
  if (options.rgb) return withMozjpeg(picture, options);
  return needsImageMagick(options) ? withImageMagick(picture, options) : withVips(picture, options);
}

/** An animation of the right picture and the wrong one, each for a tenth of a second. */
export async function encodeAnimated({ width = 400, height = 300, format }) {
  const size = { width, height };
  const drawn = [drawPicture(size), drawWrongPicture(size)];
  const frames = await Promise.all(drawn.map((frame) => frame.png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: 100, loop: 0 })
    .toBuffer();
}
