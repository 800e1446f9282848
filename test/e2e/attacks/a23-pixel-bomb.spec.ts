import { makeJpeg } from '../../support/jpeg-files.mjs';
import { expect, test } from './support/attack.js';
import { choosePicture, watchDecoder } from './support/picture.js';

// “Take this kitten for your seal.” The file has under 1 KB, and claims 16384 × 16384. The attacker
// hopes that the page decodes it: seconds of a frozen tab, and a gigabyte.

const FRAME = Buffer.from([0xff, 0xc0]);

/** A whole small JPEG whose frame header claims another size, in px. */
async function bomb(side: number): Promise<Buffer> {
  const file = await makeJpeg({ width: 16, height: 16, grey: true });
  const frame = file.indexOf(FRAME);
  file.writeUInt16BE(side, frame + 5);
  file.writeUInt16BE(side, frame + 7);
  return file;
}

/** A JPEG that draws itself again and again: each scan costs a pass over all its pixels. */
const scanBomb = (scans: number): Promise<Buffer> =>
  makeJpeg({ width: 16, height: 16, grey: true, progressive: true, scans });

test('the bomb is refused by what its header says, and the decoder never sees it', async ({
  page,
}) => {
  const decoded = await watchDecoder(page);
  const bytes = await bomb(16_384);
  expect(bytes.length).toBeLessThan(1024);
  await choosePicture(page, { bytes });
  await expect(page.getByText('more than 50 megapixels')).toBeVisible();
  expect(await decoded()).toBe(0);
});

test('a bomb of a hundred scans is refused before the decoder sees it', async ({ page }) => {
  const decoded = await watchDecoder(page);
  await choosePicture(page, { bytes: await scanBomb(100) });
  await expect(page.getByText('takes too long to open')).toBeVisible();
  expect(await decoded()).toBe(0);
});

test('without the limit, the bomb goes off in the decoder', async ({ page, lab }) => {
  await lab.withoutDefence(
    'picture/picture-worker.js',
    'frame.width * frame.height > MAX_PIXELS',
    'false',
  );
  const decoded = await watchDecoder(page);
  // Of 8192 × 8192, a quarter of the other: this machine is to live on.
  await choosePicture(page, { bytes: await bomb(8192) });
  await expect.poll(decoded).toBe(1);
});
