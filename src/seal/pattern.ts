/**
 * The pattern on a seal's ground: a guilloche as on a banknote, drawn from 64 random bits and nothing else, so that two
 * seals with the same text and colour look different.
 *
 * Three rosettes lie on a background of waves. A rosette has two to four rings, alternately tinted and clear, so that
 * its outline is seen before its lines are. The bits choose large features: the position, size, petals, form and rings
 * of each rosette, and the length, height, shift and direction of the waves. Of 1,000 patterns, any two differ visibly
 * on at least a fourteenth of the seal, and half of all pairs on a third.
 *
 * The same bits give the same path data in every engine: + − × ÷, %, `Math.abs` and `Math.round` are exact to the last
 * bit (ECMA-262 with IEEE 754), but `Math.sin` is not. Records store only the bits, so any change to the drawing here
 * changes the seal of everyone who has one. Arcs and repeated strokes keep the path data short: on a sign-in page, this
 * code runs once, before it is optimized.
 */

/** How a path is painted: only lines, or lines around an area filled with the ground's color or a tint of it. */
export type Paint = 'open' | 'clear' | 'tint';

/** One path of the drawing, painted over the previous ones. */
export interface PatternPath {
  readonly paint: Paint;
  /** SVG path data, in tenths of a px of a seal of 160 × 120 px. */
  readonly d: string;
}

/** The drawing's width, in its own unit. */
export const PATTERN_WIDTH = 1600;
/** The drawing's height, in its own unit. */
export const PATTERN_HEIGHT = 1200;

type Place = readonly [x: number, y: number];

/** Takes the next choice from the bits: a number from 0 up to, but not including, `choices`. */
type Choose = (choices: number) => number;

/** The distance between lines, in a rosette and in the waves. If it is smaller, small seals turn gray. */
const RING_GAP = 40;
const WAVE_GAP = 52;
/** The radius below which a ring would be a blot. */
const SMALLEST_RING = 90;

const PETALS = [3, 4, 5, 6, 7, 8, 10, 13] as const;

/** A petal's arcs: where each ends, in petals around and in depths below the edge, and which way it bends. */
const FORMS = [
  [[1, 0.5, 1]],
  [
    [0.5, 1, 1],
    [1, 0, 1],
  ],
  [
    [0.5, 0.5, 0],
    [1, 0.5, 1],
  ],
] as const;
const POINTED = 1;
const CIRCLES = FORMS.length;

/** The vertical positions of a medallion: near an edge, where neither text nor a picture hides it. */
const EDGES = [40, 240, 960, 1160] as const;

const HALF_WAVES = [140, 220, 360, 730] as const;
/** How far each wave is shifted against the one above it, in wavelengths: in step, slanting, a net, a plait. */
const SHIFTS = [0, 0.03, 1 / 2, 1 / 3] as const;

/** The bits of a pattern: 16 lowercase hex digits. JSON has no 64-bit numbers, and hex needs no decoder. */
export const PATTERN_BITS = /^[\da-f]{16}$/;

// The bits are one number in mixed radix. All choices multiply to just over 2 to the power of 64, so no two numbers
// make the same choices.
function chooser(bits: string): Choose {
  let rest = BigInt(`0x${bits}`);
  return (choices) => {
    const choice = Number(rest % BigInt(choices));
    rest /= BigInt(choices);
    return choice;
  };
}

/** The sine of an angle in turns, to 0.001. */
function sine(turns: number): number {
  const halfTurns = 2 * (turns - Math.round(turns));
  const arch = 4 * halfTurns * (1 - Math.abs(halfTurns));
  return arch * (0.775 + 0.225 * Math.abs(arch));
}

const point = ([x, y]: Place): string => `${Math.round(x)} ${Math.round(y)}`;

const around = ([x, y]: Place, turns: number, radius: number): Place => [
  x + radius * sine(turns + 0.25),
  y + radius * sine(turns),
];

interface Rosette {
  readonly center: Place;
  readonly petals: number;
  /** How deep the petals are cut, as a fraction of the radius. */
  readonly depth: number;
  /** How far the innermost line of a ring is rotated against the outermost one, in petals. */
  readonly twist: number;
}

/** One closed line of petals. An arc whose radius is too small for its chord is a half circle. Source: SVG 2, 9.5.1. */
function petalLine(rosette: Rosette, form: number, radius: number, turn: number): string {
  const { center, petals, depth } = rosette;
  const bow = form === POINTED ? 0.3 + 1.3 / petals : (4.2 - 5 * depth) / petals;
  const arc = `A${point([radius * bow, radius * bow])} 0 0 `;
  const ends = FORMS[form] as (typeof FORMS)[number];
  let line = '';
  for (let petal = -1; petal < petals; petal += 1) {
    for (const [at, depths, sweep] of ends) {
      const length = radius * (1 - depth * depths);
      const end = point(around(center, turn + (petal + at) / petals, length));
      // The line begins where the last petal ends.
      line = petal < 0 ? `M${end}` : `${line}${arc}${sweep} ${end}`;
    }
  }
  return line;
}

/**
 * A ring of circles, like those of a rose engine. Less depth makes them larger, more twist makes more of them. If there
 * are few, each contains smaller ones.
 */
function circleRing(
  { center, petals, depth, twist }: Rosette,
  outer: number,
  inner: number,
): string {
  const reach = outer * (1 - petals / 80);
  const size = (reach - inner) * (0.65 - 0.75 * depth);
  const count = 6 + Math.round(petals * (1.4 + twist) * Math.min(1, outer / 300));
  const within = Math.min(Math.ceil(30 / count), Math.ceil(size / RING_GAP / 2));
  let ring = '';
  for (let at = 0; at < count * within; at += 1) {
    const radius = Math.round(size * (1 - Math.floor(at / count) / within));
    const [x, y] = around(center, at / count, reach - size);
    const arc = `a${radius} ${radius} 0 0 1 `;
    ring += `M${point([x - radius, y])}${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
  }
  return ring;
}

function petalRing(
  rosette: Rosette,
  form: number,
  outer: number,
  inner: number,
  turn: number,
): string {
  const lines = Math.max(2, Math.round((outer - inner) / RING_GAP));
  let ring = '';
  for (let at = 0; at < lines; at += 1) {
    const part = at / lines;
    const turned = turn + (rosette.twist * part) / rosette.petals;
    ring += petalLine(rosette, form, outer - (outer - inner) * part, turned);
  }
  return ring;
}

function drawRosette(choose: Choose, center: Place, radius: number): PatternPath[] {
  const form = choose(FORMS.length + 1);
  const petals = PETALS[choose(PETALS.length)] as number;
  const rings = 2 + choose(3);
  const formStep = choose(2);
  const shrink = 0.5 + 0.2 * choose(2);
  const rosette = {
    center,
    petals,
    depth: 0.22 + 0.12 * choose(3),
    twist: 0.6 * choose(3) - 0.6,
  };
  const turn = 0.25 + choose(2) / 2 / petals;
  const paths: PatternPath[] = [];
  for (let ring = 0, outer = radius; ring < rings && outer > SMALLEST_RING; ring += 1) {
    const inner = outer * (ring === rings - 1 ? 0.2 : shrink);
    const ringForm = (form + ring * formStep) % (FORMS.length + 1);
    const d =
      ringForm === CIRCLES
        ? circleRing(rosette, outer, inner)
        : petalRing(rosette, ringForm, outer, inner, turn + ring / 2 / petals);
    paths.push({ paint: ring % 2 ? 'clear' : 'tint', d });
    outer = inner;
  }
  return paths;
}

// All lines have the same strokes, with different starting points.
function drawWaves(choose: Choose): PatternPath {
  const half = HALF_WAVES[choose(HALF_WAVES.length)] as number;
  const height = 10 + half * (0.06 + 0.06 * choose(3));
  const shift = SHIFTS[choose(SHIFTS.length)] as number;
  const turns = choose(19) / 38;
  const [x, y] = [sine(turns + 0.25), sine(turns)];
  const along = (a: number, b: number, [left, top]: Place = [0, 0]): string =>
    point([left + a * x - b * y, top + a * y + b * x]);
  const center: Place = [PATTERN_WIDTH / 2, PATTERN_HEIGHT / 2];
  const reach = half + center[0] * Math.abs(x) + center[1] * Math.abs(y);
  const side = height + center[0] * Math.abs(y) + center[1] * Math.abs(x);
  const strokes = `q${along(half / 2, 2 * height)} ${along(half, 0)}${`t${along(half, 0)}`.repeat((2 * reach) / half + 1)}`;
  let d = '';
  for (let down = -side, ahead = 0; down < side; down += WAVE_GAP) {
    d += `M${along(2 * half * ahead - reach - half, down, center)}${strokes}`;
    ahead = (ahead + shift) % 1;
  }
  return { paint: 'open', d };
}

/**
 * The paths of the pattern for these bits, from back to front.
 *
 * @param bits 16 hex digits, as `PATTERN_BITS` describes them.
 */
export function drawPattern(bits: string): readonly PatternPath[] {
  const choose = chooser(bits);
  const x = 100 + 200 * choose(8);
  const y = 20 + 270 * choose(5);
  const medallion = (radius: number): PatternPath[] => {
    const aside = (x + 400 + 200 * choose(5)) % PATTERN_WIDTH;
    return drawRosette(choose, [aside, EDGES[choose(EDGES.length)] as number], radius);
  };
  const large = drawRosette(choose, [x, y], 520 + 120 * choose(4));
  const rosettes = [...large, ...medallion(300), ...medallion(210)];
  return [drawWaves(choose), ...rosettes];
}
