import { makeJpeg } from '../../support/jpeg-files.mjs';
import { keptPicture } from '../support/kept-picture.js';
import { previewWaiting } from '../support/sign-in-page.js';
import { choosePicture, convert, keepPicture } from '../support/picture-field.js';
import { expect, test } from './support/attack.js';
import { watchDecoder } from './support/decoder.js';

// An SVG or a PNG with the name .jpg and the type image/jpeg. The attacker hopes that the name and type
// decide: browsers decode a PNG that is called a JPEG, and an SVG can contain a script.

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><script>alert(1)</script></svg>',
);
const png = (): Promise<Buffer> => makeJpeg({ format: 'png' });

test('an SVG is recognized by its bytes, is never decoded, and no conversion is offered', async ({
  page,
  lab,
}) => {
  const decoded = await watchDecoder(page, lab);
  await choosePicture(page, { bytes: svg, name: 'kitten.jpg' });
  await expect(page.getByText('The file is a drawing (SVG), not a photo')).toBeVisible();
  await expect(convert(page)).toBeHidden();
  expect(decoded()).toEqual([]);
});

test('a PNG is recognized by its bytes, and stored only as a JPEG after the person accepts the conversion', async ({
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

test(
  'without checking the bytes, a PNG is taken for a JPEG',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense(
      'picture/picture-worker.js',
      'const kind = pictureKind(bytes);',
      `if (file.type === 'image/jpeg') return { value: { bytes, kind: 'jpeg', fileBytes: bytes.length } };
    const kind = pictureKind(bytes);`,
    );
    await choosePicture(page, { bytes: await png() });
    await expect(page.getByText('The picture is ready')).toBeVisible();
  },
);
