import type { Page } from '@playwright/test';
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
