import type { Page } from '@playwright/test';
import {
  browse,
  choosePicture,
  convert,
  fileOnDisk,
  hand,
  openPictureField,
} from '../support/picture-field.js';
import { expect, test } from './support/attack.js';
import { watchDecoder } from './support/decoder.js';
import {
  emptySegments,
  gifWithFrame,
  jpegAfterEmptySegments,
  lyingAvif,
} from './support/file-bombs.js';

// “Use this kitten for your seal.” The file claims to be small and is not, or is made of nothing but beginnings. The
// attacker hopes that the page decodes it, or reads it for seconds.

const WORKER = 'picture/picture-worker.js';

const complaint = (page: Page, text: string) => page.getByText(text);

test.describe('a GIF with a frame that is larger than its screen', () => {
  // A real one has 60,000 × 60,000 px. This one spares the machine where it is decoded.
  const bytes = gifWithFrame(8192);

  test('is refused, and never reaches the decoder', async ({ page, lab }) => {
    const decoded = await watchDecoder(page, lab);
    await choosePicture(page, { bytes: gifWithFrame(60_000) });
    await expect(complaint(page, 'more than 50 megapixels')).toBeVisible();
    await choosePicture(page, { bytes });
    await expect(complaint(page, 'more than 50 megapixels')).toBeVisible();
    expect(decoded()).toEqual([]);
  });

  test(
    'reaches the decoder if only its screen is measured',
    { tag: '@control' },
    async ({ page, lab }) => {
      await lab.withoutDefense(WORKER, 'block === IMAGE', 'false');
      const decoded = await watchDecoder(page, lab);
      await choosePicture(page, { bytes });
      await convert(page).click();
      await expect.poll(decoded).toContain(bytes.length);
    },
  );
});

test.describe('an AVIF whose header claims less than it holds', () => {
  test('is not decoded before the person wants it converted', async ({ page, lab }) => {
    const decoded = await watchDecoder(page, lab);
    const bytes = await lyingAvif();
    await choosePicture(page, { bytes });
    await expect(convert(page)).toBeVisible();
    expect(decoded()).toEqual([]);
    await convert(page).click();
    await expect.poll(decoded).toContain(bytes.length);
  });

  test(
    'is decoded without asking if files are tried before they are measured',
    { tag: '@control' },
    async ({ page, lab }) => {
      await lab.withoutDefense(WORKER, 'source.kind !== "avif"', 'true');
      const decoded = await watchDecoder(page, lab);
      const bytes = await lyingAvif();
      await choosePicture(page, { bytes });
      await expect.poll(decoded).toEqual([bytes.length]);
    },
  );
});

test.describe('a JPEG of empty segments', () => {
  test('is refused, and never reaches the decoder', async ({ page, lab }, testInfo) => {
    const decoded = await watchDecoder(page, lab);
    const large = emptySegments(40_000_000);
    await openPictureField(page);
    await browse(page).setInputFiles(await fileOnDisk(testInfo, 'kitten.jpg', large));
    await expect(complaint(page, 'The file is 1 MB or larger.')).toBeVisible();
    await hand(page, { bytes: await jpegAfterEmptySegments() });
    await expect(complaint(page, 'takes too long to open')).toBeVisible();
    expect(decoded()).toEqual([]);
  });

  test(
    'is read to its end if its segments are not counted',
    { tag: '@control' },
    async ({ page, lab }) => {
      await lab.withoutDefense(WORKER, 'count < MAX_SEGMENTS', 'true');
      const decoded = await watchDecoder(page, lab);
      await choosePicture(page, { bytes: await jpegAfterEmptySegments() });
      await expect.poll(decoded).not.toEqual([]);
    },
  );
});
