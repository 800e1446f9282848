/** Recognises and measures JPEG bytes (ITU-T T.81) without decoding them. */
import { type Checked, type RejectionCode, rejected } from '../../seal/rejection.js';
import { type Orientation, exifOrientation } from './exif-orientation.js';
import { type Frame, isForeignFrame, isFrame, readFrame } from './jpeg-frame.js';
import {
  APP0,
  APP1,
  APP15,
  COM,
  DAC,
  DHT,
  DNL,
  DQT,
  DRI,
  EOI,
  MARK,
  type NoSegment,
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

/** What a JPEG says of itself. */
export interface JpegFacts extends Frame {
  /** How many scans there are, 1 to {@link MAX_SCANS}. */
  readonly scans: number;
  /** Which way up it is, by its Exif; 1 without. */
  readonly orientation: Orientation;
  /** Offset in bytes just after the end marker; whatever follows is no part of the picture. */
  readonly end: number;
}

interface Seen {
  readonly frame?: Frame;
  readonly scans: number;
  readonly orientation?: Orientation | undefined;
}

const NOTHING: Seen = { scans: 0 };
const SCAN_BYTES = 4;
const SCAN_COMPONENT_BYTES = 2;
/** Tables and the like, which a browser's decoder reads or skips. Others only occur in no usual file. */
const PASSED_OVER = [DHT, DAC, DQT, DNL, DRI, COM];
const NO_SEGMENT: Readonly<Record<NoSegment, RejectionCode>> = {
  'cut-short': 'picture-cut-short',
  malformed: 'picture-damaged',
};

function checkStart(bytes: Uint8Array): RejectionCode | undefined {
  if (bytes.length === 0) return 'file-empty';
  const isJpeg = bytes[0] === MARK && bytes[1] === SOI && bytes[2] === MARK;
  return isJpeg ? undefined : 'not-jpeg';
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
  if (isFrame(marker)) return takeFrame(seen, segment);
  if (isForeignFrame(marker)) return rejected('picture-unsupported');
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
 * header, before anything after it is read), `too-many-scans`, `picture-unsupported` (T.81's lossless
 * and hierarchical kinds, which no browser draws), `picture-cut-short` (they end before its end
 * marker), or `picture-damaged` (malformed, or without a frame or a scan). Never throws.
 *
 * A file that is cut short is refused, though browsers' `<img>` draws the part that is there: half a
 * picture would make half a seal, and whoever sent it has a whole one.
 */
export function readJpeg(bytes: Uint8Array): Checked<JpegFacts> {
  const code = checkStart(bytes);
  if (code) return rejected(code);
  let seen = NOTHING;
  const segments = segmentsOf(bytes);
  let step = segments.next();
  while (!step.done) {
    if (step.value.marker === EOI) return factsOf(seen, step.value.next);
    const taken = take(seen, step.value);
    if (taken.rejection) return taken;
    seen = taken.value;
    step = segments.next();
  }
  return rejected(NO_SEGMENT[step.value ?? 'malformed']);
}

/**
 * Why a file is refused that {@link readJpeg} has passed and the browser can't decode: it is of a kind
 * that only some browsers know (12 bits, arithmetic coding), or damaged within its coded data.
 */
export function whyUndecoded({ arithmetic, precision }: JpegFacts): RejectionCode {
  return arithmetic || precision > 8 ? 'picture-unsupported' : 'picture-damaged';
}
