import { expect } from '@open-wc/testing';
import { FILE_BYTES_LIMIT } from '../../src/picture/file-rule.js';
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import type { PictureOutcome } from '../../src/picture/picture-maker.js';
import type { OtherKind } from '../../src/picture/picture-kind.js';
import { halves } from '../support/crop.js';
import { watchDecoding } from '../support/decoding.js';
import { claiming } from '../support/headers.js';
import {
  type JpegOptions,
  UPRIGHT,
  cornersOf,
  fetchJpeg,
  fileOf,
  pixelsOf,
  shownPixels,
} from '../support/jpegs.js';
import { madeIn, madeOf, outcomeOf, pictureOf } from '../support/pictures.js';
import { replace, restoreAll } from '../support/replace.js';

const SIZE = { width: 640, height: 480 };

const KINDS = ['png', 'webp', 'gif', 'bmp', 'avif'] as const;

const outcome = async (options: JpegOptions, anyKind = false): Promise<PictureOutcome> =>
  outcomeOf(fileOf(await fetchJpeg(options)), anyKind);

const refusalOf = (taken: PictureOutcome): unknown =>
  taken.refused ? [taken.refused.code, taken.offer] : undefined;

const factsOf = (taken: PictureOutcome): unknown =>
  taken.made ? [taken.made.picture.width, taken.kind, taken.fileBytes] : undefined;

afterEach(restoreAll);

for (const format of KINDS) {
  describe(`a ${format} file`, () => {
    it('is refused because it is not a JPEG, with an offer to convert it', async () => {
      expect(refusalOf(await outcome({ ...SIZE, format }))).to.deep.equal(['not-jpeg', 'convert']);
    });

    it('is refused as too large from 1 MB on, with an offer to shrink it', async () => {
      const [under, from] = [FILE_BYTES_LIMIT - 1, FILE_BYTES_LIMIT];
      const small = await outcome({ ...SIZE, format, size: under });
      const large = await outcome({ ...SIZE, format, size: from });
      expect(refusalOf(small)).to.deep.equal(['not-jpeg', 'convert']);
      expect(refusalOf(large)).to.deep.equal(['file-too-large', 'shrink']);
    });

    it('becomes a picture if the offer is accepted', async () => {
      const taken = await outcome({ ...SIZE, format, size: FILE_BYTES_LIMIT }, true);
      const { picture, whole } = madeIn(taken);
      expect(taken).to.include({ kind: format, fileBytes: FILE_BYTES_LIMIT });
      expect(whole).to.deep.equal(SIZE);
      expect(picture).to.include({ width: 480, height: 360 });
      expect(cornersOf(await pixelsOf(picture.jpeg))).to.deep.equal(UPRIGHT);
    });

    it('is refused without an offer if it claims too many pixels, and is not decoded', async () => {
      const file = fileOf(claiming(await fetchJpeg({ ...SIZE, format }), format, 10_000, 10_000));
      let attempts = 0;
      replace(globalThis, 'createImageBitmap', () =>
        Promise.reject(new Error(`${(attempts += 1)}`)),
      );
      expect(refusalOf(await outcomeOf(file))).to.deep.equal(['too-many-pixels', undefined]);
      expect(refusalOf(await outcomeOf(file, true))).to.deep.equal(['too-many-pixels', undefined]);
      expect(attempts).to.equal(0);
    });
  });
}

describe('a truncated file', () => {
  const cut = async (format: OtherKind): Promise<File> =>
    fileOf((await fetchJpeg({ width: 64, height: 48, format, noise: true })).slice(0, 400));

  it('is refused when it is decoded (PNG)', async () => {
    expect(refusalOf(await outcomeOf(await cut('png')))).to.deep.equal(['not-jpeg', 'convert']);
    const tried = refusalOf(await outcomeOf(await cut('png'), true));
    expect(tried).to.deep.equal(['picture-damaged', undefined]);
  });

  it('is decoded only once the offer is accepted (AVIF)', async () => {
    const decoding = watchDecoding();
    expect(refusalOf(await outcomeOf(await cut('avif')))).to.deep.equal(['not-jpeg', 'convert']);
    expect(decoding.tried).to.equal(0);
    const tried = refusalOf(await outcomeOf(await cut('avif'), true));
    expect(tried).to.deep.equal(['picture-unsupported', undefined]);
  });

  // Firefox draws the start of a BMP, and WebKit also that of a GIF and a WebP.
  for (const format of ['gif', 'webp', 'bmp'] as const) {
    it(`is refused, or becomes a picture of the part that is there (${format})`, async () => {
      const { made, refused } = await outcomeOf(await cut(format), true);
      expect(made ? 'made' : refused.code).to.be.oneOf(['made', 'picture-damaged']);
    });
  }
});

describe('a JPEG', () => {
  it('is refused from 1 MB on, with an offer to shrink it', async () => {
    const large = await outcome({ ...SIZE, size: FILE_BYTES_LIMIT });
    expect(refusalOf(large)).to.deep.equal(['file-too-large', 'shrink']);
    const under = await outcome({ ...SIZE, size: FILE_BYTES_LIMIT - 1 });
    expect(factsOf(under)).to.deep.equal([480, 'jpeg', 1_048_575]);
  });

  it('becomes a picture at any size if the offer is accepted', async () => {
    const large = await outcome({ ...SIZE, size: 4_400_000 }, true);
    expect(factsOf(large)).to.deep.equal([480, 'jpeg', 4_400_000]);
  });
});

describe('a file without a possible offer', () => {
  const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
  const files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    'not-picture': text('<!doctype html><title>Sign in</title>'),
    'vector-picture': text('<?xml version="1.0"?><!-- a --><svg xmlns="x"><script/></svg>'),
    'file-empty': new Uint8Array(),
  };
  for (const [code, bytes] of Object.entries(files)) {
    it(`is always refused: ${code}`, async () => {
      expect(refusalOf(await outcomeOf(fileOf(bytes)))).to.deep.equal([code, undefined]);
      expect(refusalOf(await outcomeOf(fileOf(bytes), true))).to.deep.equal([code, undefined]);
    });
  }
});

describe('the picture made from another kind of file', () => {
  for (const format of ['gif', 'webp'] as const) {
    it(`is the first frame of an animation (${format})`, async () => {
      const bytes = await fetchJpeg({ ...SIZE, format, animated: true });
      expect(cornersOf(await pixelsOf((await pictureOf(bytes)).jpeg))).to.deep.equal(UPRIGHT);
    });
  }

  for (const format of ['png', 'webp', 'gif', 'avif'] as const) {
    it(`is white if the file is transparent (${format})`, async () => {
      const bytes = await fetchJpeg({ ...SIZE, format, transparent: true });
      const picture = await pixelsOf((await pictureOf(bytes)).jpeg);
      expect(picture.at(240, 180)).to.equal('white');
      expect(cornersOf(picture)).to.deep.equal(UPRIGHT);
    });
  }

  for (const format of ['png', 'webp', 'avif'] as const) {
    it(`is rotated as the browser shows the file (${format})`, async () => {
      for (const orientation of [3, 6]) {
        const bytes = await fetchJpeg({ ...SIZE, format, orientation });
        const shown = await shownPixels(bytes, format);
        const { picture, whole } = await madeOf(fileOf(bytes));
        expect(shown).to.include(whole);
        expect(cornersOf(await pixelsOf(picture.jpeg))).to.deep.equal(shown && cornersOf(shown));
      }
    });
  }
});

describe('a HEIC photo', () => {
  const photo = async (size?: number): Promise<File> =>
    fileOf(
      await fetchJpeg({ format: 'heic', ...(size && { size }) }),
      'IMG_0001.HEIC',
      'image/heic',
    );

  it('is refused with an offer to convert it if this browser decodes it, otherwise as not decoded', async () => {
    const decodes = (await shownPixels(await fetchJpeg({ format: 'heic' }), 'heic')) !== undefined;
    const refusal = decodes ? ['not-jpeg', 'convert'] : ['heic-not-decoded', undefined];
    const taken = await outcomeOf(await photo());
    expect(refusalOf(taken)).to.deep.equal(refusal);
    expect(taken.undecodedKind).to.equal(decodes ? undefined : 'heic');
    const accepted = await outcomeOf(await photo(), true);
    expect(accepted.refused?.code).to.equal(decodes ? undefined : 'heic-not-decoded');
  });

  it('becomes a picture if the site decodes it', async () => {
    const maker = new LocalPictureMaker();
    await maker.take(await photo(), true);
    const taken = await maker.takeDecoded(await halves({ width: 800, height: 600 }));
    const { picture, whole } = madeIn(taken);
    expect([taken.made && taken.kind, whole]).to.deep.equal(['heic', { width: 800, height: 600 }]);
    const { at, width } = await pixelsOf(picture.jpeg);
    expect([width, at(8, 350), at(470, 350)]).to.deep.equal([480, 'red', 'blue']);
    maker.close();
  });

  it('is then cropped and shown from the same bitmap, which is closed at the end', async () => {
    const maker = new LocalPictureMaker();
    await maker.take(await photo(), true);
    const bitmap = await halves({ width: 800, height: 600 });
    await maker.takeDecoded(bitmap);
    const right = madeIn(await maker.crop({ left: 400, top: 300, width: 400, height: 300 }));
    expect((await pixelsOf(right.picture.jpeg)).at(8, 8)).to.equal('blue');
    const shown = await maker.show();
    expect([shown?.width, shown?.height, bitmap.width]).to.deep.equal([800, 600, 800]);
    maker.close();
    expect(bitmap.width).to.equal(0);
  });
});
