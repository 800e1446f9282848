/**
 * The colours a seal may have, and the readable ink on each.
 *
 * Spread evenly in OKLCH: eight hues, 45° apart from 14°, and eight lightnesses, 0.05 apart, from
 * 0.29 to 0.44 and from 0.745 to 0.895; on most between, no ink has enough contrast. Every other
 * hue has the outer two of the dark lightnesses and the inner two of the light; the hues between
 * have the inner two and the outer two, so that neighbours differ in lightness as well.
 * From the darkest pair of lightnesses to the palest, chroma is 0.085, 0.13, 0.11 and 0.065, or the
 * most that sRGB holds.
 *
 * Least distance of two colours, as ΔE OK (Ottosson 2020; CSS Color 4 takes 0.02 for just
 * noticeable), each deficiency at full severity (Machado, Oliveira and Fernandes 2009, in linear
 * light, clipped to sRGB):
 *
 * |              | usual | protanopia | deuteranopia | tritanopia |
 * | ------------ | ----- | ---------- | ------------ | ---------- |
 * | first eight  | 0.119 | 0.100      | 0.100        | 0.106      |
 * | all 32       | 0.048 | 0.022      | 0.022        | 0.021      |
 *
 * Ink on ground has a contrast of 7 to 1 or more (WCAG 2.2, 1.4.6); the least is 7.12.
 *
 * The pattern's lines are the ground moved by 0.14 in lightness, with its hue and the chroma that sRGB
 * holds there: away from the ink, and towards it on the darkest and the palest grounds, which have no
 * room on the other side. Ink on lines has 7.46 to 1 or more, lines on ground 1.5 to 1.8.
 */
// Name, ground, ink and line, each as one text: so the table takes the least room on the sign-in path.
const colours = [
  // Shown at once: every hue, dark and light in turn.
  'wine #4d141e #fff6f6 #773a41',
  'peach #fed3b2 #2c1705 #cfa686',
  'olive #5b5400 #faf9ee #332f00',
  'fern #79c086 #0c2311 #a5eeb2',
  'teal #005f5f #eefcfb #003535',
  'ice #bae3ff #051f30 #8eb6d1',
  'midnight #272353 #f7f8ff #4a487c',
  'orchid #d393cf #281527 #ffc2fb',
  // The others, in rows of eight with the hues in the same order: light, mixed, dark.
  'blush #f4bbbf #2f1316 #fff8f8',
  'caramel #e09b63 #2c1705 #ffcea9',
  'sand #d3cf9e #201e02 #fffcda',
  'mint #bfe9c5 #0c2311 #93bb99',
  'sea-glass #9adad8 #002322 #ebfffe',
  'sky #65b6ea #051f30 #b3e0ff',
  'lavender #c6c7f6 #1a1a31 #f9f9ff',
  'petal #f5cef2 #281527 #c7a2c4',
  'flamingo #fa9ea7 #2f1316 #ffe1e3',
  'walnut #683600 #fff7f1 #361900',
  'straw #c8c068 #201e02 #f6ee95',
  'ivy #005420 #f2fbf3 #002a0c',
  'turquoise #55d2d1 #002322 #92fffe',
  'ocean #004a6e #f2faff #002439',
  'periwinkle #b3b3ff #1a1a31 #e6e7ff',
  'plum #682466 #fff5fe #3c003b',
  'cherry #8b2b3c #fff6f6 #5b001b',
  'coffee #562c00 #fff7f1 #261000',
  'bark #312c00 #faf9ee #565127',
  'forest #0e431e #f2fbf3 #001c07',
  'spruce #003332 #eefcfb #2c5957',
  'navy #003c5b #f2faff #001828',
  'indigo #4c4496 #f7f8ff #2a1b6a',
  'fig #4f264d #fff5fe #290328',
] as const;

/** A colour's name: one English word or two, in kebab case. Records hold it, so none is changed. */
export type ColourName = (typeof colours)[number] extends `${infer Name} ${string}` ? Name : never;

/** A colour of the palette, as CSS `#rrggbb`. */
export interface Colour {
  readonly name: ColourName;
  /** What a seal's words stand on, and the frame of its picture. */
  readonly ground: string;
  /** The words: the ground's hue, nearly white or nearly black. */
  readonly ink: string;
  /** The lines of its pattern: a shade of the ground. */
  readonly line: string;
}

/** Every colour; the first `FIRST_COLOURS` are those shown at once. */
export const palette: readonly Colour[] = colours.map((colour) => {
  const [name, ground, ink, line] = colour.split(' ') as [ColourName, string, string, string];
  return { name, ground, ink, line };
});

/** Names of the colours, in the palette's order. */
export const colourNames: readonly ColourName[] = palette.map(({ name }) => name);

/** How many colours are shown before "See more colours". */
export const FIRST_COLOURS = 8;

/** The colour of that name. */
export function colourNamed(name: ColourName): Colour {
  return palette.find((colour) => colour.name === name) as Colour;
}

/**
 * A colour drawn at random from the whole palette, each as likely as any other.
 *
 * @param fillRandom Fills the bytes it is given; pass `(bytes) => crypto.getRandomValues(bytes)`.
 */
export function randomColour(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): ColourName {
  const bytes = new Uint8Array(1);
  fillRandom(bytes);
  // Even, because 256 is a multiple of 32.
  const index = Number(bytes[0]) % colourNames.length;
  return colourNames[index] as ColourName;
}
