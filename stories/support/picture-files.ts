/** Files that a person might choose, good and bad, made in the browser. */
import { drawKite } from './draw-kite.js';

type Bytes = Uint8Array<ArrayBuffer>;

const SOF0 = 0xc0;
const SOS = 0xda;
const DQT = 0xdb;
const END_BYTES = 2;

/** Encodes a drawing. */
async function encode(canvas: OffscreenCanvas, type: string): Promise<Bytes> {
  const blob = await canvas.convertToBlob({ type, quality: 0.85 });
  return new Uint8Array(await blob.arrayBuffer());
}

/** A drawing as the bytes of a JPEG. */
export const jpegOf = (canvas: OffscreenCanvas): Promise<Bytes> => encode(canvas, 'image/jpeg');

const fileOf = (parts: BlobPart[], name = 'kite.jpg', type = 'image/jpeg'): File =>
  new File(parts, name, { type });

const kiteBytes = (): Promise<Bytes> => jpegOf(drawKite(640, 480));

/** The offset of the first segment with this marker. */
function indexOf(bytes: Bytes, marker: number): number {
  return bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === marker);
}

/** A JPEG with some bytes changed, at offsets from the frame's marker. */
async function withFrame(changes: Readonly<Record<number, number>>): Promise<File> {
  const bytes = await kiteBytes();
  const frame = indexOf(bytes, SOF0);
  for (const [at, value] of Object.entries(changes)) bytes[frame + Number(at)] = value;
  return fileOf([bytes]);
}

/** A JPEG under 1 MB, as the rule requires. */
export const goodJpeg = async (): Promise<File> => fileOf([await kiteBytes()]);

/** A PNG, which the editor offers to convert. */
export const png = async (): Promise<File> =>
  fileOf([await encode(drawKite(640, 480), 'image/png')], 'kite.png', 'image/png');

/** A JPEG of one color. */
export async function plainJpeg(): Promise<File> {
  const canvas = new OffscreenCanvas(640, 480);
  canvas.getContext('2d')?.fillRect(0, 0, 640, 480);
  return fileOf([await jpegOf(canvas)]);
}

/** A good JPEG, padded after its end to this many bytes. */
async function jpegOfSize(size: number): Promise<File> {
  const bytes = await kiteBytes();
  return fileOf([bytes, new Uint8Array(size - bytes.length)]);
}

/** A JPEG of 1 MB, which the editor offers to shrink. */
export const largeJpeg = (): Promise<File> => jpegOfSize(1_048_576);

/** A file of more than 50 MB. */
export const vastFile = (): Promise<File> => jpegOfSize(52_428_801);

/** A JPEG without its last bytes. */
export const cutJpeg = async (): Promise<File> => fileOf([(await kiteBytes()).slice(0, -2_000)]);

/** A JPEG without its quantization tables. */
export async function damagedJpeg(): Promise<File> {
  const bytes = await kiteBytes();
  const tables = indexOf(bytes, DQT);
  const length = (Number(bytes[tables + 2]) << 8) | Number(bytes[tables + 3]);
  return fileOf([bytes.slice(0, tables), bytes.slice(tables + 2 + length)]);
}

/** A JPEG that claims to be lossless, which no browser opens. */
export const losslessJpeg = (): Promise<File> => withFrame({ 1: 0xc3 });

/** A small JPEG that claims 16384 × 16384 px. */
export const giantJpeg = (): Promise<File> => withFrame({ 5: 64, 6: 0, 7: 64, 8: 0 });

/** A JPEG that repeats its one scan a hundred times. */
export async function endlessJpeg(): Promise<File> {
  const bytes = await jpegOf(drawKite(96, 72));
  const start = indexOf(bytes, SOS);
  const end = bytes.length - END_BYTES;
  const scans = Array.from({ length: 100 }, () => bytes.slice(start, end));
  return fileOf([bytes.slice(0, start), ...scans, bytes.slice(end)]);
}

/** A JPEG that begins with 4,096 empty comments. */
export async function segmentedJpeg(): Promise<File> {
  const bytes = await kiteBytes();
  const comment = [0xff, 0xfe, 0, 2];
  const comments = Uint8Array.from(Array<number[]>(4096).fill(comment).flat());
  return fileOf([bytes.slice(0, 2), comments, bytes.slice(2)]);
}

/** A HEIC photo, as iPhones save it. */
export async function heic(): Promise<File> {
  const address = new URL('../../test/support/photo.heic', import.meta.url);
  return fileOf([await (await fetch(address)).arrayBuffer()], 'photo.heic', 'image/heic');
}

/** A drawing that can contain program code. */
export const svg = (): File => fileOf(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'kite.svg');

/** The start of a Photoshop file. */
export const photoshop = (): File => fileOf(['8BPS\0\x01'], 'kite.psd');

/** A text file. */
export const letter = (): File => fileOf(['Dear all'], 'letter.jpg');

/** An empty file. */
export const nothing = (): File => fileOf([]);

/** A file that was deleted after it was chosen. */
export const vanished = (): File =>
  Object.assign(fileOf(['gone']), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
