/**
 * Builds files from encoded pictures that contain more than one picture, or more than pictures: comments,
 * thumbnails, MPO, Ultra HDR.
 */
import sharp from 'sharp';
import { drawWrongPicture } from './jpeg-drawings.mjs';

function segment(marker, parameters) {
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(parameters.length + 2, 2);
  return Buffer.concat([header, parameters]);
}

const isApplication = (file, at) => file[at] === 0xff && (file[at + 1] & 0xf0) === 0xe0;

/** The offset after the application segments at the start of a file. Exif must stay the first of them. */
function afterApplications(file) {
  let at = 2;
  while (isApplication(file, at)) at += 2 + file.readUInt16BE(at + 2);
  return at;
}

/** Adds a segment to a file. */
function withSegment(file, marker, parameters) {
  const at = afterApplications(file);
  return Buffer.concat([file.subarray(0, at), segment(marker, parameters), file.subarray(at)]);
}

/** Adds a comment (COM) to a file. */
export function withComment(file, words) {
  return withSegment(file, 0xfe, Buffer.from(words));
}

const [SHORT, LONG, UNDEFINED] = [3, 4, 7];

/** A TIFF directory, big-endian: its entries, and where the next one is. */
function directory(entries, next) {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16BE(entries.length);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + index * 12;
    bytes.writeUInt16BE(tag, at);
    bytes.writeUInt16BE(type, at + 2);
    bytes.writeUInt32BE(count, at + 4);
    if (type === SHORT) bytes.writeUInt16BE(value, at + 8);
    else bytes.writeUInt32BE(value, at + 8);
  }
  bytes.writeUInt32BE(next, bytes.length - 4);
  return bytes;
}

const TIFF = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
const DIRECTORY_BYTES = 2 + 4;
const ENTRY_BYTES = 12;

/**
 * Adds Exif with a smaller, wrong picture that is on its side to a file (Exif 2.32, 4.5.8 and 4.6.9).
 */
export async function withThumbnail(file, { orientation = 1 }) {
  const thumbnail = await drawWrongPicture({ width: 160, height: 120 }).jpeg().toBuffer();
  const first = TIFF.length;
  const second = first + DIRECTORY_BYTES + ENTRY_BYTES;
  const at = second + DIRECTORY_BYTES + 4 * ENTRY_BYTES;
  const ofThumbnail = [
    [0x0103, SHORT, 1, 6], // coded as JPEG
    [0x0112, SHORT, 1, 6], // on its side
    [0x0201, LONG, 1, at],
    [0x0202, LONG, 1, thumbnail.length],
  ];
  const exif = [
    Buffer.from('Exif\0\0'),
    TIFF,
    directory([[0x0112, SHORT, 1, orientation]], second),
    directory(ofThumbnail, 0),
    thumbnail,
  ];
  return withSegment(file, 0xe1, Buffer.concat(exif));
}

const MPF = Buffer.from('MPF\0');
const MPF_VERSION = 0x30313030; // "0100"
const LIST_AT = TIFF.length + DIRECTORY_BYTES + 3 * ENTRY_BYTES;
const LISTED_BYTES = 16;
/** The size of the segment in bytes, with its marker and length, and two pictures in its list. */
const MPF_SEGMENT_BYTES = 4 + MPF.length + LIST_AT + 2 * LISTED_BYTES;

function listed(kind, bytes, offset) {
  const entry = Buffer.alloc(LISTED_BYTES);
  entry.writeUInt32BE(kind);
  entry.writeUInt32BE(bytes, 4);
  entry.writeUInt32BE(offset, 8);
  return entry;
}

/**
 * Two pictures in one file, one after the other (CIPA DC-007-2009, Multi-Picture Format). The first lists
 * both. `kinds` are their attributes in the list.
 */
function join(first, second, kinds) {
  const size = first.length + MPF_SEGMENT_BYTES;
  // Offsets count from the segment's TIFF header.
  const origin = afterApplications(first) + 4 + MPF.length;
  const entries = [
    [0xb000, UNDEFINED, 4, MPF_VERSION],
    [0xb001, LONG, 1, 2],
    [0xb002, UNDEFINED, 2 * LISTED_BYTES, LIST_AT],
  ];
  const list = [listed(kinds[0], size, 0), listed(kinds[1], second.length, size - origin)];
  const parameters = Buffer.concat([MPF, TIFF, directory(entries, 0), ...list]);
  return Buffer.concat([withSegment(first, 0xe2, parameters), second]);
}

/** The views of the two eyes. The first is the one to show (Table 4, MP Type). */
const EYES = [0x20020002, 0x00020002];

/** An MPO as stereo cameras make it. The second picture is the wrong one. */
export async function asMpo(file, options) {
  return join(file, await drawWrongPicture(options).jpeg().toBuffer(), EYES);
}

const GAIN_MAP_KINDS = [0x00030000, 0];
const HDRGM = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"';
const GOOGLE = 'http://ns.google.com/photos/1.0/container/';
const GAIN =
  'hdrgm:GainMapMin="0" hdrgm:GainMapMax="2" hdrgm:Gamma="1" hdrgm:OffsetSDR="0.015625" hdrgm:OffsetHDR="0.015625" hdrgm:HDRCapacityMin="0" hdrgm:HDRCapacityMax="2" hdrgm:BaseRenditionIsHDR="False"';

const xmp = (attributes, content = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}>${content}</rdf:Description></rdf:RDF></x:xmpmeta>`;

function containerOf(bytes) {
  const item = (attributes) =>
    `<rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" ${attributes}/></rdf:li>`;
  const items = `${item('Item:Semantic="Primary"')}${item(`Item:Semantic="GainMap" Item:Length="${bytes}"`)}`;
  return `<Container:Directory><rdf:Seq>${items}</rdf:Seq></Container:Directory>`;
}

function withXmp(file, packet) {
  return withSegment(file, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));
}

/**
 * An Ultra HDR file as phones make it (developer.android.com, "Ultra HDR Image Format v1.1"): the picture,
 * then a gain map for better screens, here the wrong picture. Libultrahdr must recognize it.
 */
export async function asUltraHdr(file, options) {
  const { width = 400, height = 300 } = options;
  const half = { width: width / 2, height: height / 2 };
  const map = await drawWrongPicture(half).toColourspace('b-w').jpeg().toBuffer();
  const described = withXmp(map, xmp(`${HDRGM} ${GAIN}`));
  const names = `${HDRGM} xmlns:Container="${GOOGLE}" xmlns:Item="${GOOGLE}item/"`;
  const base = withXmp(file, xmp(names, containerOf(described.length)));
  const joined = join(base, described, GAIN_MAP_KINDS);
  if (!(await sharp(joined).metadata()).gainMap) throw new Error('No gain map was found');
  return joined;
}

/** Repeats the last scan of a progressive file until it has this many scans. */
export function withScans(file, scans) {
  const [scan, end] = [file.lastIndexOf(Buffer.from([0xff, 0xda])), file.length - 2];
  const before = file.subarray(0, scan);
  const had = before.toString('latin1').split('\xff\xda').length - 1;
  const again = Array(scans - had).fill(file.subarray(scan, end));
  return Buffer.concat([before, ...again, file.subarray(end)]);
}
