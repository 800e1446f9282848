import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNothingElse } from '../../support/markers.js';

/** The stored bytes of the picture, whatever they are. */
export async function keptBytes(page: Page): Promise<Buffer> {
  const record = await page.evaluate(() => localStorage.getItem('signin-seal'));
  const { seal } = JSON.parse(record ?? '') as { seal: { jpeg: string } };
  return Buffer.from(seal.jpeg, 'base64');
}

/** The stored bytes of the picture. Throws if they contain anything else. */
export async function keptPicture(page: Page): Promise<Buffer> {
  const bytes = await keptBytes(page);
  expectNothingElse(bytes);
  return bytes;
}

/** The colors of the test pictures. Each level of red, green and blue is 0 or 255. */
const NAMES: Readonly<Record<string, string>> = {
  '1,0,0': 'red',
  '0,1,0': 'green',
  '0,0,1': 'blue',
  '1,1,0': 'yellow',
  '1,1,1': 'white',
};

/** The colors in a picture's corners, in reading order, as decoded outside the browser. */
export async function cornersOf(picture: Buffer): Promise<readonly string[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number): string => {
    const at = (y * info.width + x) * info.channels;
    const levels = [...data.subarray(at, at + 3)].map((level) => Math.round(level / 255));
    return NAMES[levels.join()] ?? levels.join();
  };
  const [right, bottom] = [info.width - 1, info.height - 1];
  return [colourAt(0, 0), colourAt(right, 0), colourAt(0, bottom), colourAt(right, bottom)];
}
