/** Makes real picture files for the tests, most of them JPEG, and serves them to the browser. */
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { asMpo, asUltraHdr, withComment, withScans, withThumbnail } from './jpeg-containers.mjs';
import { drawNoise, drawPicture } from './jpeg-drawings.mjs';
import { encode, encodeAnimated } from './jpeg-encoders.mjs';
import { lanczosPixels } from './lanczos.mjs';
import { drawScene } from './scenes.mjs';

/**
 * A test's options for a file. Numbers are in px or bytes.
 *
 * @typedef {object} JpegOptions
 * @property {number} [width] of the upright picture; default 400
 * @property {number} [height] of the upright picture; default 300
 * @property {number} [orientation] 1 to 8, written as Exif, with the pixels stored accordingly
 * @property {number} [quality] 1 to 100; default 80
 * @property {boolean} [progressive]
 * @property {boolean} [gray] one component
 * @property {boolean} [cmyk] print colors without conversion
 * @property {boolean} [ycck] print colors, three of them as YCbCr
 * @property {boolean} [rgb] red, green and blue without conversion
 * @property {'p3' | 'srgb'} [profile] the color profile of the colors, which is added to the file; default none
 * @property {'4:4:4' | '4:4:0' | '4:2:2' | '4:2:0' | '4:1:1'} [subsampling] of the colors; default 4:2:0
 * @property {boolean} [arithmetic] with arithmetic coding
 * @property {boolean} [lossless]
 * @property {8 | 12} [bits] per sample; default 8
 * @property {number} [restartEvery] blocks (MCUs) between two restart markers; default none
 * @property {number} [scans] the number of scans in a progressive file, whose last scan is repeated
 * @property {boolean} [thumbnail] with a smaller, wrong picture in its Exif
 * @property {'mpo' | 'ultra-hdr'} [container] with a second, wrong picture after the first
 * @property {boolean} [vast] 18,000 × 18,000 gray px in under 1 MB; ignores all other options
 * @property {boolean} [noise] noise instead of the picture with the colored corners
 * @property {'zone' | 'text' | 'lines' | 'noise' | 'weave' | 'garden' | 'wall' | 'gradient'} [scene] one of
 * `scenes.mjs` instead of the picture with the colored corners
 * @property {boolean} [lanczos] not the file itself, but its pixels at 480 × 360 px: see `lanczos.mjs`
 * @property {string} [exif] words to hide in Exif and XMP, with a location (GPS)
 * @property {string} [comment] words to hide in a comment segment
 * @property {string} [trailing] words to add after the end marker
 * @property {number} [size] bytes of the whole file, which is padded after the end marker
 * @property {'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff' | 'bmp' | 'bmp2' | 'bmp3' | 'ico' | 'cur' | 'tiff64' | 'jxl' |
 * 'jp2' | 'j2k' | 'psd' | 'heic'} [format] the true format; default jpeg. A bmp2 has a core header of 12 bytes.
 * A heic has 160 × 120 px and ignores all other options except `size`
 * @property {boolean} [animated] with the wrong picture after the first one, in a gif or webp
 * @property {boolean} [transparent] with a hole instead of the white middle, in a png, webp, gif or avif
 */

function withMetadata(picture, { exif, orientation, thumbnail }) {
  if (thumbnail) return picture;
  if (exif === undefined) return orientation ? picture.withMetadata({ orientation }) : picture;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 26/1', GPSAreaInformation: exif };
  const words = { Copyright: exif, ImageDescription: exif };
  return picture
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${exif}</p></x:xmpmeta>`)
    .withMetadata({ orientation, exif: { IFD0: words, IFD3: place } });
}

function inColours(picture, { gray, cmyk, profile }) {
  if (gray) return picture.toColourspace('b-w');
  if (profile) return picture.withIccProfile(profile);
  return cmyk ? picture.toColourspace('cmyk') : picture;
}

/** What the option with the same name adds to an encoded picture, in this order. */
const additions = {
  scans: (file, { scans }) => withScans(file, scans),
  thumbnail: withThumbnail,
  comment: (file, { comment }) => withComment(file, comment),
  container: (file, options) =>
    options.container === 'mpo' ? asMpo(file, options) : asUltraHdr(file, options),
  trailing: (file, { trailing }) => Buffer.concat([file, Buffer.from(trailing)]),
  size: fillUp,
  lanczos: lanczosPixels,
};

function fillUp(file, { size, format }) {
  if (size < file.length) throw new Error(`The file has ${file.length} bytes already`);
  const more = Buffer.alloc(size - file.length);
  // Only another box may follow.
  if (format === 'avif' || format === 'heic') {
    more.writeUInt32BE(more.length);
    more.write('free', 4);
  }
  return Buffer.concat([file, more]);
}

const ownFile = (name) => readFile(new URL(name, import.meta.url));

/** Made once by `scripts/make-vast-jpeg.mjs`, because encoding takes many seconds and more than a gigabyte. */
async function readVast() {
  return brotliDecompressSync(await ownFile('vast.jpg.br'));
}

function draw(options) {
  if (options.scene) return drawScene(options);
  return options.noise ? drawNoise(options) : drawPicture(options);
}

async function encodeDrawing(options) {
  // Made once with libheif's heif-enc, because npm has no HEIC encoder.
  if (options.format === 'heic') return ownFile('photo.heic');
  if (options.animated) return encodeAnimated(options);
  const drawn = await draw(options);
  return encode(withMetadata(inColours(drawn, options), options), options);
}

/**
 * A real file with a picture whose corners are red, green, blue and yellow in reading order, and whose
 * middle is white.
 *
 * @param {JpegOptions} options
 * @returns {Promise<Buffer>}
 */
export async function makeJpeg(options = {}) {
  if (options.vast) return readVast();
  let file = await encodeDrawing(options);
  for (const [name, add] of Object.entries(additions)) {
    if (options[name]) file = await add(file, options);
  }
  return file;
}

const ADDRESS = '/test-jpegs/';
const NUMBERS = [
  'width',
  'height',
  'orientation',
  'quality',
  'size',
  'bits',
  'restartEvery',
  'scans',
];

function readOption([name, value]) {
  if (NUMBERS.includes(name)) return [name, Number(value)];
  return [name, value === 'true' || (value !== 'false' && value)];
}

/** @type {Map<string, Promise<Buffer>>} */
const made = new Map();

function fileAt(search) {
  const file =
    made.get(search) ??
    makeJpeg(Object.fromEntries([...new URLSearchParams(search)].map(readOption)));
  made.set(search, file);
  return file;
}

/**
 * A middleware for the test server (Koa) that answers `/test-jpegs/any-name.jpg?width=800&orientation=6…` with
 * a file made with these options. Each file is made once.
 */
export async function serveJpegs(ctx, next) {
  if (!ctx.path.startsWith(ADDRESS)) return next();
  ctx.body = await fileAt(ctx.search);
  ctx.type = 'image/jpeg';
}
