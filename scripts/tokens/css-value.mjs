/** Writes values of DTCG 2025.10 as CSS, without unnecessary spaces. */

const BYTE = 255;

const toBytes = (components) => components.map((component) => Math.round(component * BYTE));
const twoDigits = (byte) => byte.toString(16).padStart(2, '0');

function hexOf({ colorSpace, components, hex }) {
  if (colorSpace !== 'srgb') throw new Error(`A color in ${colorSpace}: write it in srgb`);
  const exact = `#${toBytes(components).map(twoDigits).join('')}`;
  if (hex && hex !== exact)
    throw new Error(`The hex value ${hex} does not match the components, which are ${exact}`);
  return exact;
}

function colour(value) {
  const hex = hexOf(value);
  if (value.alpha < 1) return `rgb(${toBytes(value.components).join(' ')}/${value.alpha})`;
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

const measure = ({ value, unit }) => (value === 0 && unit !== 'ms' ? '0' : `${value}${unit}`);

function shadowLayer({ offsetX, offsetY, blur, spread, color, inset }) {
  const lengths = [offsetX, offsetY, blur, ...(spread.value ? [spread] : [])].map(measure);
  return [...(inset ? ['inset'] : []), ...lengths, colour(color)].join(' ');
}

const WRITERS = {
  color: colour,
  dimension: measure,
  duration: measure,
  fontFamily: (names) => names.join(','),
  fontWeight: String,
  shadow: (layers) => layers.map(shadowLayer).join(','),
};

/** The value of a token as CSS. */
export function cssValue({ $type, $value }) {
  return WRITERS[$type]($value);
}
