/**
 * The colours a seal may have, and the readable ink on each.
 *
 * They are spread evenly in OKLCH: eight hues, 45° apart, starting at 14°, and eight lightnesses, 0.05 apart,
 * from 0.29 to 0.44 and from 0.745 to 0.895. On most lightnesses in between, no ink has enough contrast. Every
 * other hue has the outer two dark lightnesses and the inner two light ones; the hues in between have the inner
 * two dark ones and the outer two light ones, so that neighbors also differ in lightness. From the darkest pair
 * of lightnesses to the lightest, the chroma is 0.085, 0.13, 0.11 and 0.065, or the most that sRGB allows.
 *
 * The smallest distance between two colours, as ΔE OK (Ottosson 2020; CSS Color 4 considers 0.02 just noticeable),
 * with each deficiency at full severity (Machado, Oliveira and Fernandes 2009, in linear light, clipped to sRGB):
 *
 * |              | usual | protanopia | deuteranopia | tritanopia |
 * | ------------ | ----- | ---------- | ------------ | ---------- |
 * | first eight  | 0.119 | 0.100      | 0.100        | 0.106      |
 * | all 32       | 0.048 | 0.022      | 0.022        | 0.021      |
 *
 * Ink on ground has a contrast of at least 7 to 1 (WCAG 2.2, 1.4.6); the lowest is 7.12.
 *
 * The pattern's lines are the ground shifted by 0.14 in lightness, with the same hue and the chroma that sRGB allows
 * there. They are shifted away from the ink, or toward it on the darkest and lightest grounds, which have no room on
 * the other side. Ink on lines has a contrast of at least 7.46 to 1, lines on ground 1.5 to 1.8.
 */
const colours = [
  // Shown at once: every hue, alternately dark and light.
  { name: 'wine', ground: '#4d141e', ink: '#fff6f6', line: '#773a41' },
  { name: 'peach', ground: '#fed3b2', ink: '#2c1705', line: '#cfa686' },
  { name: 'olive', ground: '#5b5400', ink: '#faf9ee', line: '#332f00' },
  { name: 'fern', ground: '#79c086', ink: '#0c2311', line: '#a5eeb2' },
  { name: 'teal', ground: '#005f5f', ink: '#eefcfb', line: '#003535' },
  { name: 'ice', ground: '#bae3ff', ink: '#051f30', line: '#8eb6d1' },
  { name: 'midnight', ground: '#272353', ink: '#f7f8ff', line: '#4a487c' },
  { name: 'orchid', ground: '#d393cf', ink: '#281527', line: '#ffc2fb' },
  // The others, in rows of eight with the hues in the same order: light, mixed, dark.
  { name: 'blush', ground: '#f4bbbf', ink: '#2f1316', line: '#fff8f8' },
  { name: 'caramel', ground: '#e09b63', ink: '#2c1705', line: '#ffcea9' },
  { name: 'sand', ground: '#d3cf9e', ink: '#201e02', line: '#fffcda' },
  { name: 'mint', ground: '#bfe9c5', ink: '#0c2311', line: '#93bb99' },
  { name: 'sea-glass', ground: '#9adad8', ink: '#002322', line: '#ebfffe' },
  { name: 'sky', ground: '#65b6ea', ink: '#051f30', line: '#b3e0ff' },
  { name: 'lavender', ground: '#c6c7f6', ink: '#1a1a31', line: '#f9f9ff' },
  { name: 'petal', ground: '#f5cef2', ink: '#281527', line: '#c7a2c4' },
  { name: 'flamingo', ground: '#fa9ea7', ink: '#2f1316', line: '#ffe1e3' },
  { name: 'walnut', ground: '#683600', ink: '#fff7f1', line: '#361900' },
  { name: 'straw', ground: '#c8c068', ink: '#201e02', line: '#f6ee95' },
  { name: 'ivy', ground: '#005420', ink: '#f2fbf3', line: '#002a0c' },
  { name: 'turquoise', ground: '#55d2d1', ink: '#002322', line: '#92fffe' },
  { name: 'ocean', ground: '#004a6e', ink: '#f2faff', line: '#002439' },
  { name: 'periwinkle', ground: '#b3b3ff', ink: '#1a1a31', line: '#e6e7ff' },
  { name: 'plum', ground: '#682466', ink: '#fff5fe', line: '#3c003b' },
  { name: 'cherry', ground: '#8b2b3c', ink: '#fff6f6', line: '#5b001b' },
  { name: 'coffee', ground: '#562c00', ink: '#fff7f1', line: '#261000' },
  { name: 'bark', ground: '#312c00', ink: '#faf9ee', line: '#565127' },
  { name: 'forest', ground: '#0e431e', ink: '#f2fbf3', line: '#001c07' },
  { name: 'spruce', ground: '#003332', ink: '#eefcfb', line: '#2c5957' },
  { name: 'navy', ground: '#003c5b', ink: '#f2faff', line: '#001828' },
  { name: 'indigo', ground: '#4c4496', ink: '#f7f8ff', line: '#2a1b6a' },
  { name: 'fig', ground: '#4f264d', ink: '#fff5fe', line: '#290328' },
] as const;

/** A colour's name: one or two English words in kebab case. Stored records contain it, so names never change. */
export type ColourName = (typeof colours)[number]['name'];

/** A colour of the palette, as CSS `#rrggbb`. */
export interface Colour {
  readonly name: ColourName;
  /** The background of a seal's text, and the frame of its picture. */
  readonly ground: string;
  /** The color of the text: the ground's hue, nearly white or nearly black. */
  readonly ink: string;
  /** The lines of the pattern: a shade of the ground. */
  readonly line: string;
}

/** Every colour. The first `FIRST_COLOURS` are shown at once. */
export const palette: readonly Colour[] = colours;

/** The colours' names, in the palette's order. */
export const colourNames: readonly ColourName[] = palette.map(({ name }) => name);

/** How many colours are shown before "See more colours". */
export const FIRST_COLOURS = 8;

/** The colour with this name. */
export function colourNamed(name: ColourName): Colour {
  return palette.find((colour) => colour.name === name) as Colour;
}
