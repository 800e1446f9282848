/** Real picture files, most of them JPEG, from the test server (`jpeg-files.mjs`), and their pixels. */
import type { OtherKind } from '../../src/picture/picture-kind.js';
import { decodeJpeg } from '../../src/picture/decode-jpeg.js';

/** A test's options for a file, explained in `jpeg-files.mjs`. Sizes are those of the upright picture. */
export interface JpegOptions {
  readonly width?: number;
  readonly height?: number;
  readonly orientation?: number;
  readonly quality?: number;
  readonly progressive?: boolean;
  readonly gray?: boolean;
  readonly cmyk?: boolean;
  readonly ycck?: boolean;
  readonly rgb?: boolean;
  readonly profile?: 'p3' | 'srgb';
  readonly subsampling?: '4:4:4' | '4:4:0' | '4:2:2' | '4:2:0' | '4:1:1';
  readonly arithmetic?: boolean;
  readonly lossless?: boolean;
  readonly bits?: 8 | 12;
  readonly restartEvery?: number;
  readonly scans?: number;
  readonly thumbnail?: boolean;
  readonly container?: 'mpo' | 'ultra-hdr';
  readonly vast?: boolean;
  readonly noise?: boolean;
  readonly scene?: 'zone' | 'text' | 'lines' | 'noise' | 'weave' | 'garden' | 'wall' | 'gradient';
  readonly lanczos?: boolean;
  readonly exif?: string;
  readonly comment?: string;
  readonly trailing?: string;
  readonly size?: number;
  readonly format?:
    OtherKind | 'jpeg' | 'bmp2' | 'bmp3' | 'cur' | 'tiff64' | 'jxl' | 'jp2' | 'j2k' | 'psd';
  readonly animated?: boolean;
  readonly transparent?: boolean;
}

/** The bytes of a file with four colored corners and a white middle. */
export async function fetchJpeg(options: JpegOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  const response = await fetch(`/test-jpegs/photo.jpg?${query.toString()}`);
  if (!response.ok) throw new Error(`No test file: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file as an `<input type="file">` would give it. */
export function fileOf(
  bytes: Uint8Array<ArrayBuffer>,
  name = 'photo.jpg',
  type = 'image/jpeg',
): File {
  return new File([bytes], name, { type });
}

/** A color of the test picture. */
export type TestColour = 'red' | 'green' | 'blue' | 'yellow' | 'white';

const COLOURS: Readonly<Record<TestColour, readonly number[]>> = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
};

function nearestColour(pixel: readonly number[]): TestColour {
  const distance = (name: TestColour): number =>
    COLOURS[name].reduce((sum, level, at) => sum + Math.abs(level - (pixel[at] ?? 0)), 0);
  const names = Object.keys(COLOURS) as TestColour[];
  return names.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** A decoded picture: its size in px, and its colors. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The nearest color of the test picture. */
  readonly at: (x: number, y: number) => TestColour;
  /** The levels of red, green and blue, 0 to 255. */
  readonly levels: (x: number, y: number) => readonly number[];
}

type Source = CanvasImageSource & { readonly width: number; readonly height: number };

/** The pixels of anything that can be drawn. */
export function pixelsIn(source: Source): Pixels {
  const { width, height } = source;
  // In memory, because on a GPU, WebKit draws later than it says, and a bitmap that is closed by then is black.
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  context.drawImage(source, 0, 0);
  const levels = (x: number, y: number): readonly number[] => [
    ...context.getImageData(x, y, 1, 1).data.subarray(0, 3),
  ];
  const at = (x: number, y: number): TestColour => nearestColour(levels(x, y));
  return { width, height, at, levels };
}

/** The pixels that a browser draws for a JPEG. Waits until it draws any. */
export async function pixelsOf(jpeg: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  const bitmap = await decodeJpeg(jpeg);
  const pixels = pixelsIn(bitmap);
  bitmap.close();
  return pixels;
}

/** What a browser shows for a file of any kind in an `<img>`. Undefined if it shows nothing. */
export async function shownPixels(
  bytes: Uint8Array<ArrayBuffer>,
  kind: string,
): Promise<Pixels | undefined> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: `image/${kind}` }));
  try {
    await image.decode();
    return pixelsIn(image);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

type Point = readonly [x: number, y: number];

/** Points in the four corners, in reading order. */
function cornerPoints({ width, height }: Pixels): readonly Point[] {
  const [right, bottom] = [width - 8, height - 8];
  return [
    [8, 8],
    [right, 8],
    [8, bottom],
    [right, bottom],
  ];
}

/** The colors of the four corners in reading order. If upright, they are red, green, blue, yellow. */
export function cornersOf(pixels: Pixels): readonly TestColour[] {
  return cornerPoints(pixels).map((point) => pixels.at(...point));
}

/** The result of {@link cornersOf} for the upright picture. */
export const UPRIGHT: readonly TestColour[] = ['red', 'green', 'blue', 'yellow'];

/** The largest difference between two pictures' levels, in their corners and middles. */
export function differenceOf(first: Pixels, second: Pixels): number {
  const middle = ({ width, height }: Pixels): Point => [width >> 1, height >> 1];
  const levels = (pixels: Pixels): readonly number[] =>
    [...cornerPoints(pixels), middle(pixels)].flatMap((point) => pixels.levels(...point));
  const others = levels(second);
  const differences = levels(first).map((level, at) => Math.abs(level - (others[at] ?? 0)));
  return Math.max(...differences);
}

/** Whether the bytes contain words, as ASCII or as UTF-16 in either byte order. */
export function containsText(bytes: Uint8Array, content: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return text.includes(content);
}
