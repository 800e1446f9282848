import { makeJpeg } from '../../support/jpeg-files.mjs';
import { keptPicture } from '../support/kept-picture.js';
import { expect, test } from './support/attack.js';
import { choosePicture, cornerOf, keepPicture } from './support/picture.js';

// Nobody attacks here, but a person is robbed of the seal all the same: a browser that guards against
// fingerprinting hands out other pixels than were drawn. Here it is Firefox with
// privacy.resistFingerprinting; Chromium reads true, and shows that the same page serves both.

const RED = [4, 0, 0];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, firefoxUserPrefs: { 'privacy.resistFingerprinting': true } });
  },
});

const photo = (): Promise<Buffer> =>
  makeJpeg({ width: 400, height: 300, exif: 'Rose Cottage 7', quality: 90 });

test('the canvas is false where it should be', async ({ page, browserName }) => {
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

test('the kept picture has its true colours, and no metadata', async ({ page }) => {
  await choosePicture(page, { bytes: await photo() });
  await keepPicture(page);
  const kept = await keptPicture(page);
  expect(await cornerOf(kept)).toEqual(RED);
  expect(kept.toString('latin1')).not.toContain('Rose Cottage 7');
});

test('without the test pattern, the kept picture is noise where the canvas is false', async ({
  page,
  lab,
  browserName,
}) => {
  await lab.withoutDefence('picture/picture-worker.js', 'if (!code)', 'if (true)');
  await choosePicture(page, { bytes: await photo() });
  await keepPicture(page);
  const corner = await cornerOf(await keptPicture(page));
  if (browserName === 'firefox') expect(corner).not.toEqual(RED);
  else expect(corner).toEqual(RED);
});

test('a large photo is refused in words, rather than kept as noise', async ({
  page,
  browserName,
}) => {
  await choosePicture(page, { bytes: await makeJpeg({ width: 1600, height: 1200 }) });
  const words =
    browserName === 'firefox' ? 'could not make a small picture' : 'The picture is ready';
  await expect(page.getByText(words)).toBeVisible();
});
