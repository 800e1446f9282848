import { makeJpeg } from '../../support/jpeg-files.mjs';
import { keptBytes, keptPicture } from '../support/kept-picture.js';
import { choosePicture, keepPicture } from '../support/picture-field.js';
import { expect, test } from './support/attack.js';

// A photo contains where it was taken, and a polyglot is also a script. The attacker hopes to find the
// place in the browser's storage, or to put something there that can be run or served.

const WORDS = ['Rose Cottage 7', 'a word in a comment', '<script>alert(1)</script>'];
const [exif = '', comment = '', trailing = ''] = WORDS;

const photo = (): Promise<Buffer> => makeJpeg({ width: 400, height: 300, exif, comment, trailing });

/** Which of the words the bytes contain, as ASCII or UTF-16. */
const wordsIn = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('latin1').replaceAll('\0', '');
  return WORDS.filter((word) => text.includes(word));
};

test('of a photo with a location, a comment and a script, only the picture is stored', async ({
  page,
}) => {
  const bytes = await photo();
  expect(wordsIn(bytes)).toEqual(WORDS);
  await choosePicture(page, { bytes });
  await keepPicture(page);
  expect(wordsIn(await keptBytes(page))).toEqual([]);
  await keptPicture(page);
});

test(
  'without truncating and re-encoding, all of them are stored',
  { tag: '@control' },
  async ({ page, lab }) => {
    const worker = 'picture/picture-worker.js';
    await lab.withoutDefense(worker, 'bytes.subarray(0, jpeg.end)', 'bytes');
    await lab.withoutDefense(
      worker,
      'return await makeOfDecoded(decoded, crop);',
      `return { value: {
      picture: { jpeg: source.bytes, width: 400, height: 300 },
      whole: { width: 400, height: 300 },
    } };`,
    );
    await choosePicture(page, { bytes: await photo() });
    await keepPicture(page);
    expect(wordsIn(await keptBytes(page))).toEqual(WORDS);
  },
);
