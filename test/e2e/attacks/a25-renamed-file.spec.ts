import { makeJpeg } from '../../support/jpeg-files.mjs';
import { keptPicture } from '../support/kept-picture.js';
import { previewWaiting } from '../support/sign-in-page.js';
import { choosePicture, convert, keepPicture } from '../support/picture-field.js';
import { expect, test } from './support/attack.js';
import { watchDecoder } from './support/decoder.js';

// An SVG or a PNG that is called .jpg, and whose type says image/jpeg. The attacker hopes that name
// and type decide: browsers decode a PNG called a JPEG, and an SVG can hold a script.

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><script>alert(1)</script></svg>',
);
const png = (): Promise<Buffer> => makeJpeg({ format: 'png' });

test('an SVG is told by its bytes, and no decoder sees it, nor is it offered to convert it', async ({
  page,
  lab,
}) => {
  const decoded = await watchDecoder(page, lab);
  await choosePicture(page, { bytes: svg, name: 'kitten.jpg' });
  await expect(page.getByText('The file is a drawing (SVG), not a photo')).toBeVisible();
  await expect(convert(page)).toBeHidden();
  expect(decoded()).toEqual([]);
});

test('a PNG is told by its bytes, and is kept only as the JPEG that the person has made of it', async ({
  page,
}) => {
  await choosePicture(page, { bytes: await png(), name: 'kitten.jpg' });
  await expect(page.getByText('not a JPEG picture, even if its name says so')).toBeVisible();
  await expect(previewWaiting(page)).toBeVisible();
  await convert(page).click();
  await expect(page.getByText('Converted from PNG.')).toBeVisible();
  await keepPicture(page);
  await keptPicture(page);
});

test('without a look at the bytes, a PNG passes for a JPEG', async ({ page, lab }) => {
  await lab.withoutDefence(
    'picture/picture-worker.js',
    'const kind = pictureKind(bytes);',
    `if (file.type === 'image/jpeg') return { value: { bytes, kind: 'jpeg', fileBytes: bytes.length } };
    const kind = pictureKind(bytes);`,
  );
  await choosePicture(page, { bytes: await png() });
  await expect(page.getByText('The picture is ready')).toBeVisible();
});
