import { expect } from '@open-wc/testing';
import { readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { jpeg, scan, segment, small } from '../../support/jpeg-bytes.js';

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the orientation in Exif', () => {
  type Order = 'II' | 'MM';
  const bytesOf = (order: Order, size: number, value: number): number[] => {
    const big = Array.from({ length: size }, (_, at) => (value >>> (8 * (size - 1 - at))) & 255);
    return order === 'MM' ? big : big.reverse();
  };
  const characters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

  interface Entry {
    readonly order?: Order;
    readonly directory?: number;
    readonly count?: number;
    readonly tag?: number;
    readonly type?: number;
    readonly values?: number;
    readonly value?: number;
  }

  /** An APP1 segment with one directory entry. Each of its fields can be false. */
  function exif(entry: Entry): number[] {
    const { order = 'II', directory = 8, count = 1, tag = 274, type = 3, values = 1 } = entry;
    const short = (value: number): number[] => bytesOf(order, 2, value);
    const long = (value: number): number[] => bytesOf(order, 4, value);
    const tiff = [...characters(order), ...short(42), ...long(directory), ...short(count)];
    const field = [
      ...short(tag),
      ...short(type),
      ...long(values),
      ...short(entry.value ?? 6),
      0,
      0,
    ];
    return segment(0xe1, ...characters('Exif\0\0'), ...tiff, ...field);
  }

  const orientationOf = (...parts: readonly number[][]): number | undefined =>
    readJpeg(jpeg(...parts, small, scan(1))).value?.orientation;

  for (const order of ['II', 'MM'] as const) {
    it(`is read in byte order ${order}`, () => {
      const read = ORIENTATIONS.map((value) => orientationOf(exif({ order, value })));
      expect(read).to.deep.equal([...ORIENTATIONS]);
    });
  }

  const broken: Readonly<Record<string, Entry>> = {
    'a value of 0': { value: 0 },
    'a value of 9': { value: 9 },
    'another tag': { tag: 275 },
    'another type': { type: 4 },
    'two values': { values: 2 },
    'no entry': { count: 0 },
    'a directory beyond the end': { directory: 0xffff_fff0 },
    'a directory whose last entry is truncated': { directory: 12 },
  };
  for (const [what, entry] of Object.entries(broken)) {
    it(`is 1 with ${what}`, () => {
      expect(orientationOf(exif(entry))).to.equal(1);
    });
  }

  it('is found whatever number of entries the directory claims', () => {
    expect(orientationOf(exif({ count: 65_535 }))).to.equal(6);
  });

  it('comes from the first Exif segment', () => {
    expect(orientationOf(exif({ value: 3 }), exif({ value: 8 }))).to.equal(3);
  });

  it('is found after another APP1, such as XMP', () => {
    const xmp = segment(0xe1, ...characters('http://ns.adobe.com/xap/1.0/\0'));
    expect(orientationOf(xmp, exif({}))).to.equal(6);
  });

  it('is 1 if Exif comes after the first scan', () => {
    const late = jpeg(small, scan(1), exif({}), scan(1));
    expect(readJpeg(late).value?.orientation).to.equal(1);
  });
});
