/** Recognizes formats that the editor cannot use, so that the refusal can name them. */
import { untilEnd, viewOf } from './sizes.js';
import { beginsWith } from './starts.js';
import { tiffEntries } from './tiff.js';

/**
 * The bytes with which each format begins, as its specification or its maker's software has them; those of cameras' raw
 * files as in LibRaw (identify.cpp).
 */
const STARTS: readonly (readonly [format: string, start: string, offset?: number])[] = [
  ['JPEG XL', '\xff\x0a'],
  ['JPEG XL', '\0\0\0\x0cJXL \r\n'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n'],
  ['JPEG 2000', '\xff\x4f\xff\x51'],
  ['JPEG XR', 'II\xbc'],
  ['Photoshop (PSD)', '8BPS'],
  ['GIMP (XCF)', 'gimp xcf '],
  ['OpenEXR', 'v/1\x01'],
  ['QOI', 'qoif'],
  ['Apple icon (ICNS)', 'icns'],
  ['PostScript (EPS)', '%!PS-Adobe'],
  ['PostScript (EPS)', '\xc5\xd0\xd3\xc6'],
  ['Netpbm (PAM)', 'P7\n'],
  ['Netpbm (PBM)', 'P4\n'],
  ['Netpbm (PGM)', 'P5\n'],
  ['Netpbm (PPM)', 'P6\n'],
  ['PDF', '%PDF-'],
  ['camera raw (CR2)', 'II*\0\x10\0\0\0CR'],
  ['camera raw (CR3)', 'ftypcrx ', 4],
  ['camera raw (RAF)', 'FUJIFILMCCD-RAW'],
  ['camera raw (ORF)', 'IIRO'],
  ['camera raw (ORF)', 'IIRS'],
  ['camera raw (ORF)', 'MMOR'],
  ['camera raw (RW2)', 'IIU\0'],
  ['camera raw (CRW)', 'HEAPCCDR', 6],
  ['camera raw (X3F)', 'FOVb'],
  ['camera raw (MRW)', '\0MRM'],
];

/** Makers whose raw files are TIFFs, and what they call them. */
const MAKERS: readonly (readonly [maker: string, format: string])[] = [
  ['NIKON', 'NEF'],
  ['SONY', 'ARW'],
  ['PENTAX', 'PEF'],
  ['RICOH', 'PEF'],
  ['SAMSUNG', 'SRW'],
  ['Hasselblad', '3FR'],
];

/** Tags of the first directory ("TIFF Revision 6.0"; Adobe, "Digital Negative Specification"). */
const SUBFILE = 254;
const MAKER = 271;
const SUB_DIRECTORIES = 330;
const DNG_VERSION = 50706;
/** The first picture is a smaller copy. */
const REDUCED = 1;

/** The name of a camera's raw file that is a TIFF: its first picture is a preview, and the camera's maker is named. */
function rawFormat(bytes: Uint8Array): string | undefined {
  const tags = new Map<number, number>();
  for (const { tag, value } of untilEnd(tiffEntries(viewOf(bytes)))) tags.set(tag, value);
  if (tags.has(DNG_VERSION)) return 'DNG';
  if (!tags.has(SUB_DIRECTORIES) && tags.get(SUBFILE) !== REDUCED) return undefined;
  return MAKERS.find(([maker]) => beginsWith(bytes, maker, tags.get(MAKER)))?.[1];
}

/** The name of a format that no browser, or hardly any, opens. Undefined if it is none of these. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const raw = rawFormat(bytes);
  if (raw) return `camera raw (${raw})`;
  return STARTS.find(([, start, offset]) => beginsWith(bytes, start, offset))?.[0];
}
