/** Recognizes and measures a JPEG (ITU-T T.81) without decoding it. */
import { type Checked, type RejectionCode, rejected } from '../../seal/rejection.js';
import { beginsWith } from '../headers/starts.js';
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
  type NoSegment,
  SOI,
  SOS,
  type Segment,
  isMeaningless,
  segmentsOf,
} from './jpeg-segments.js';

/**
 * The most pixels a picture may have. The usual photos of phones have 12 to 50 megapixels, and this many take
 * 200 MB when decoded. A file under 1 KB can claim 16384 × 16384 and cost seconds (docs/attacks.md, A23).
 */
export const MAX_PIXELS = 50_000_000;

/**
 * The most scans a picture may have. libjpeg's default script for progressive color has 10 (jcparam.c,
 * `jpeg_simple_progression`). Each scan of a few bytes can cost a pass over all pixels ("Two Issues with
 * the JPEG Standard", LJT-01-003, libjpeg-turbo.org). Skia, Chromium's decoder, gives up at the 100th
 * (SkJpegDecoderMgr.cpp, `progress_monitor`).
 */
export const MAX_SCANS = 99;

/** What a JPEG's headers say about it. */
export interface JpegFacts extends Frame {
  /** The number of scans, 1 to {@link MAX_SCANS}. */
  readonly scans: number;
  /** The orientation from its Exif; 1 if it has none. */
  readonly orientation: Orientation;
  /** The offset in bytes just after the end marker. Whatever follows is not part of the picture. */
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
/** Tables and other segments that browsers' decoders read or skip. No ordinary file has any others. */
const PASSED_OVER = [DHT, DAC, DQT, DNL, DRI, COM];
const NO_SEGMENT: Readonly<Record<NoSegment, RejectionCode>> = {
  'cut-short': 'picture-cut-short',
  malformed: 'picture-damaged',
  'too-many': 'too-many-segments',
};

/** The start marker, and the first byte of the next marker. */
const START = '\xff\xd8\xff';

function checkStart(bytes: Uint8Array): RejectionCode | undefined {
  if (bytes.length === 0) return 'file-empty';
  return beginsWith(bytes, START) ? undefined : 'not-jpeg';
}

function takeFrame(seen: Seen, segment: Segment): Checked<Seen> {
  const frame = readFrame(segment);
  // If there are two frames, decoders differ in which one they draw.
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

/** Decoders read only the first Exif segment, and only before the first scan. */
function takeExif(seen: Seen, { parameters }: Segment): Checked<Seen> {
  if (seen.orientation || seen.scans > 0) return { value: seen };
  return { value: { ...seen, orientation: exifOrientation(parameters) } };
}

function isPassedOver({ marker, offset }: Segment): boolean {
  const isStart = marker === SOI && offset === 0;
  const isApplication = marker >= APP0 && marker <= APP15;
  return isStart || isApplication || isMeaningless(marker) || PASSED_OVER.includes(marker);
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
 * Measures the JPEG at the start of the bytes, in linear time, or refuses it: `file-empty`, `not-jpeg` (it
 * does not begin with FF D8 FF), `too-many-pixels` (from the frame header, before anything after it is
 * read), `too-many-scans`, `too-many-segments`, `picture-unsupported` (T.81's lossless and hierarchical kinds, which no browser
 * draws), `picture-cut-short` (the bytes end before the end marker), or `picture-damaged` (malformed, or
 * without a frame or a scan). Never throws.
 *
 * A truncated file is refused, although `<img>` draws the part that is there: half a picture would make half
 * a seal, and the complete file exists somewhere.
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
 * Why the browser can't decode a file that {@link readJpeg} accepts: it is of a kind that only some browsers
 * decode (12 bits, arithmetic coding), or its coded data is damaged.
 */
export function whyUndecoded({ arithmetic, precision }: JpegFacts): RejectionCode {
  return arithmetic || precision > 8 ? 'picture-unsupported' : 'picture-damaged';
}
