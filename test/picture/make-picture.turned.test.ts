import { expect } from '@open-wc/testing';
import { APP1, segmentsOf } from '../../src/picture/jpeg/jpeg-segments.js';
import { UPRIGHT, cornersOf, fetchJpeg, pixelsOf } from '../support/jpegs.js';
import { pictureOf } from '../support/pictures.js';

/** The file with its second APP1 segment (XMP) moved before the first (Exif). */
function withXmpFirst(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [exif, xmp] = [...segmentsOf(bytes)].filter(({ marker }) => marker === APP1);
  if (!exif || !xmp) throw new Error('Not two APP1 segments');
  const part = (from: number, to?: number): Uint8Array => bytes.subarray(from, to);
  const first = part(xmp.offset, xmp.next);
  const between = part(exif.offset, xmp.offset);
  const parts = [part(0, exif.offset), first, between, part(xmp.next)];
  return new Uint8Array(parts.flatMap((bytesOfPart) => [...bytesOfPart]));
}

describe('a photo whose XMP comes before its Exif', () => {
  for (const orientation of [3, 6, 8]) {
    it(`is upright from orientation ${String(orientation)}, in every browser`, async () => {
      const photo = await fetchJpeg({ width: 640, height: 480, orientation, exif: 'words' });
      const { jpeg, width, height } = await pictureOf(withXmpFirst(photo));
      expect([width, height]).to.deep.equal([480, 360]);
      expect(cornersOf(await pixelsOf(jpeg))).to.deep.equal(UPRIGHT);
    });
  }
});
