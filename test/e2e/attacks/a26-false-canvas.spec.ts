import sharp from 'sharp';
import { makeJpeg } from '../../support/jpeg-files.mjs';
import { cornersOf, keptBytes, keptPicture } from '../support/kept-picture.js';
import { CORNERS } from '../support/photo-files.js';
import {
  choosePicture,
  hand,
  watchRejections,
  keepPicture,
  openPictureField,
} from '../support/picture-field.js';
import { previewWaiting } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// There is no attacker here, but the person would lose the seal: a browser that resists fingerprinting
// returns other pixels than were drawn. Here this is Firefox with privacy.resistFingerprinting. Chromium
// returns the true pixels, which shows that the same page works in both.

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, firefoxUserPrefs: { 'privacy.resistFingerprinting': true } });
  },
});

/** All pixels, decoded outside the browser. */
const pixelsOf = (jpeg: Buffer): Promise<Buffer> => sharp(jpeg).raw().toBuffer();

const photo = (): Promise<Buffer> =>
  makeJpeg({ width: 400, height: 300, exif: 'Rose Cottage 7', quality: 90 });

test('the canvas is falsified in the browser where it should be', async ({ page, browserName }) => {
  await page.goto('/');
  const red = await page.evaluate(() => {
    const context = new OffscreenCanvas(8, 8).getContext('2d');
    if (context) context.fillStyle = '#f00';
    context?.fillRect(0, 0, 8, 8);
    return context
      ?.getImageData(0, 0, 8, 8)
      .data.every((level, at) => level === [255, 0, 0, 255][at % 4]);
  });
  expect(red).toBe(browserName !== 'firefox');
});

test('the stored picture has its true colors and no metadata', async ({ page, browserName }) => {
  const bytes = await photo();
  await choosePicture(page, { bytes });
  await keepPicture(page);
  expect((await keptBytes(page)).toString('latin1')).not.toContain('Rose Cottage 7');
  const kept = await keptPicture(page);
  expect(await cornersOf(kept)).toEqual(CORNERS);
  // Either exactly the file's own pixels, or drawn again.
  const isOwn = (await pixelsOf(kept)).equals(await pixelsOf(bytes));
  expect(isOwn).toBe(browserName === 'firefox');
});

test(
  'without the test pattern, the stored picture is noise if the canvas is falsified',
  { tag: '@control' },
  async ({ page, lab, browserName }) => {
    await lab.withoutDefense('picture/picture-worker.js', 'if (!code)', 'if (true)');
    await choosePicture(page, { bytes: await photo() });
    await keepPicture(page);
    const corners = await cornersOf(await keptPicture(page));
    if (browserName === 'firefox') expect(corners).not.toEqual(CORNERS);
    else expect(corners).toEqual(CORNERS);
  },
);

const others = {
  'a large photo': { width: 1600, height: 1200 },
  'a photo that lies on its side': { width: 300, height: 400, orientation: 6 },
};
for (const [what, options] of Object.entries(others)) {
  test(`${what} is refused with a message, instead of being stored as noise or on its side`, async ({
    page,
    browserName,
  }) => {
    const isFalse = browserName === 'firefox';
    await openPictureField(page);
    const rejections = await watchRejections(page);
    await hand(page, { bytes: await makeJpeg(options) });
    const message = isFalse ? 'Choose an upright JPEG of at most 480' : 'The picture is ready';
    await expect(page.getByText(message)).toBeVisible();
    await expect(previewWaiting(page)).toBeVisible({ visible: isFalse });
    expect(await rejections()).toEqual(isFalse ? ['canvas-falsified'] : []);
  });
}
