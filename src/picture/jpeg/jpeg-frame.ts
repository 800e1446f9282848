/** Reads the frame header of a JPEG: its size and its coding (ITU-T T.81, B.2.2). */
import {
  DHP,
  SOF0,
  SOF1,
  SOF10,
  SOF11,
  SOF13,
  SOF15,
  SOF2,
  SOF3,
  SOF5,
  SOF7,
  SOF9,
  type Segment,
} from './jpeg-segments.js';

/** A frame header. The size is that of the stored rows and columns, before any rotation. */
export interface Frame {
  /** Columns in px, 1 to 65,535. */
  readonly width: number;
  /** Rows in px, 1 to 65,535. */
  readonly height: number;
  /** 1 for gray, 3 for color, 4 for print colors. */
  readonly components: number;
  /** Bits per sample: 8 or 12. */
  readonly precision: number;
  /** Whether the picture is stored in successively finer scans. */
  readonly progressive: boolean;
  /** Whether it uses arithmetic coding, which few browsers decode, instead of Huffman coding. */
  readonly arithmetic: boolean;
}

const FRAMES = [SOF0, SOF1, SOF2, SOF9, SOF10];
const PROGRESSIVE = [SOF2, SOF10];
const ARITHMETIC = [SOF9, SOF10];
const PRECISIONS = [8, 12];
const MAX_COMPONENTS = 4;
const HEADER_BYTES = 6;
const COMPONENT_BYTES = 3;

/** Whether a marker begins a frame that at least some browsers decode. */
export function isFrame(marker: number): boolean {
  return FRAMES.includes(marker);
}

const isWithin = (marker: number, first: number, last: number): boolean =>
  marker >= first && marker <= last;

/** Whether a marker begins a frame that no browser decodes: a lossless or hierarchical one of T.81. */
export function isForeignFrame(marker: number): boolean {
  const isLossless = marker === SOF3 || marker === SOF11;
  const isDifferential = isWithin(marker, SOF5, SOF7) || isWithin(marker, SOF13, SOF15);
  return isLossless || isDifferential || marker === DHP;
}

function isPossible({ width, height, components, precision }: Frame, bytes: number): boolean {
  // A height of 0 means that it follows the first scan (DNL). Browsers treat that as damaged, and so do we.
  const hasArea = width > 0 && height > 0;
  const hasComponents = components >= 1 && components <= MAX_COMPONENTS;
  const isWhole = bytes === HEADER_BYTES + components * COMPONENT_BYTES;
  return hasArea && hasComponents && isWhole && PRECISIONS.includes(precision);
}

/** The frame header in a segment for which {@link isFrame} is true. Undefined if it is malformed. */
export function readFrame({ marker, parameters }: Segment): Frame | undefined {
  const { buffer, byteOffset, byteLength } = parameters;
  if (byteLength < HEADER_BYTES) return undefined;
  const view = new DataView(buffer, byteOffset, byteLength);
  const frame = {
    precision: view.getUint8(0),
    height: view.getUint16(1),
    width: view.getUint16(3),
    components: view.getUint8(5),
    progressive: PROGRESSIVE.includes(marker),
    arithmetic: ARITHMETIC.includes(marker),
  };
  return isPossible(frame, byteLength) ? frame : undefined;
}

/** The identifiers of a frame's components, in order (B.2.2, Ci). */
export function componentIds({ parameters }: Segment): readonly number[] {
  const components = parameters.subarray(HEADER_BYTES);
  return [...components].filter((_, at) => at % COMPONENT_BYTES === 0);
}
