/** Recognises and measures JPEG bytes (ITU-T T.81) without decoding them. */
import { type Checked, type RejectionCode, rejected } from '../seal/rejection.js';
import { type Orientation, exifOrientation } from './exif-orientation.js';
import {
  APP0,
  APP1,
  APP15,
  COM,
  DHT,
  DNL,
  DQT,
  DRI,
  EOI,
  MARK,
  SOF0,
  SOF2,
  SOI,
  SOS,
  type Segment,
  segmentsOf,
} from './jpeg-segments.js';

/**
 * Pixels of a picture, at most: above what phones' usual photos have (12 to 50 megapixels), and 200 MB
 * when decoded. A file of under 1 KB can claim 16384 × 16384 and cost seconds (defence.md, A23).
 */
export const MAX_PIXELS = 50_000_000;

/**
 * Scans of a picture, at most. libjpeg's usual script for progressive colour has 10 (jcparam.c,
 * `jpeg_simple_progression`). Each scan can cost a pass over all pixels for a few bytes of file ("Two
 * Issues with the JPEG Standard", LJT-01-003, libjpeg-turbo.org). Skia, which decodes for Chromium,
 * gives up at the 100th (SkJpegDecoderMgr.cpp, `progress_monitor`).
 */
export const MAX_SCANS = 99;

/** What a JPEG says of itself. Sizes are those of the stored rows and columns, before turning. */
export interface JpegFacts {
  /** Columns in px, 1 to 65,535. */
  readonly width: number;
  /** Rows in px, 1 to 65,535. */
  readonly height: number;
  /** 1 for grey, 3 for colour, 4 for print colours. */
  readonly components: number;
  /** Bits of a sample: 8, or 12. */
  readonly precision: number;
  /** Whether the picture comes in ever finer scans (SOF2). */
  readonly progressive: boolean;
  /** How many scans there are, 1 to {@link MAX_SCANS}. */
  readonly scans: number;
  /** Which way up it is, by its Exif; 1 without. */
  readonly orientation: Orientation;
  /** Offset in bytes just after the end marker; whatever follows is no part of the picture. */
  readonly end: number;
}

type Frame = Pick<JpegFacts, 'width' | 'height' | 'components' | 'precision' | 'progressive'>;

interface Seen {
  readonly frame?: Frame;
  readonly scans: number;
  readonly orientation?: Orientation | undefined;
}

const NOTHING: Seen = { scans: 0 };
const PRECISIONS = [8, 12];
const MAX_COMPONENTS = 4;
const FRAME_BYTES = 6;
const FRAME_COMPONENT_BYTES = 3;
const SCAN_BYTES = 4;
const SCAN_COMPONENT_BYTES = 2;
/** Tables and the like, which a browser's decoder reads or skips. Others only occur in no usual file. */
const PASSED_OVER = [DHT, DQT, DNL, DRI, COM];

function checkStart(bytes: Uint8Array): RejectionCode | undefined {
  if (bytes.length === 0) return 'file-empty';
  const isJpeg = bytes[0] === MARK && bytes[1] === SOI && bytes[2] === MARK;
  return isJpeg ? undefined : 'not-jpeg';
}

function isPossible({ width, height, components, precision }: Frame, bytes: number): boolean {
  // A height of 0, to be told after the first scan (DNL), is damage to us as to browsers.
  const hasArea = width > 0 && height > 0;
  const hasComponents = components >= 1 && components <= MAX_COMPONENTS;
  const isWhole = bytes === FRAME_BYTES + components * FRAME_COMPONENT_BYTES;
  return hasArea && hasComponents && isWhole && PRECISIONS.includes(precision);
}

/** T.81, B.2.2. */
function readFrame({ marker, parameters }: Segment): Frame | undefined {
  const { buffer, byteOffset, byteLength } = parameters;
  if (byteLength < FRAME_BYTES) return undefined;
  const view = new DataView(buffer, byteOffset, byteLength);
  const frame = {
    precision: view.getUint8(0),
    height: view.getUint16(1),
    width: view.getUint16(3),
    components: view.getUint8(5),
    progressive: marker === SOF2,
  };
  return isPossible(frame, byteLength) ? frame : undefined;
}

function takeFrame(seen: Seen, segment: Segment): Checked<Seen> {
  const frame = readFrame(segment);
  // Decoders differ in which of two frames they draw.
  if (!frame || seen.frame) return rejected('picture-damaged');
  if (frame.width * frame.height > MAX_PIXELS) return rejected('too-many-pixels');
  return { value: { ...seen, frame } };
}

/** T.81, B.2.3. */
function takeScan(seen: Seen, { parameters }: Segment): Checked<Seen> {
  const components = parameters[0] ?? 0;
  const isWhole = parameters.length === SCAN_BYTES + components * SCAN_COMPONENT_BYTES;
  if (!seen.frame || !isWhole || components === 0) return rejected('picture-damaged');
  const scans = seen.scans + 1;
  return scans > MAX_SCANS ? rejected('too-many-scans') : { value: { ...seen, scans } };
}

/** Decoders read Exif before the first scan alone, and its first segment alone. */
function takeExif(seen: Seen, { parameters }: Segment): Checked<Seen> {
  if (seen.orientation || seen.scans > 0) return { value: seen };
  return { value: { ...seen, orientation: exifOrientation(parameters) } };
}

function isPassedOver({ marker, offset }: Segment): boolean {
  const isStart = marker === SOI && offset === 0;
  const isApplication = marker >= APP0 && marker <= APP15;
  return isStart || isApplication || PASSED_OVER.includes(marker);
}

function take(seen: Seen, segment: Segment): Checked<Seen> {
  const { marker } = segment;
  if (marker >= SOF0 && marker <= SOF2) return takeFrame(seen, segment);
  if (marker === SOS) return takeScan(seen, segment);
  if (marker === APP1) return takeExif(seen, segment);
  return isPassedOver(segment) ? { value: seen } : rejected('picture-damaged');
}

function factsOf({ frame, scans, orientation = 1 }: Seen, end: number): Checked<JpegFacts> {
  if (!frame || scans === 0) return rejected('picture-damaged');
  return { value: { ...frame, scans, orientation, end } };
}

/**
 * Measures the JPEG that the bytes begin with, in time linear in their number, or says why they are
 * none: `file-empty`, `not-jpeg` (they do not begin FF D8 FF), `too-many-pixels` (told by the frame
 * header, before anything after it is read), `too-many-scans`, or `picture-damaged` (malformed, cut
 * short, without a frame, a scan or its end marker, or of a kind that no browser draws: T.81's
 * lossless, hierarchical and arithmetic ones). Never throws.
 */
export function readJpeg(bytes: Uint8Array): Checked<JpegFacts> {
  const code = checkStart(bytes);
  if (code) return rejected(code);
  let seen = NOTHING;
  for (const segment of segmentsOf(bytes)) {
    if (segment.marker === EOI) return factsOf(seen, segment.next);
    const taken = take(seen, segment);
    if (taken.rejection) return taken;
    seen = taken.value;
  }
  return rejected('picture-damaged');
}
