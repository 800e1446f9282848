/** Real JPEG files in the browser, made by the test server (`jpeg-files.mjs`), and their pixels. */

/** What a test asks of a file; `jpeg-files.mjs` explains each. Sizes are those of the upright picture. */
export interface JpegOptions {
  readonly width?: number;
  readonly height?: number;
  readonly orientation?: number;
  readonly quality?: number;
  readonly progressive?: boolean;
  readonly grey?: boolean;
  readonly cmyk?: boolean;
  readonly noise?: boolean;
  readonly exif?: string;
  readonly comment?: string;
  readonly trailing?: string;
  readonly size?: number;
  readonly format?: 'jpeg' | 'png';
}

/** The bytes of a file with four coloured corners and a white middle. */
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

/** A colour of the test picture. */
export type TestColour = 'red' | 'green' | 'blue' | 'yellow' | 'white';

const COLOURS: Readonly<Record<TestColour, readonly number[]>> = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
};

function nearestColour(pixel: Uint8ClampedArray): TestColour {
  const distance = (name: TestColour): number =>
    COLOURS[name].reduce((sum, level, at) => sum + Math.abs(level - (pixel[at] ?? 0)), 0);
  const names = Object.keys(COLOURS) as TestColour[];
  return names.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** A decoded picture: its size in px, and the nearest colour of the test picture at a point. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => TestColour;
}

/** The pixels that a browser draws for a JPEG. */
export async function pixelsOf(jpeg: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const at = (x: number, y: number): TestColour =>
    nearestColour(context.getImageData(x, y, 1, 1).data);
  return { width, height, at };
}

/** The colours of the four corners, read like words: upright, they are red, green, blue, yellow. */
export function cornersOf({ width, height, at }: Pixels): readonly TestColour[] {
  const [right, bottom] = [width - 8, height - 8];
  return [at(8, 8), at(right, 8), at(8, bottom), at(right, bottom)];
}

/** Whether bytes hold words, as ASCII or as UTF-16 of either order. */
export function containsWords(bytes: Uint8Array, words: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return text.includes(words);
}
