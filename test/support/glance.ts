/**
 * How patterns look at a glance in a seal of 160 × 120 px, measured by the tone of blocks of 4 × 4 px, which
 * are 0.1° wide at arm's length. Two patterns differ visibly in a block if their tones differ by at least a
 * fifth of the step from the background to a line.
 */
import '../../src/define/seal-preview.js';
import type { SealPreviewElement } from '../../src/elements/seal-preview/seal-preview-element.js';
import { PATTERN_WIDTH, type Paint, drawPattern } from '../../src/seal/pattern.js';

const WIDTH = 160;
const HEIGHT = 120;
const BLOCK = 4;
const COLUMNS = WIDTH / BLOCK;
const ROWS = HEIGHT / BLOCK;
const VISIBLE = 0.2;
/** The width in blocks of the frame around a picture. */
const FRAME = 2;

/** The blocks of a seal to compare, counted row by row. */
export type Part = readonly number[];

/** All blocks of a seal. */
export const wholeSeal: Part = Array.from({ length: COLUMNS * ROWS }, (_, block) => block);

/** The blocks of the frame around a picture. */
export const frameOnly: Part = wholeSeal.filter((block) => {
  const [column, row] = [block % COLUMNS, Math.floor(block / COLUMNS)];
  return Math.min(column, row, COLUMNS - 1 - column, ROWS - 1 - row) < FRAME;
});

/** The tone of each block: 0 is the background's, 1 the lines'. */
export type Glance = Float32Array;

type Look = Pick<CSSStyleDeclaration, 'fill' | 'stroke' | 'strokeWidth' | 'strokeOpacity'>;

/** What patterns are painted on and with, in the element's own styles. */
export interface Easel {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly looks: Readonly<Record<Paint, Look>>;
  /** Red, green and blue. */
  readonly ground: readonly number[];
  readonly line: readonly number[];
}

function lookOf(preview: SealPreviewElement, paint: Paint): Look {
  const path = preview.renderRoot.querySelector(`.${paint}`);
  if (!path) throw new Error(`No ${paint} path`);
  const { fill, stroke, strokeWidth, strokeOpacity } = getComputedStyle(path);
  return { fill, stroke, strokeWidth, strokeOpacity };
}

function pixel(context: OffscreenCanvasRenderingContext2D, colour: string): readonly number[] {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Creates an easel. */
export async function openEasel(): Promise<Easel> {
  const preview: SealPreviewElement = document.createElement('seal-preview');
  preview.seal = { kind: 'text', lines: ['.'], colour: 'teal', pattern: '0'.repeat(16) };
  document.body.append(preview);
  await preview.updateComplete;
  const [open, clear, tint] = [
    lookOf(preview, 'open'),
    lookOf(preview, 'clear'),
    lookOf(preview, 'tint'),
  ];
  preview.remove();
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  const [ground, line] = [pixel(context, clear.fill), pixel(context, clear.stroke)];
  return { context, looks: { open, clear, tint }, ground, line };
}

function paint({ context, looks }: Easel, bits: string): Uint8ClampedArray {
  context.setTransform(WIDTH / PATTERN_WIDTH, 0, 0, WIDTH / PATTERN_WIDTH, 0, 0);
  context.fillStyle = looks.clear.fill;
  context.fillRect(0, 0, PATTERN_WIDTH, PATTERN_WIDTH);
  for (const { paint, d } of drawPattern(bits)) {
    const path = new Path2D(d);
    const { fill, stroke, strokeWidth, strokeOpacity } = looks[paint];
    context.fillStyle = fill;
    if (paint !== 'open') context.fill(path);
    context.strokeStyle = stroke;
    context.lineWidth = parseFloat(strokeWidth);
    context.globalAlpha = Number(strokeOpacity);
    context.stroke(path);
    context.globalAlpha = 1;
  }
  return context.getImageData(0, 0, WIDTH, HEIGHT).data;
}

/** The glance at the pattern of these bits. */
export function glanceAt(easel: Easel, bits: string): Glance {
  const { ground, line } = easel;
  const data = paint(easel, bits);
  const glance = new Float32Array(COLUMNS * ROWS);
  const [from, to] = [ground, line].map(([red = 0, green = 0, blue = 0]) => red + green + blue);
  const step = (Number(to) - Number(from)) * BLOCK * BLOCK;
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const block = Math.floor(at / WIDTH / BLOCK) * COLUMNS + Math.floor((at % WIDTH) / BLOCK);
    const tone = Number(data[4 * at]) + Number(data[4 * at + 1]) + Number(data[4 * at + 2]);
    glance[block] = Number(glance[block]) + (tone - Number(from)) / step;
  }
  return glance;
}

const within = (glance: Glance, part: Part): Glance =>
  Float32Array.from(part, (block) => Number(glance[block]));

/** The number of blocks in which two patterns differ visibly, counted up to `most`. */
function visibleBlocks(one: Glance, other: Glance, most: number): number {
  let visible = 0;
  for (let block = 0; block < one.length && visible < most; block += 1) {
    if (Math.abs(Number(one[block]) - Number(other[block])) >= VISIBLE) visible += 1;
  }
  return visible;
}

/** The fraction of this part in which two patterns differ visibly, from 0 to 1. */
export function difference(one: Glance, other: Glance, part: Part): number {
  return visibleBlocks(within(one, part), within(other, part), part.length) / part.length;
}

/** Two patterns, as indexes of a list, and how much they differ. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

/** The `count` pairs that differ least, the closest first. */
export function closestPairs(glances: readonly Glance[], part: Part, count: number): Pair[] {
  const parts = glances.map((glance) => within(glance, part));
  let closest: Pair[] = [];
  let most = part.length;
  parts.forEach((glance, one) => {
    parts.slice(0, one).forEach((before, other) => {
      const visible = visibleBlocks(glance, before, most);
      if (visible >= most) return;
      closest.push({ one, other, share: visible / part.length });
      closest = closest.sort((a, b) => a.share - b.share).slice(0, count);
      if (closest.length === count) most = Number(closest.at(-1)?.share) * part.length;
    });
  });
  return closest;
}
