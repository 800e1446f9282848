import { expect } from '@open-wc/testing';
import { takeFile } from '../../../src/picture/take-file.js';
import {
  type TiffEntry,
  afterDirectory,
  fileOfParts,
  little,
  tiff,
} from '../../support/header-bytes.js';
import { brands, heif } from '../../support/heif-bytes.js';
import { type JpegOptions, fetchJpeg, fileOf } from '../../support/jpegs.js';
import { outcomeOf } from '../../support/pictures.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The format with which a file is refused. */
async function formatOf(bytes: Bytes): Promise<string | undefined> {
  const { rejection } = await takeFile(fileOf(bytes));
  return rejection?.code === 'picture-kind-unsupported' ? rejection.format : rejection?.code;
}

const ZEROS = little(0, 16);

/** Real files, from an encoder. */
const REAL: Readonly<Record<string, JpegOptions>> = {
  'JPEG XL': { format: 'jxl' },
  'JPEG 2000': { format: 'jp2' },
  'Photoshop (PSD)': { format: 'psd' },
};

const STARTS: readonly (readonly [string, Bytes])[] = [
  ['JPEG XL', fileOfParts([0, 0, 0, 12], 'JXL \r\n\x87\n', ZEROS)],
  ['PDF', fileOfParts('%PDF-1.7\n')],
  ['camera raw (CR2)', fileOfParts('II*\0', little(16, 4), 'CR\x02\0', ZEROS)],
  ['camera raw (CR3)', heif(brands('crx ', 'isom'))],
  ['camera raw (RAF)', fileOfParts('FUJIFILMCCD-RAW 0201', ZEROS)],
  ['camera raw (ORF)', fileOfParts('IIRO', little(8, 4), ZEROS)],
  ['camera raw (ORF)', fileOfParts('MMOR', ZEROS)],
  ['camera raw (RW2)', fileOfParts('IIU\0', little(24, 4), ZEROS)],
  ['JPEG 2000', fileOfParts('\xff\x4f\xff\x51', [0, 41], ZEROS)],
  ['JPEG XR', fileOfParts('II\xbc\x01', little(8, 4), ZEROS)],
  ['GIMP (XCF)', fileOfParts('gimp xcf v011\0', ZEROS)],
  ['OpenEXR', fileOfParts('v/1\x01', little(2, 4), 'channels\0', ZEROS)],
  ['QOI', fileOfParts('qoif', [0, 0, 0, 40, 0, 0, 0, 30, 3, 0], ZEROS)],
  ['Apple icon (ICNS)', fileOfParts('icns', [0, 0, 0, 32], 'ic07', ZEROS)],
  ['PostScript (EPS)', fileOfParts('%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 40 30\n')],
  ['PostScript (EPS)', fileOfParts('\xc5\xd0\xd3\xc6', little(32, 4), ZEROS)],
  ['Netpbm (PAM)', fileOfParts('P7\nWIDTH 40\nHEIGHT 30\n', ZEROS)],
  ['Netpbm (PBM)', fileOfParts('P4\n40 30\n', ZEROS)],
  ['Netpbm (PGM)', fileOfParts('P5\n40 30\n255\n', ZEROS)],
  ['Netpbm (PPM)', fileOfParts('P6\n40 30\n255\n', ZEROS)],
  ['camera raw (CRW)', fileOfParts('II', little(26, 4), 'HEAPCCDR', ZEROS)],
  ['camera raw (X3F)', fileOfParts('FOVb', little(0x20003, 4), ZEROS)],
  ['camera raw (MRW)', fileOfParts('\0MRM', [0, 0, 1, 0], '\0PRD', ZEROS)],
];

const PREVIEW: readonly TiffEntry[] = [
  [254, 4, 1, 1],
  [256, 3, 1, 160],
  [257, 3, 1, 120],
];

/** A TIFF that a camera's maker fills with a raw picture. */
function rawOf(maker: string, isBig: boolean): Bytes {
  const at = afterDirectory(PREVIEW.length + 1);
  return tiff([...PREVIEW, [271, 2, maker.length, at]], isBig, maker);
}

describe('a picture that browsers do not open', () => {
  for (const [format, options] of Object.entries(REAL)) {
    it(`is named: ${format}`, async () => {
      expect(await formatOf(await fetchJpeg({ width: 40, height: 30, ...options }))).to.equal(
        format,
      );
    });
  }

  for (const [format, bytes] of STARTS) {
    it(`is named by its first bytes: ${format}, ${String.fromCharCode(...bytes.slice(0, 4))}`, async () => {
      expect(await formatOf(bytes)).to.equal(format);
    });
  }

  const makers = [
    ['NEF', 'NIKON CORPORATION'],
    ['ARW', 'SONY'],
    ['PEF', 'PENTAX'],
    ['PEF', 'RICOH IMAGING COMPANY, LTD.'],
    ['SRW', 'SAMSUNG'],
    ['3FR', 'Hasselblad'],
  ] as const;
  for (const [format, maker] of makers) {
    it(`is named by the camera's maker, in either order of bytes: ${format}, ${maker}`, async () => {
      for (const isBig of [false, true])
        expect(await formatOf(rawOf(maker, isBig))).to.equal(`camera raw (${format})`);
    });
  }

  it('is named by its version: DNG', async () => {
    const file = tiff([...PREVIEW, [50706, 1, 4, 0x0401]]);
    expect(await formatOf(file)).to.equal('camera raw (DNG)');
  });

  for (const format of ['tiff', 'tiff64'] as const) {
    it(`is named if this browser does not open it: ${format}`, async () => {
      const bytes = await fetchJpeg({ width: 40, height: 30, format });
      const opens = await createImageBitmap(new Blob([bytes])).then(
        () => true,
        () => false,
      );
      const { refused } = await outcomeOf(fileOf(bytes));
      expect(refused?.code).to.equal(opens ? 'not-jpeg' : 'picture-kind-unsupported');
      if (!opens) expect(refused?.format).to.equal('TIFF');
    });
  }
});

describe('a file that is not a picture', () => {
  const others: Readonly<Record<string, Bytes>> = {
    text: fileOfParts('IIRX is a word, and so is MMOR'),
    'an archive (ZIP)': fileOfParts('PK\x03\x04', ZEROS),
    'a video (MP4)': heif(brands('isom', 'mp41')),
    'a program': fileOfParts('MZ', ZEROS),
    'a sound (MP3)': fileOfParts('ID3', ZEROS),
    'text that begins like a picture’s format': fileOfParts(
      'P6 is a bus, gimp xcf and qoif are words',
    ),
    'a script for a printer that is not a picture': fileOfParts('%!PS\nshowpage\n'),
  };
  for (const [what, bytes] of Object.entries(others)) {
    it(`is refused as not a picture: ${what}`, async () => {
      expect(await formatOf(bytes)).to.equal('not-picture');
    });
  }
});

describe('an icon', () => {
  for (const format of ['ico', 'cur'] as const) {
    it(`is offered for conversion, and becomes a picture: ${format}`, async () => {
      const file = fileOf(await fetchJpeg({ width: 160, height: 120, format }));
      const { refused, offer } = (await outcomeOf(file)) as { refused?: object; offer?: string };
      expect([refused, offer]).to.deep.equal([{ code: 'not-jpeg' }, 'convert']);
      expect((await outcomeOf(file, true)).made?.whole).to.deep.equal({ width: 160, height: 120 });
    });
  }
});
