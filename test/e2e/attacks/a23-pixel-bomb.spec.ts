import { gif, png, pngChunk, webp, webpCanvas } from '../../support/header-bytes.js';
import { makeBomb, makeScanBomb } from '../support/photo-files.js';
import { choosePicture, convert } from '../support/picture-field.js';
import { expect, test } from './support/attack.js';
import { watchDecoder } from './support/decoder.js';

// “Use this kitten for your seal.” The file has under 1 KB and claims 16384 × 16384 px. The attacker hopes
// that the page decodes it, which freezes the tab for seconds and takes a gigabyte.

test('the bomb is refused because of its header, and never reaches the decoder', async ({
  page,
  lab,
}) => {
  const decoded = await watchDecoder(page, lab);
  const bytes = await makeBomb(16_384);
  expect(bytes.length).toBeLessThan(1024);
  await choosePicture(page, { bytes });
  await expect(page.getByText('more than 50 megapixels')).toBeVisible();
  expect(decoded()).toEqual([]);
});

const otherKinds = {
  PNG: png(pngChunk('IHDR', 16_384, 16_384, 0)),
  GIF: gif(16_384, 16_384),
  WebP: webp(webpCanvas(16_384, 16_384)),
};

for (const [kind, bytes] of Object.entries(otherKinds)) {
  test(`a bomb that is a ${kind} is refused in the same way, and no conversion is offered`, async ({
    page,
    lab,
  }) => {
    const decoded = await watchDecoder(page, lab);
    await choosePicture(page, { bytes });
    await expect(page.getByText('more than 50 megapixels')).toBeVisible();
    await expect(convert(page)).toBeHidden();
    expect(decoded()).toEqual([]);
  });
}

test('a bomb with a hundred scans is refused before it reaches the decoder', async ({
  page,
  lab,
}) => {
  const decoded = await watchDecoder(page, lab);
  await choosePicture(page, { bytes: await makeScanBomb(100) });
  await expect(page.getByText('takes too long to open')).toBeVisible();
  expect(decoded()).toEqual([]);
});

test(
  'without the limit, the bomb reaches the decoder',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense(
      'picture/picture-worker.js',
      'frame.width * frame.height > MAX_PIXELS',
      'false',
    );
    const decoded = await watchDecoder(page, lab);
    // 8192 × 8192, a quarter of the attack's size, to spare the machine.
    const bytes = await makeBomb(8192);
    await choosePicture(page, { bytes });
    await expect.poll(decoded).toContain(bytes.length);
  },
);
