import { expect } from '@open-wc/testing';
import { type JpegFacts, readJpeg, whyUndecoded } from '../../../src/picture/jpeg/jpeg.js';
import { frame, jpeg, scan, segment, small } from '../../support/jpeg-bytes.js';
import { type JpegOptions, fetchJpeg } from '../../support/jpegs.js';
import { parseMarkers } from '../../support/markers.js';

const SIZE = { width: 80, height: 60 };

const fileWith = (options: JpegOptions): Promise<Uint8Array<ArrayBuffer>> =>
  fetchJpeg({ ...SIZE, ...options });

async function factsOf(options: JpegOptions): Promise<JpegFacts | undefined> {
  return readJpeg(await fileWith(options)).value;
}

const codeOf = (bytes: Uint8Array): string | undefined => readJpeg(bytes).rejection?.code;

describe('the facts of a JPEG', () => {
  const usual = { components: 3, precision: 8, progressive: false, arithmetic: false };
  const kinds: Readonly<Record<string, readonly [JpegOptions, Partial<JpegFacts>]>> = {
    'has full color (4:4:4)': [{ subsampling: '4:4:4' }, usual],
    'has a quarter of the color (4:1:1)': [{ subsampling: '4:1:1' }, usual],
    'has restart markers': [{ restartEvery: 1 }, { ...usual, scans: 1 }],
    'is RGB': [{ rgb: true }, usual],
    'is YCCK': [{ ycck: true }, { ...usual, components: 4 }],
    'has 12 bits': [{ bits: 12 }, { ...usual, precision: 12 }],
    'uses arithmetic coding': [{ arithmetic: true }, { ...usual, arithmetic: true }],
    'uses arithmetic coding and is progressive': [
      { arithmetic: true, progressive: true },
      { ...usual, arithmetic: true, progressive: true },
    ],
    'has another picture in its Exif': [{ thumbnail: true }, { ...usual, ...SIZE, orientation: 1 }],
    'is the first of two (MPO)': [{ container: 'mpo' }, { ...usual, ...SIZE }],
    'has a gain map (Ultra HDR)': [{ container: 'ultra-hdr' }, { ...usual, ...SIZE }],
  };
  for (const [what, [options, facts]] of Object.entries(kinds)) {
    it(`are read if it ${what}`, async () => {
      expect(await factsOf(options)).to.include(facts);
    });
  }

  for (const container of ['mpo', 'ultra-hdr'] as const) {
    it(`end with the first picture (${container})`, async () => {
      const bytes = await fileWith({ container });
      const end = readJpeg(bytes).value?.end ?? 0;
      expect(bytes.length - end).to.equal(parseMarkers(bytes).rest);
      expect([...bytes.subarray(end, end + 2)]).to.deep.equal([0xff, 0xd8]);
    });
  }

  it('include the orientation of the picture, not of the one in its Exif', async () => {
    // The picture in the Exif has orientation 6.
    expect((await factsOf({ thumbnail: true, orientation: 3 }))?.orientation).to.equal(3);
  });
});

describe('a JPEG that no browser draws', () => {
  it('is refused if it is lossless', async () => {
    expect(codeOf(await fileWith({ lossless: true }))).to.equal('picture-unsupported');
  });

  for (const marker of [0xc3, 0xc5, 0xc6, 0xc7, 0xcb, 0xcd, 0xce, 0xcf]) {
    it(`is refused if its frame has the marker FF ${marker.toString(16).toUpperCase()}`, () => {
      expect(codeOf(jpeg(frame(16, 16, marker), scan(1)))).to.equal('picture-unsupported');
    });
  }

  it('is refused if it is hierarchical', () => {
    const hierarchy = segment(0xde, 8, 0, 16, 0, 16, 1, 1, 0x11, 0);
    expect(codeOf(jpeg(hierarchy, small, scan(1)))).to.equal('picture-unsupported');
  });
});

describe('a JPEG that the browser failed to decode', () => {
  it('is of a kind that the browser does not know, or damaged', async () => {
    const kinds: readonly JpegOptions[] = [{ arithmetic: true }, { bits: 12 }, {}, { ycck: true }];
    const facts = await Promise.all(kinds.map(factsOf));
    expect(facts.map((each) => each && whyUndecoded(each))).to.deep.equal([
      'picture-unsupported',
      'picture-unsupported',
      'picture-damaged',
      'picture-damaged',
    ]);
  });
});

describe('a truncated JPEG', () => {
  const whole = jpeg(small, scan(1, 2));
  const cut: Readonly<Record<string, Uint8Array>> = {
    'after three bytes': whole.slice(0, 3),
    'in a marker': whole.slice(0, -1),
    'before its end marker': whole.slice(0, -2),
    'in its coded data': whole.slice(0, -3),
    'in the length of a segment': whole.slice(0, 5),
    'in a segment': whole.slice(0, 9),
    'in fill bytes': Uint8Array.from([...whole.slice(0, -2), 0xff, 0xff, 0xff]),
  };
  for (const [where, bytes] of Object.entries(cut)) {
    it(`is recognized if it ends ${where}`, () => {
      expect(codeOf(whole)).to.equal(undefined);
      expect(codeOf(bytes)).to.equal('picture-cut-short');
    });
  }

  it('is distinguished from one with other bytes in place of the rest', () => {
    const followed = Uint8Array.from([...jpeg(small).slice(0, -2), 0x3c, 0x21]);
    expect(codeOf(followed)).to.equal('picture-damaged');
  });
});
