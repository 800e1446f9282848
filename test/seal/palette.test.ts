import { expect } from '@open-wc/testing';
import {
  clampChroma,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  wcagContrast,
  type Color,
  type Oklab,
  type Oklch,
  type Rgb,
} from 'culori';
import {
  FIRST_COLOURS,
  colourNamed,
  colourNames,
  palette,
  type Colour,
  type ColourName,
} from '../../src/seal/palette.js';
import { randomColour } from '../../src/seal/random.js';

const toOklch = converter('oklch');
const toOklab = converter('oklab');
const toLinear = converter('lrgb');
const distance = differenceEuclidean('oklab');

const firstEight = palette.slice(0, FIRST_COLOURS);
const oklch = ({ ground }: Colour): Required<Oklch> => toOklch(ground) as Required<Oklch>;

/** How often each value occurs. */
function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('the names of the colours', () => {
  it('are in the palette’s order', () => {
    expect(palette.map(({ name }) => name)).to.deep.equal([...colourNames]);
  });

  it('are eight that are shown at once, and at least 24 more', () => {
    expect(FIRST_COLOURS).to.equal(8);
    expect(palette.length - FIRST_COLOURS).to.be.at.least(24);
  });

  it('are all different, and so are the grounds', () => {
    expect(new Set(colourNames).size).to.equal(palette.length);
    expect(new Set(palette.map(({ ground }) => ground)).size).to.equal(palette.length);
  });

  for (const colour of palette) {
    it(`"${colour.name}" is one or two words in lower case, and finds its colour`, () => {
      expect(colour.name).to.match(/^[a-z]+(-[a-z]+)?$/);
      expect(colourNamed(colour.name)).to.equal(colour);
    });
  }
});

describe('the ink on each colour', () => {
  for (const { name, ground, ink } of palette) {
    it(`has a contrast of at least 7 to 1 on ${name}`, () => {
      expect(ground).to.match(/^#[0-9a-f]{6}$/);
      expect(ink).to.match(/^#[0-9a-f]{6}$/);
      expect(wcagContrast(ground, ink)).to.be.at.least(7);
    });
  }
});

describe('the lines on each colour', () => {
  // Tints, and lines thinner than a pixel, can have any color between ground and line.
  const shades = [0, 0.25, 0.45, 0.5, 0.75, 1] as const;

  for (const { name, ground, ink, line } of palette) {
    it(`leave a contrast of at least 7 to 1 on ${name}, and are visible`, () => {
      expect(line).to.match(/^#[0-9a-f]{6}$/);
      for (const mode of ['rgb', 'oklab'] as const) {
        const between = interpolate([ground, line], mode);
        for (const shade of shades) expect(wcagContrast(between(shade), ink)).to.be.at.least(7);
      }
      expect(wcagContrast(ground, line)).to.be.within(1.5, 1.8);
    });

    it(`are a shade of ${name}`, () => {
      const { c, h, l } = toOklch(ground) as Required<Oklch>;
      const step = Math.sign(Number(toOklch(line)?.l) - l) * 0.14;
      const shade = clampChroma({ mode: 'oklch', l: l + step, c, h }, 'oklch');
      expect(distance(line, shade)).to.be.below(0.005);
    });
  }
});

describe('the spread of the colours in OKLCH', () => {
  const HUE_STEP = 45;
  const FIRST_HUE = 14;
  const LIGHTNESSES = [0.29, 0.34, 0.39, 0.44, 0.745, 0.795, 0.845, 0.895];
  const CHROMAS = [0.085, 0.085, 0.13, 0.13, 0.11, 0.11, 0.065, 0.065];
  // Rounding to eight bits per channel moves a dark color by at most this much.
  const HUE_ROUNDING = 1.5;
  const ROUNDING = 0.002;

  const hueOf = (colour: Colour): number => Math.round((oklch(colour).h - FIRST_HUE) / HUE_STEP);
  const levelOf = (colour: Colour): number =>
    LIGHTNESSES.findIndex((lightness) => Math.abs(oklch(colour).l - lightness) <= ROUNDING);

  it('has eight evenly spaced hues with four colours each', () => {
    for (const colour of palette) {
      const hue = FIRST_HUE + hueOf(colour) * HUE_STEP;
      expect(oklch(colour).h, colour.name).to.be.closeTo(hue, HUE_ROUNDING);
    }
    expect([...count(palette.map(hueOf)).values()]).to.deep.equal(Array(8).fill(4));
  });

  it('has eight evenly spaced lightnesses, except for the gap, with four colours each', () => {
    const counts = count(palette.map(levelOf));
    expect([...counts.keys()].sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([...counts.values()]).to.deep.equal(Array(8).fill(4));
  });

  it('gives neighboring hues different lightnesses', () => {
    for (const colour of palette) {
      const levels = hueOf(colour) % 2 === 0 ? [0, 3, 5, 6] : [1, 2, 4, 7];
      expect(levels, colour.name).to.include(levelOf(colour));
    }
  });

  it('has the same chroma in all hues of a lightness, or the most that sRGB allows', () => {
    for (const colour of palette) {
      const { l, c, h } = oklch(colour);
      const full: Oklch = { mode: 'oklch', l, c: CHROMAS[levelOf(colour)] ?? NaN, h };
      expect(c, colour.name).to.be.closeTo(clampChroma(full, 'oklch').c, ROUNDING);
    }
  });

  it('starts with every hue, alternately dark and light', () => {
    expect(firstEight.map(hueOf)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    const isLight = firstEight.map((colour) => oklch(colour).l > 0.5);
    expect(isLight).to.deep.equal([false, true, false, true, false, true, false, true]);
  });
});

describe('the colours as people see them', () => {
  const clip = (value: number): number => Math.min(1, Math.max(0, value));

  // culori multiplies the coded values; the matrices of Machado et al. are for linear light.
  const through =
    (filter: (colour: Color) => Color) =>
    ({ ground }: Colour): Oklab => {
      const { r, g, b } = filter({ ...toLinear(ground), mode: 'rgb' } as Rgb) as Rgb;
      return toOklab({ mode: 'lrgb', r: clip(r), g: clip(g), b: clip(b) });
    };

  const leastDistance = (seen: readonly Oklab[]): number =>
    Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => distance(a, b))));

  /** The measured smallest distances, rounded down: among the first eight, and among all. */
  const sights = [
    ['usual vision', (colour: Color) => colour, 0.119, 0.048],
    ['protanopia', filterDeficiencyProt(1), 0.1, 0.022],
    ['deuteranopia', filterDeficiencyDeuter(1), 0.1, 0.022],
    ['tritanopia', filterDeficiencyTrit(1), 0.106, 0.021],
  ] as const;

  for (const [sight, filter, least, leastOfAll] of sights) {
    it(`are distinguishable with ${sight}: the first eight by ${least}, all by ${leastOfAll}`, () => {
      const see = through(filter);
      expect(leastDistance(firstEight.map(see))).to.be.at.least(least);
      expect(leastDistance(palette.map(see))).to.be.at.least(leastOfAll);
    });
  }
});

describe('a random colour', () => {
  const draw = (byte: number): ColourName => randomColour((bytes) => bytes.fill(byte));

  it('is equally likely to be any colour', () => {
    const draws = count(Array.from({ length: 256 }, (_, byte) => draw(byte)));
    expect([...draws.keys()]).to.have.members([...colourNames]);
    expect(new Set(draws.values())).to.deep.equal(new Set([256 / palette.length]));
  });

  it('comes from the given source, which is called once', () => {
    let asked = 0;
    randomColour(() => (asked += 1));
    expect(asked).to.equal(1);
    expect(draw(0)).not.to.equal(draw(1));
  });

  it('can come from the browser, and varies', () => {
    const drawn = Array.from({ length: 200 }, () =>
      randomColour((bytes) => crypto.getRandomValues(bytes)),
    );
    expect(colourNames).to.include.members(drawn);
    expect(new Set(drawn).size).to.be.above(16);
  });
});
