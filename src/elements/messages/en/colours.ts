import { type ColourName, palette } from '../../../seal/palette.js';

const spoken = (name: ColourName): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The colours' English names: "pale-rose" is said as "Pale rose". */
export const englishColours = Object.fromEntries(
  palette.map(({ name }) => [name, spoken(name)]),
) as Readonly<Record<ColourName, string>>;
