/** Makes real JPEG files for the tests, and serves them to the browser. */
import sharp from 'sharp';

/**
 * What a test asks of a file. Every number in px or bytes.
 *
 * @typedef {object} JpegOptions
 * @property {number} [width] of the upright picture; 400
 * @property {number} [height] of the upright picture; 300
 * @property {number} [orientation] 1 to 8, written as Exif, with the pixels stored accordingly
 * @property {number} [quality] 1 to 100; 80
 * @property {boolean} [progressive]
 * @property {boolean} [grey] one component
 * @property {boolean} [cmyk] four components
 * @property {boolean} [noise] noise instead of the picture with the coloured corners
 * @property {string} [exif] words to hide in Exif and XMP, beside a place (GPS)
 * @property {string} [comment] words to hide in a comment segment
 * @property {string} [trailing] words to add after the end marker
 * @property {number} [size] bytes of the whole file, filled up after the end marker
 * @property {'jpeg' | 'png'} [format] what the file really is; jpeg
 */

/** Where an upright point goes in the stored rows and columns, as an SVG matrix (Exif 2.32, tag 274). */
const matrices = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (width, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (width) => [0, -1, 1, 0, 0, width],
  7: (width, height) => [0, -1, -1, 0, height, width],
  8: (width, height) => [0, 1, -1, 0, height, 0],
};

/** Four coloured corners about a white square in the middle, half as wide as the shorter side. */
function drawPicture({ width = 400, height = 300, orientation = 1 }) {
  const matrix = matrices[orientation](width, height).join(' ');
  const [storedWidth, storedHeight] = orientation < 5 ? [width, height] : [height, width];
  const [x, y] = [width / 2, height / 2];
  const side = Math.min(x, y);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${storedWidth}" height="${storedHeight}"
    ><g transform="matrix(${matrix})" shape-rendering="crispEdges"
      ><rect width="${x}" height="${y}" fill="#f00"
      /><rect x="${x}" width="${x}" height="${y}" fill="#0f0"
      /><rect y="${y}" width="${x}" height="${y}" fill="#00f"
      /><rect x="${x}" y="${y}" width="${x}" height="${y}" fill="#ff0"
      /><rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" fill="#fff"
    /></g></svg>`;
  return sharp(Buffer.from(svg)).flatten().removeAlpha();
}

/** The same noise each time. The generator is that of Numerical Recipes, 7.1. */
function drawNoise({ width = 400, height = 300 }) {
  let state = 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
  const pixels = Uint8Array.from({ length: width * height * 3 }, next);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function withMetadata(picture, { exif, orientation }) {
  if (exif === undefined) return orientation ? picture.withMetadata({ orientation }) : picture;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 26/1', GPSAreaInformation: exif };
  const words = { Copyright: exif, ImageDescription: exif };
  return picture
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${exif}</p></x:xmpmeta>`)
    .withMetadata({ orientation, exif: { IFD0: words, IFD3: place } });
}

function inColours(picture, { grey, cmyk }) {
  if (grey) return picture.toColourspace('b-w');
  return cmyk ? picture.toColourspace('cmyk') : picture;
}

function withComment(file, comment) {
  const words = Buffer.from(comment);
  const header = Buffer.from([0xff, 0xfe, 0, words.length + 2]);
  return Buffer.concat([file.subarray(0, 2), header, words, file.subarray(2)]);
}

/**
 * A real file with a picture whose corners are red, green, blue and yellow, read like words, and
 * whose middle is white.
 *
 * @param {JpegOptions} options
 * @returns {Promise<Buffer>}
 */
export async function makeJpeg(options = {}) {
  const { quality = 80, progressive = false, format = 'jpeg', comment, trailing, size } = options;
  const drawn = options.noise ? drawNoise(options) : drawPicture(options);
  const picture = withMetadata(inColours(drawn, options), options);
  const made = await picture.toFormat(format, { quality, progressive }).toBuffer();
  const commented = comment === undefined ? made : withComment(made, comment);
  const file =
    trailing === undefined ? commented : Buffer.concat([commented, Buffer.from(trailing)]);
  if (size === undefined) return file;
  if (size < file.length) throw new Error(`The file has ${file.length} bytes already`);
  return Buffer.concat([file, Buffer.alloc(size - file.length)]);
}

const ADDRESS = '/test-jpegs/';
const WORDS = ['exif', 'comment', 'trailing', 'format'];
const FLAGS = ['progressive', 'grey', 'cmyk', 'noise'];

function readOption([name, value]) {
  if (WORDS.includes(name)) return [name, value];
  return [name, FLAGS.includes(name) ? value === 'true' : Number(value)];
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
 * Answers `/test-jpegs/any-name.jpg?width=800&orientation=6…` with the file that the query asks for:
 * a middleware for the test server (Koa). Each file is made once.
 */
export async function serveJpegs(ctx, next) {
  if (!ctx.path.startsWith(ADDRESS)) return next();
  ctx.body = await fileAt(ctx.search);
  ctx.type = 'image/jpeg';
}
