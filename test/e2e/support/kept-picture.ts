import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNothingElse } from '../../support/markers.js';

/** The bytes that the browser keeps for a picture, whatever they hold. */
export async function keptBytes(page: Page): Promise<Buffer> {
  const record = await page.evaluate(() => localStorage.getItem('signin-seal'));
  const { seal } = JSON.parse(record ?? '') as { seal: { jpeg: string } };
  return Buffer.from(seal.jpeg, 'base64');
}

/** The bytes of the picture that the browser keeps, and which hold nothing but the picture. */
export async function keptPicture(page: Page): Promise<Buffer> {
  const bytes = await keptBytes(page);
  expectNothingElse(bytes);
  return bytes;
}

/** The colours of the test pictures; each level of red, green and blue is all or nothing. */
const NAMES: Readonly<Record<string, string>> = {
  '1,0,0': 'red',
  '0,1,0': 'green',
  '0,0,1': 'blue',
  '1,1,0': 'yellow',
  '1,1,1': 'white',
};

/** The colours in a picture's corners, read like words, as a decoder outside the browser sees them. */
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
