import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  type OtherKind,
  type PictureKind,
  measurePicture,
  pictureKind,
} from '../../src/picture/picture-kind.js';
import { takeFile } from '../../src/picture/take-file.js';
import { box, brands, heif, number32, properties, spatialExtent } from '../support/heif-bytes.js';
import { type JpegOptions, fetchJpeg, fileOf } from '../support/jpegs.js';

const SIZE = { width: 24, height: 18 };

/** A real file of each kind, and its size. */
const KINDS: readonly (readonly [OtherKind, JpegOptions, typeof SIZE])[] = [
  ['png', { format: 'png', ...SIZE }, SIZE],
  ['png', { format: 'png', transparent: true, ...SIZE }, SIZE],
  ['gif', { format: 'gif', ...SIZE }, SIZE],
  ['gif', { format: 'gif', animated: true, ...SIZE }, SIZE],
  ['webp', { format: 'webp', ...SIZE }, SIZE],
  ['webp', { format: 'webp', animated: true, ...SIZE }, SIZE],
  ['webp', { format: 'webp', transparent: true, ...SIZE }, SIZE],
  ['bmp', { format: 'bmp', ...SIZE }, SIZE],
  ['bmp', { format: 'bmp2', ...SIZE }, SIZE],
  ['bmp', { format: 'bmp3', ...SIZE }, SIZE],
  ['ico', { format: 'ico', ...SIZE }, SIZE],
  ['ico', { format: 'cur', ...SIZE }, SIZE],
  ['tiff', { format: 'tiff', ...SIZE }, SIZE],
  ['tiff', { format: 'tiff64', ...SIZE }, SIZE],
  ['avif', { format: 'avif', ...SIZE }, SIZE],
  ['avif', { format: 'avif', transparent: true, ...SIZE }, SIZE],
  ['heic', { format: 'heic' }, { width: 160, height: 120 }],
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sizeOfHeif = (...boxes: readonly (readonly number[])[]): unknown =>
  measurePicture(heif(...boxes), 'heic');

describe('the kind of a file', () => {
  for (const [kind, options, size] of KINDS) {
    it(`is recognized from its bytes, with its size: ${JSON.stringify(options)}`, async () => {
      const bytes = await fetchJpeg(options);
      expect(pictureKind(bytes)).to.equal(kind);
      expect(measurePicture(bytes, kind)).to.deep.equal(size);
    });
  }

  it('is recognized for a JPEG, too', async () => {
    expect(pictureKind(await fetchJpeg(SIZE))).to.equal('jpeg');
  });

  const lies = [
    ['photo.jpg', 'image/jpeg'],
    ['photo.svg', 'image/svg+xml'],
    ['page.html', 'text/html'],
    ['', ''],
  ] as const;
  for (const [name, type] of lies) {
    it(`does not depend on the name "${name}" and the type "${type}"`, async () => {
      const png = await fetchJpeg({ format: 'png', ...SIZE });
      expect((await takeFile(fileOf(png, name, type))).value?.kind).to.equal('png');
    });
  }

  const noPictures: Readonly<Record<string, Uint8Array>> = {
    nothing: new Uint8Array(),
    words: utf8('GIF is a format, and so is BMP'),
    'a web page': utf8('<!doctype html><title>BM</title><p>no picture</p>'),
    'a web page about SVG': utf8('<!doctype html><p>&lt;svg width="1"&gt;'),
    'a document (PDF)': utf8('%PDF-1.7\n'),
    'an archive (ZIP)': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
    'a video (MP4)': heif(brands('isom', 'iso2', 'avc1', 'mp41')),
    'a sound (WAV)': utf8('RIFF\0\0\0\0WAVEfmt '),
  };
  for (const [what, bytes] of Object.entries(noPictures)) {
    it(`is undefined for ${what}`, () => {
      expect(pictureKind(bytes)).to.equal(undefined);
    });
  }
});

describe('a drawing (SVG)', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0"/></svg>';
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  const drawings: Readonly<Record<string, string>> = {
    'on its own': drawing,
    'after spaces and a byte order mark': `\uFEFF \n${drawing}`,
    'with an XML declaration': `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}`,
    'with a document type': `<?xml version="1.0"?>${doctype}\n${drawing}`,
    'after comments': `<!-- Made with > a "program" --><!-- -->${drawing}`,
    'after entities': `<!DOCTYPE svg [ <!ENTITY a "b"> ]>${drawing}`,
    'with a script inside': drawing.replace('<path', '<script>alert(1)</script><path'),
  };
  for (const [how, text] of Object.entries(drawings)) {
    it(`is recognized ${how}`, () => {
      expect(pictureKind(utf8(text))).to.equal('svg');
    });
  }
});

describe('a HEIF file', () => {
  const kinds: readonly (readonly [PictureKind, readonly [string, ...string[]]])[] = [
    ['heic', ['heic', 'mif1', 'heic']],
    ['heic', ['heix', 'mif1', 'heix']],
    ['heic', ['hevc', 'msf1']],
    ['heic', ['mif1', 'heic', 'miaf']],
    ['heic', ['msf1', 'hevc', 'heic']],
    ['avif', ['avif', 'mif1', 'miaf', 'MA1B']],
    ['avif', ['mif1', 'avif', 'miaf']],
    ['avif', ['avis', 'avif', 'msf1', 'miaf']],
    ['avif', ['avis', 'msf1']],
  ];
  for (const [kind, [major, ...others]] of kinds) {
    it(`is ${kind} with the brands ${[major, ...others].join(' ')}`, () => {
      expect(pictureKind(heif(brands(major, ...others)))).to.equal(kind);
    });
  }

  it('has the size of its largest picture, not of a tile or a thumbnail', () => {
    const [tile, thumbnail] = [spatialExtent(512, 512), spatialExtent(320, 240)];
    const held = properties(tile, spatialExtent(4032, 3024), thumbnail);
    expect(sizeOfHeif(brands('mif1', 'heic'), held)).to.deep.equal({ width: 4032, height: 3024 });
  });

  it('does not have the size of a part that should be shown', () => {
    const part = box('clap', ...[1, 19_999, 1, 1, 0, 1, 0, 1].map(number32));
    const held = properties(spatialExtent(20_000, 20_000), part);
    expect(sizeOfHeif(brands('avif'), held)).to.deep.equal({ width: 20_000, height: 20_000 });
  });

  it('may have its pictures, however long, before their properties', () => {
    const long = [...number32(1), ...utf8('mdat'), ...number32(0), ...number32(20), 1, 2, 3, 4];
    const held = properties(spatialExtent(40, 30));
    expect(sizeOfHeif(brands('heic'), long, held)).to.deep.equal({ width: 40, height: 30 });
  });

  it('has no size if it gives none, or an impossible one', () => {
    expect(sizeOfHeif(brands('heic'))).to.equal(undefined);
    expect(sizeOfHeif(brands('heic'), properties())).to.equal(undefined);
    expect(sizeOfHeif(brands('heic'), properties(spatialExtent(0, 30)))).to.equal(undefined);
  });
});

describe('a header', () => {
  /** Any bytes must give a possible size or none, and never throw. */
  function expectOutcome(bytes: Uint8Array): void {
    const kind = pictureKind(bytes);
    for (const [kind] of KINDS) {
      const { width, height } = measurePicture(bytes, kind) ?? { width: 1, height: 1 };
      expect(Number.isSafeInteger(width) && Number.isSafeInteger(height)).to.equal(true);
      expect(Math.min(width, height)).to.be.at.least(1);
    }
    expect(kind === undefined || typeof kind === 'string').to.equal(true);
  }

  for (const [kind, options] of KINDS) {
    it(`may be truncated anywhere: ${JSON.stringify(options)}`, async () => {
      const bytes = await fetchJpeg(options);
      for (let end = 0; end <= Math.min(bytes.length, 700); end += 1) {
        expect(pictureKind(bytes.slice(0, end))).to.be.oneOf([kind, undefined]);
        expectOutcome(bytes.slice(0, end));
      }
    });

    it(`may contain anything: ${JSON.stringify(options)}`, async () => {
      const file = await fetchJpeg(options);
      const changes = fc.array(fc.tuple(fc.nat(Math.min(file.length - 1, 500)), fc.nat(255)));
      const property = fc.property(changes, (all) => {
        const bytes = file.slice();
        for (const [at, value] of all) bytes[at] = value;
        expectOutcome(bytes);
      });
      fc.assert(property);
    });
  }

  it('may be any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectOutcome));
  });

  it('may be any text', () => {
    const pieces = fc.array(fc.constantFrom('<svg', ' ', '"', "'", '>', 'x', '=', '<', '\0'));
    const property = fc.property(pieces, (all) => {
      expectOutcome(utf8(all.join('')));
    });
    fc.assert(property);
  });
});

describe('a hostile file of 1 MB', () => {
  const MB = 1_048_576;
  const repeated = (bytes: readonly number[] | Uint8Array): Uint8Array<ArrayBuffer> => {
    const all = new Uint8Array(MB);
    for (let at = 0; at + bytes.length <= MB; at += bytes.length) all.set(bytes, at);
    return all;
  };
  // In quadratic time, each of these takes longer than the test runner waits.
  const hostile: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
    'nothing but zeros': () => new Uint8Array(MB),
    'starts of drawings': () => repeated(utf8('<svg ')),
    'quotes in the start of a drawing': () => repeated(utf8('<svg a="\'" ')),
    brands: () => repeated([...number32(MB), ...utf8('ftypheic')]),
    boxes: () => heif(brands('heic'), [...repeated(box('free'))]),
    'boxes without a length': () => heif(brands('heic'), Array<number>(MB).fill(0)),
  };
  for (const [what, make] of Object.entries(hostile)) {
    it(`has no size: ${what}`, () => {
      const bytes = make();
      const kind = pictureKind(bytes);
      expect(kind).to.be.oneOf([undefined, 'heic', 'svg']);
      expect(measurePicture(bytes, 'heic')).to.equal(undefined);
    });
  }

  it('has the size that it gives 50,000 times', () => {
    const sizes = Array<number[]>(50_000).fill(spatialExtent(8, 6));
    const size = measurePicture(heif(brands('heic'), properties(...sizes)), 'heic');
    expect(size).to.deep.equal({ width: 8, height: 6 });
  });
});
