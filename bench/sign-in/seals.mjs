/** The seals that are loaded, as this browser keeps them, and how to tell that they are drawn. */
import sharp from 'sharp';
import { makePhotos } from '../picture/photos.mjs';

const PICTURE = { width: 480, height: 360 };
const GROUND = { colour: 'teal', css: 'rgb(0, 95, 95)' };
const PATTERN = '3f9c1be077a2d584';

async function makePicture() {
  const [, { bytes }] = await makePhotos();
  const jpeg = await sharp(bytes)
    .resize(PICTURE.width, PICTURE.height)
    .jpeg({ quality: 85 })
    .toBuffer();
  return jpeg.toString('base64');
}

const recordOf = (seal) =>
  JSON.stringify({ version: 1, seal: { ...seal, colour: GROUND.colour, pattern: PATTERN } });

/** Each with its record, and what the probe looks for. */
export async function makeSeals() {
  const jpeg = await makePicture();
  return {
    words: {
      record: recordOf({ kind: 'text', lines: ['Grey', 'heron', 'at dawn'] }),
      expected: { ground: GROUND.css },
    },
    picture: {
      record: recordOf({ kind: 'picture', jpeg, ...PICTURE, caption: 'Hills in the evening' }),
      expected: { ground: GROUND.css, picture: PICTURE },
    },
  };
}
