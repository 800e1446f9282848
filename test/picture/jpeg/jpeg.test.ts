import { expect } from '@open-wc/testing';
import { MAX_PIXELS, MAX_SCANS, readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { START, TABLE, frame, jpeg, scan, segment, small } from '../../support/jpeg-bytes.js';
import { fetchJpeg } from '../../support/jpegs.js';

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const codeOf = (bytes: Uint8Array): string | undefined => readJpeg(bytes).rejection?.code;

/** A copy of a file in which the frame header claims another size in px. */
function claim(file: Uint8Array, width: number, height: number): Uint8Array {
  const claimed = file.slice();
  const at = claimed.findIndex((byte, index) => byte === 0xff && file[index + 1] === 0xc0);
  new DataView(claimed.buffer).setUint16(at + 5, height);
  new DataView(claimed.buffer).setUint16(at + 7, width);
  return claimed;
}

describe('the facts of a real JPEG', () => {
  it('are its size, components, precision, scans and end', async () => {
    const file = await fetchJpeg({ width: 400, height: 300 });
    expect(readJpeg(file).value).to.deep.equal({
      width: 400,
      height: 300,
      components: 3,
      precision: 8,
      progressive: false,
      arithmetic: false,
      scans: 1,
      orientation: 1,
      end: file.length,
    });
  });

  it('say whether it is progressive, and count its scans', async () => {
    const facts = readJpeg(await fetchJpeg({ progressive: true })).value;
    expect(facts?.progressive).to.equal(true);
    expect(facts?.scans).to.be.within(6, 11);
  });

  it('distinguish gray and print colors by the number of components', async () => {
    const gray = readJpeg(await fetchJpeg({ gray: true })).value;
    const cmyk = readJpeg(await fetchJpeg({ cmyk: true })).value;
    expect([gray?.components, cmyk?.components]).to.deep.equal([1, 4]);
  });

  it('ignore the end marker of a picture that follows', async () => {
    const file = await fetchJpeg();
    const doubled = Uint8Array.from([...file, ...file]);
    expect(readJpeg(doubled).value).to.deep.equal(readJpeg(file).value);
  });

  for (const orientation of ORIENTATIONS) {
    it(`include orientation ${String(orientation)}, and the stored rows and columns`, async () => {
      const file = await fetchJpeg({ width: 80, height: 60, orientation, exif: 'words' });
      const facts = readJpeg(file).value;
      expect(facts?.orientation).to.equal(orientation);
      expect(facts?.width).to.equal(orientation < 5 ? 80 : 60);
    });
  }
});

describe('bytes that are not a JPEG', () => {
  it('are refused as empty if there are none', () => {
    expect(codeOf(new Uint8Array())).to.equal('file-empty');
  });

  it('are recognized by their first bytes', async () => {
    const png = await fetchJpeg({ format: 'png' });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect([png, svg].map(codeOf)).to.deep.equal(['not-jpeg', 'not-jpeg']);
    expect(codeOf(Uint8Array.from(START))).to.equal('not-jpeg');
    expect(codeOf(Uint8Array.from([0xff, 0xd8, 0x00]))).to.equal('not-jpeg');
  });
});

describe('a JPEG with too many pixels', () => {
  it('is refused above 50 million, but not at 50 million', async () => {
    const file = await fetchJpeg({ width: 16, height: 12 });
    expect(MAX_PIXELS).to.equal(50_000_000);
    expect(readJpeg(claim(file, 10_000, 5_000)).value?.width).to.equal(10_000);
    expect(codeOf(claim(file, 10_000, 5_001))).to.equal('too-many-pixels');
    expect(codeOf(claim(file, 16_384, 16_384))).to.equal('too-many-pixels');
  });

  it('is refused because of its frame header, whatever follows', () => {
    const cut = Uint8Array.from([...START, ...TABLE, ...frame(65_535, 65_535)]);
    expect(codeOf(cut)).to.equal('too-many-pixels');
  });

  it('is not refused because of a large preview in its Exif', () => {
    const preview = jpeg(frame(65_535, 65_535), scan(1));
    expect(readJpeg(jpeg(segment(0xe1, ...preview), small, scan(1))).value?.width).to.equal(16);
  });
});

describe('a JPEG with too many scans', () => {
  const withScans = (count: number): Uint8Array =>
    jpeg(frame(16, 16, 0xc2), ...Array.from({ length: count }, () => scan(1)));

  it('is refused above the limit, but not at it', () => {
    expect(readJpeg(withScans(MAX_SCANS)).value?.scans).to.equal(MAX_SCANS);
    expect(codeOf(withScans(MAX_SCANS + 1))).to.equal('too-many-scans');
  });
});

describe('the coded data of a scan', () => {
  it('may contain stuffed bytes, restart markers and fill bytes', () => {
    const data = [1, 0xff, 0x00, 2, 0xff, 0xd0, 3, 0xff, 0xd7, 0xff, 0xff, 0x00, 0xff, 0xff];
    const file = jpeg(small, scan(...data));
    expect(readJpeg(file).value).to.include({ scans: 1, end: file.length });
  });

  it('may be followed by tables, a comment and another scan', () => {
    const file = jpeg(small, scan(1, 2), TABLE, segment(0xfe, 65), scan(3));
    expect(readJpeg(file).value).to.include({ scans: 2, end: file.length });
  });
});

describe('a damaged JPEG', () => {
  const whole = [small, scan(1)];

  it('is not one with segments that browsers skip', () => {
    const passed = [0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xe0, 0xe2, 0xee, 0xef, 0xfe].map((marker) =>
      segment(marker, 1, 2),
    );
    expect(codeOf(jpeg(...passed, ...whole))).to.equal(undefined);
  });

  const damaged: Readonly<Record<string, Uint8Array>> = {
    'only a start and an end': jpeg(),
    'no frame': jpeg(TABLE),
    'a scan before its frame': jpeg(scan(1), small),
    'no scan': jpeg(small),
    'two frames': jpeg(small, ...whole),
    'a width of 0': jpeg(frame(0, 16), scan(1)),
    'a height of 0 that is given later': jpeg(frame(16, 0), scan(1), segment(0xdc, 0, 16)),
    'no components': jpeg(frame(16, 16, 0xc0, 0), scan(1)),
    'five components': jpeg(frame(16, 16, 0xc0, 5), scan(1)),
    'a frame that is too short': jpeg(segment(0xc0, 8, 0, 16, 0, 16), scan(1)),
    'a frame that is too long': jpeg([0xff, 0xc0, 0, 12, ...small.slice(4), 0], scan(1)),
    'samples of 16 bits': jpeg([...small.slice(0, 4), 16, ...small.slice(5)], scan(1)),
    'a scan without components': jpeg(small, segment(0xda, 0, 0, 63, 0)),
    'a scan header that is too short': jpeg(small, segment(0xda, 1, 1, 0)),
    'a frame with a segment length of 0': jpeg([0xff, 0xc0, 0, 0, ...small.slice(4)], scan(1)),
    'a scan with a segment length of 1': jpeg(small, [0xff, 0xda, 0, 1, 1, 1, 0, 0, 63, 0]),
    'a second start marker': jpeg(TABLE, START, ...whole),
    'an extension of the format': jpeg(segment(0xc8, 1), ...whole),
  };
  for (const [what, bytes] of Object.entries(damaged)) {
    it(`is refused with ${what}`, () => {
      expect(codeOf(bytes)).to.equal('picture-damaged');
    });
  }

  it('is not one with fill bytes before its markers', () => {
    const filled = jpeg([0xff, 0xff, ...TABLE], [0xff, ...small], scan(1));
    expect(readJpeg(filled).value?.end).to.equal(filled.length);
  });
});
