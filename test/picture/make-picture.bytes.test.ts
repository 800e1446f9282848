import { expect } from '@open-wc/testing';
import { DHT, DQT, DRI, EOI, SOF0, SOI, SOS } from '../../src/picture/jpeg/jpeg-segments.js';
import { stripMetadata } from '../../src/picture/jpeg/strip-metadata.js';
import { MAX_PICTURE_BYTES } from '../../src/seal/picture-limits.js';
import { jpeg, scan, segment, small } from '../support/jpeg-bytes.js';
import { type JpegOptions, containsText, fetchJpeg, fileOf } from '../support/jpegs.js';
import { expectNothingElse, parseMarkers } from '../support/markers.js';
import { codeOf, make } from '../support/pictures.js';
import { watchDecoding } from '../support/decoding.js';
import { replace, restoreAll } from '../support/replace.js';

const SMALL: JpegOptions = { width: 80, height: 60 };

afterEach(restoreAll);

describe('the bytes of the picture', () => {
  type Answer = (blob: Blob, quality: number, width: number) => Blob;

  /** Chromium's canvases add a color profile, which is removed. */
  const withoutProfile = async (blob: Blob): Promise<Blob> =>
    new Blob([stripMetadata(new Uint8Array(await blob.arrayBuffer()))], { type: blob.type });

  /** The qualities that the browser is asked for, each with the bytes of what `answer` makes of its JPEG. */
  function watchEncoding(answer: Answer = (blob) => blob): Map<number, number> {
    const asked = new Map<number, number>();
    const { prototype } = OffscreenCanvas;
    const original = Reflect.get(prototype, 'convertToBlob');
    replace(
      prototype,
      'convertToBlob',
      async function (this: OffscreenCanvas, options: ImageEncodeOptions) {
        const { quality = 1 } = options;
        const plain = await withoutProfile(await original.call(this, options));
        const blob = answer(plain, quality, this.width);
        asked.set(quality, blob.size);
        return blob;
      },
    );
    return asked;
  }

  const tooLarge = (blob: Blob): Blob =>
    new Blob([blob, new Uint8Array(MAX_PICTURE_BYTES)], { type: blob.type });

  it('are at most 65,536 even for noise, which keeps its size in px', async () => {
    const { jpeg, width } = await make({ width: 500, height: 375, noise: true, quality: 95 });
    expect(jpeg.length).to.be.within(MAX_PICTURE_BYTES / 2, 65_536);
    expect(width).to.equal(480);
  });

  it('are those of a smaller picture if no quality fits', async () => {
    watchEncoding((blob, _, width) => (width > 320 ? tooLarge(blob) : blob));
    expect(await make({ width: 640, height: 480 })).to.include({ width: 320, height: 240 });
  });

  it('have the best quality if that fits', async () => {
    const asked = watchEncoding();
    const { jpeg } = await make(SMALL);
    expect(Math.max(...asked.keys())).to.equal(0.89);
    expect(jpeg.length).to.equal(asked.get(0.89));
  });

  it('otherwise have the best quality that fits', async () => {
    const asked = watchEncoding((blob, quality) => (quality > 0.6 ? tooLarge(blob) : blob));
    const { jpeg } = await make(SMALL);
    expect(jpeg.length).to.equal(asked.get(0.6));
    expect(asked.get(0.65)).to.be.above(MAX_PICTURE_BYTES);
  });

  it('may be 65,536 as the browser encodes them, but not one more', async () => {
    const padTo = (size: number) => (blob: Blob) =>
      new Blob([blob, new Uint8Array(size - blob.size)], { type: blob.type });
    const best = await make(SMALL);
    watchEncoding(padTo(65_536));
    expect(await make(SMALL)).to.deep.equal(best);
    restoreAll();
    watchEncoding(padTo(65_537));
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
  });

  it('are not made if no quality and no size fits, after a limited number of attempts', async () => {
    let attempts = 0;
    watchEncoding((blob) => {
      attempts += 1;
      return tooLarge(blob);
    });
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
    expect(attempts).to.be.within(3, 39);
  });

  it('are not made if the browser encodes no JPEG', async () => {
    watchEncoding((blob) => new Blob([blob], { type: 'image/png' }));
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
  });

  it('are not made if the browser returns something else as a JPEG', async () => {
    watchEncoding(() => new Blob(['no picture'], { type: 'image/jpeg' }));
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
  });

  it('are not made if the browser fails to encode, and nothing stays open', async () => {
    const decoding = watchDecoding();
    replace(OffscreenCanvas.prototype, 'convertToBlob', () => Promise.reject(new Error('no')));
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
    expect(decoding).to.include({ decoded: 1, open: 0 });
  });
});

describe('the metadata of a file', () => {
  const PRIVATE = 'PRIVATE-WORDS';
  const SCRIPT = '<script>alert(1)</script>';
  const LOADED: JpegOptions = { ...SMALL, exif: PRIVATE, comment: PRIVATE, trailing: SCRIPT };
  const NEEDED = [SOI, DQT, SOF0, DHT, DRI, SOS, EOI];

  it('is in the file, so that its absence means something', async () => {
    const bytes = await fetchJpeg(LOADED);
    expect(containsText(bytes, PRIVATE) && containsText(bytes, SCRIPT)).to.equal(true);
  });

  it('is not in the picture: no location, no text, no script', async () => {
    const { jpeg } = await make(LOADED);
    for (const text of [PRIVATE, SCRIPT, 'Exif', 'xmpmeta', 'ICC_PROFILE']) {
      expect(containsText(jpeg, text), text).to.equal(false);
    }
  });

  it('leaves no segment that the picture does not need', async () => {
    const { markers, rest } = parseMarkers((await make(LOADED)).jpeg);
    expect(NEEDED).to.include.members([...markers]);
    expect(rest).to.equal(0);
  });

  const JFIF = segment(0xe0, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
  const ADOBE = segment(0xee, 65, 100, 111, 98, 101, 0, 100, 0, 0, 0, 0, 1);
  const found: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    'color segments': ['FF E0 EE', jpeg(JFIF, ADOBE, small, scan(1))],
    'a comment': ['FF FE', jpeg(segment(0xfe, 65), small, scan(1))],
    'a segment between scans': ['FF EF', jpeg(small, scan(1), segment(0xef, 1), scan(2))],
    'a byte after the end': ['1 bytes follow', Uint8Array.from([...jpeg(small, scan(1)), 0])],
    'no end': ['No end marker', jpeg(small, scan(1)).slice(0, -2)],
    'something between segments': ['No marker at 2', jpeg([0], small, scan(1))],
  };
  for (const [what, [message, bytes]] of Object.entries(found)) {
    it(`would be found in these tests: ${what}`, () => {
      expectNothingElse(jpeg(small, scan(1)));
      expect(() => {
        expectNothingElse(bytes);
      }).to.throw(message);
    });
  }
});
