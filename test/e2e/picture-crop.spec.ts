import { makeJpeg } from '../support/jpeg-files.mjs';
import { cropFrame, cropStatus, placeIn } from './support/crop.js';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import {
  choosePictureByKeyboard,
  cropToCornerByKeyboard,
  keepPictureByKeyboard,
} from './support/picture-by-keyboard.js';
import { choosePicture, fileOnDisk, keepPicture } from './support/picture-field.js';
import { expect, test } from './support/profile.js';

test('another part of the picture can be chosen and saved with only the keyboard', async ({
  page,
}, testInfo) => {
  const photo = await makeJpeg({ width: 800, height: 600 });
  await choosePictureByKeyboard(page, await fileOnDisk(testInfo, 'photo.jpg', photo));
  await cropToCornerByKeyboard(page);
  await keepPictureByKeyboard(page);
  // The lower right part, into which the white middle extends.
  const corners = await cornersOf(await keptPicture(page));
  expect(corners).toEqual(['white', 'yellow', 'yellow', 'yellow']);
});

test('dragging with the mouse shows the left part of the picture, and that is saved', async ({
  page,
}) => {
  await choosePicture(page, { bytes: await makeJpeg({ width: 1600, height: 600 }) });
  const frame = cropFrame(page);
  await expect(cropStatus(page)).toHaveText(/25% hidden on the left/);
  const [sourcePosition, targetPosition] = [
    await placeIn(frame, 0.2, 0.5),
    await placeIn(frame, 0.9, 0.4),
  ];
  await frame.dragTo(frame, { sourcePosition, targetPosition });
  await expect(cropStatus(page)).toHaveText(/ 0% hidden on the left/);
  await keepPicture(page);
  const corners = await cornersOf(await keptPicture(page));
  expect(corners).toEqual(['red', 'red', 'blue', 'blue']);
});

test('the wheel zooms in on the point under the pointer, and that is saved', async ({ page }) => {
  await choosePicture(page, { bytes: await makeJpeg({ width: 1600, height: 1200 }) });
  const position = await placeIn(cropFrame(page), 0.9, 0.1);
  // One after the other, because a busy browser merges several turns into one and zooms less.
  for (const zoom of [127, 162, 205, 261, 332, 422]) {
    await cropFrame(page).hover({ position });
    await page.mouse.wheel(0, -120);
    await expect(cropStatus(page)).toContainText(`Zoom ${String(zoom)}%`);
  }
  await keepPicture(page);
  const corners = await cornersOf(await keptPicture(page));
  expect(corners).toEqual(['green', 'green', 'green', 'green']);
});
