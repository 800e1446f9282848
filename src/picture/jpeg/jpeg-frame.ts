/** Reads the frame header of a JPEG: its size, and how it is coded (ITU-T T.81, B.2.2). */
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

/** What a frame header says. The size is that of the stored rows and columns, before turning. */
export interface Frame {
  /** Columns in px, 1 to 65,535. */
  readonly width: number;
  /** Rows in px, 1 to 65,535. */
  readonly height: number;
  /** 1 for grey, 3 for colour, 4 for print colours. */
  readonly components: number;
  /** Bits of a sample: 8, or 12. */
  readonly precision: number;
  /** Whether the picture comes in ever finer scans. */
  readonly progressive: boolean;
  /** Whether it is coded arithmetically and not after Huffman, which few browsers decode. */
  readonly arithmetic: boolean;
}

const FRAMES = [SOF0, SOF1, SOF2, SOF9, SOF10];
const PROGRESSIVE = [SOF2, SOF10];
const ARITHMETIC = [SOF9, SOF10];
const PRECISIONS = [8, 12];
const MAX_COMPONENTS = 4;
const HEADER_BYTES = 6;
const COMPONENT_BYTES = 3;

/** Whether a marker begins a frame of a kind that some browser decodes. */
export function isFrame(marker: number): boolean {
  return FRAMES.includes(marker);
}

const isWithin = (marker: number, first: number, last: number): boolean =>
  marker >= first && marker <= last;

/** Whether a marker begins a frame that no browser decodes: T.81's lossless and hierarchical ones. */
export function isForeignFrame(marker: number): boolean {
  const isLossless = marker === SOF3 || marker === SOF11;
  const isDifferential = isWithin(marker, SOF5, SOF7) || isWithin(marker, SOF13, SOF15);
  return isLossless || isDifferential || marker === DHP;
}

function isPossible({ width, height, components, precision }: Frame, bytes: number): boolean {
  // A height of 0, to be told after the first scan (DNL), is damage to us as to browsers.
  const hasArea = width > 0 && height > 0;
  const hasComponents = components >= 1 && components <= MAX_COMPONENTS;
  const isWhole = bytes === HEADER_BYTES + components * COMPONENT_BYTES;
  return hasArea && hasComponents && isWhole && PRECISIONS.includes(precision);
}

/** The frame that a segment begins for which {@link isFrame} holds; undefined where it is malformed. */
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

/** The identifiers of a frame's components, in their order (B.2.2, Ci). */
export function componentIds({ parameters }: Segment): readonly number[] {
  const components = parameters.subarray(HEADER_BYTES);
  return [...components].filter((_, at) => at % COMPONENT_BYTES === 0);
}
