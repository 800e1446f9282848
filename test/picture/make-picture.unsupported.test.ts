import { expect } from '@open-wc/testing';
import { DQT, segmentsOf } from '../../src/picture/jpeg/jpeg-segments.js';
import {
  type JpegOptions,
  type Pixels,
  UPRIGHT,
  cornersOf,
  fetchJpeg,
  fileOf,
  pixelsOf,
} from '../support/jpegs.js';
import { codeOf, pictureOf } from '../support/pictures.js';

const SIZE: JpegOptions = { width: 240, height: 180 };

/** The file's pixels as the browser draws them, if it does. */
const shownOf = (bytes: Uint8Array<ArrayBuffer>): Promise<Pixels | undefined> =>
  pixelsOf(bytes).catch(() => undefined);

describe('a kind of JPEG that only some browsers open', () => {
  const kinds: Readonly<Record<string, JpegOptions>> = {
    'arithmetic coding': { arithmetic: true },
    'arithmetic coding, progressive': { arithmetic: true, progressive: true },
    '12 bits': { bits: 12 },
    '12 bits, gray': { bits: 12, gray: true },
    '12 bits, arithmetic coding': { bits: 12, arithmetic: true },
  };
  for (const [what, options] of Object.entries(kinds)) {
    it(`(${what}) becomes a picture if this browser opens it, otherwise is refused as unsupported`, async () => {
      const bytes = await fetchJpeg({ ...SIZE, ...options });
      if (await shownOf(bytes)) {
        expect(cornersOf(await pixelsOf((await pictureOf(bytes)).jpeg))).to.deep.equal(UPRIGHT);
      } else {
        expect(await codeOf(fileOf(bytes))).to.equal('picture-unsupported');
      }
    });
  }

  it('is not assumed for a standard JPEG without its tables', async () => {
    const file = await fetchJpeg(SIZE);
    const parts = [...segmentsOf(file)].filter(({ marker }) => marker !== DQT);
    const bytes = Uint8Array.from(
      parts.flatMap(({ offset, next }) => [...file.subarray(offset, next)]),
    );
    // WebKit draws even this.
    const code = (await shownOf(bytes)) ? undefined : 'picture-damaged';
    expect(await codeOf(fileOf(bytes))).to.equal(code);
  });
});

describe('a kind of JPEG that no browser opens', () => {
  it('is refused as unsupported if it is lossless', async () => {
    const file = fileOf(await fetchJpeg({ ...SIZE, lossless: true }));
    expect(await codeOf(file)).to.equal('picture-unsupported');
  });
});
