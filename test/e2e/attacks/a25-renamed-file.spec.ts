import { makeJpeg } from '../../support/jpeg-files.mjs';
import { expect, test } from './support/attack.js';
import { choosePicture, watchDecoder } from './support/picture.js';

// An SVG or a PNG that is called .jpg, and whose type says image/jpeg. The attacker hopes that name
// and type decide: browsers decode a PNG called a JPEG, and an SVG can hold a script.

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><script>alert(1)</script></svg>',
);
const files = { 'an SVG': () => Promise.resolve(svg), 'a PNG': () => makeJpeg({ format: 'png' }) };

for (const [what, make] of Object.entries(files)) {
  test(`${what} is told by its bytes, and no decoder sees it`, async ({ page }) => {
    const decoded = await watchDecoder(page);
    await choosePicture(page, { bytes: await make(), name: 'kitten.jpg' });
    await expect(page.getByText('not a JPEG picture, whatever its name says')).toBeVisible();
    expect(await decoded()).toBe(0);
  });
}

test('without a look at the bytes, a PNG passes for a JPEG', async ({ page, lab }) => {
  await lab.withoutDefence(
    'picture/make-picture.js',
    'const facts = readJpeg(bytes);',
    'const facts = { value: { orientation: 1, end: bytes.length } };',
  );
  await choosePicture(page, { bytes: await makeJpeg({ format: 'png' }) });
  await expect(page.getByText('The picture is ready')).toBeVisible();
});
