import { writeFile } from 'node:fs/promises';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { keptPicture } from './support/kept-picture.js';
import { choosePicture } from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { browseFor, call, preview, save, seal } from './support/sign-in-page.js';

test('a picture seal made from a real JPEG still shows after a restart of the browser', async ({
  makeProfile,
}, testInfo) => {
  const file = testInfo.outputPath('kite.jpg');
  await writeFile(file, await makeJpeg({ width: 1600, height: 1000, orientation: 6 }));
  const profile = await makeProfile();
  const first = await (await profile.open()).newPage();
  await first.goto('/');
  await call(first).click();
  await first.getByRole('radio', { name: 'Upload an Image' }).check();
  await browseFor(first, file);
  await expect(preview(first)).toBeVisible();
  await first.getByRole('textbox', { name: 'Caption' }).fill('our red kite');
  await save(first).click();
  await expect(seal(first)).toBeVisible();

  const later = await (await profile.open()).newPage();
  await later.goto('/');
  await expect(seal(later)).toHaveAccessibleName(/^Your Sign-in Seal our red kite/);
  const size = await seal(later)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width);
  expect(size).toBe(480);
  expect((await keptPicture(later)).length).toBeLessThanOrEqual(65_536);
});

test('a file that is not a picture is refused with the reason, and the caption stays', async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath('page.jpg');
  await writeFile(file, '<!doctype html><title>not a picture</title>');
  await page.goto('/');
  await call(page).click();
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
  await page.getByRole('textbox', { name: 'Caption' }).fill('our red kite');
  await browseFor(page, file);
  await expect(page.getByText('The file is not a picture, even if its name says so')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Caption' })).toHaveValue('our red kite');
});

for (const width of [360, 1280]) {
  test(`in a window of ${String(width)} px, the preview shows the picture 160 px and 96 px wide, side by side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await choosePicture(page, { bytes: await makeJpeg() });
    const seals = preview(page).locator('seal-preview');
    await expect(seals).toHaveCount(2);
    const [large, small] = await Promise.all((await seals.all()).map((one) => one.boundingBox()));
    expect(large).toMatchObject({ width: 160, height: 120 });
    expect(small).toMatchObject({ width: 96, height: 72 });
    expect(small?.x).toBeGreaterThan((large?.x ?? 0) + 160);
    expect(small?.y).toBeLessThan((large?.y ?? 0) + 120);
  });
}
