import type { Page } from '@playwright/test';
import { gif, gifFrame } from '../../support/header-bytes.js';
import { START, repeated, segment } from '../../support/jpeg-bytes.js';
import { makeJpeg } from '../../support/jpeg-files.mjs';
import { photoFiles } from '../support/photo-files.js';
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

// “Use this kitten for your seal.” The file claims to be small and is not, or is made of nothing but beginnings. The
// attacker hopes that the page decodes it, or reads it for seconds.

const WORKER = 'picture/picture-worker.js';
const EMPTY = segment(0xfe);

const complaint = (page: Page, text: string) => page.getByText(text);

test.describe('a GIF with a frame that is larger than its screen', () => {
  // A real one has 60,000 × 60,000 px. This one spares the machine where it is decoded.
  const bytes = gif(4, 3, gifFrame(0, 0, 8192, 8192));

  test('is refused, and never reaches the decoder', async ({ page, lab }) => {
    const decoded = await watchDecoder(page, lab);
    await choosePicture(page, { bytes: gif(4, 3, gifFrame(0, 0, 60_000, 60_000)) });
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
  // It claims 8 × 6 px and holds 800 × 600.
  async function makeLie(): Promise<Buffer> {
    const bytes = await photoFiles.AVIF();
    const claim = bytes.indexOf('ispe') + 8;
    bytes.writeUInt32BE(8, claim);
    bytes.writeUInt32BE(6, claim + 4);
    return bytes;
  }

  test('is not decoded before the person wants it converted', async ({ page, lab }) => {
    const decoded = await watchDecoder(page, lab);
    const bytes = await makeLie();
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
      const bytes = await makeLie();
      await choosePicture(page, { bytes });
      await expect.poll(decoded).toEqual([bytes.length]);
    },
  );
});

test.describe('a JPEG of empty segments', () => {
  /** A real picture after more empty segments than are read. */
  async function makeLong(): Promise<Buffer> {
    const picture = await makeJpeg({ width: 640, height: 480 });
    return Buffer.concat([repeated(20_002, START, EMPTY), picture.subarray(START.length)]);
  }

  test('is refused, and never reaches the decoder', async ({ page, lab }, testInfo) => {
    const decoded = await watchDecoder(page, lab);
    const large = repeated(40_000_000, START, EMPTY);
    await openPictureField(page);
    await browse(page).setInputFiles(await fileOnDisk(testInfo, 'kitten.jpg', large));
    await expect(complaint(page, 'The file is 1 MB or larger.')).toBeVisible();
    await hand(page, { bytes: await makeLong() });
    await expect(complaint(page, 'takes too long to open')).toBeVisible();
    expect(decoded()).toEqual([]);
  });

  test(
    'is read to its end if its segments are not counted',
    { tag: '@control' },
    async ({ page, lab }) => {
      await lab.withoutDefense(WORKER, 'count < MAX_SEGMENTS', 'true');
      const decoded = await watchDecoder(page, lab);
      await choosePicture(page, { bytes: await makeLong() });
      await expect.poll(decoded).not.toEqual([]);
    },
  );
});
