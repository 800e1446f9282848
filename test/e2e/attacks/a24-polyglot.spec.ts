import { makeJpeg } from '../../support/jpeg-files.mjs';
import { keptBytes, keptPicture } from '../support/kept-picture.js';
import { choosePicture, keepPicture } from '../support/picture-field.js';
import { expect, test } from './support/attack.js';

// A photo says where it was taken; a polyglot is a script, too. The attacker hopes to find in the
// browser's storage the place, or something of his own that he can have run or served.

const WORDS = ['Rose Cottage 7', 'a word in a comment', '<script>alert(1)</script>'];
const [exif = '', comment = '', trailing = ''] = WORDS;

const photo = (): Promise<Buffer> => makeJpeg({ width: 400, height: 300, exif, comment, trailing });

/** Which of the words are there, as ASCII or as UTF-16. */
const wordsIn = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('latin1').replaceAll('\0', '');
  return WORDS.filter((words) => text.includes(words));
};

test('of a photo with a place, a comment and a script, the picture alone is kept', async ({
  page,
}) => {
  const bytes = await photo();
  expect(wordsIn(bytes)).toEqual(WORDS);
  await choosePicture(page, { bytes });
  await keepPicture(page);
  expect(wordsIn(await keptPicture(page))).toEqual([]);
});

test('without the cut at its end and the new picture that is made of it, all of them are kept', async ({
  page,
  lab,
}) => {
  const worker = 'picture/picture-worker.js';
  await lab.withoutDefence(worker, 'bytes.subarray(0, jpeg.end)', 'bytes');
  await lab.withoutDefence(
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
});
