/** Draws the pictures in the test files. */
import sharp from 'sharp';

/** Maps upright points to the stored rows and columns, as SVG matrices (Exif 2.32, tag 274). */
const matrices = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (width, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (width) => [0, -1, 1, 0, 0, width],
  7: (width, height) => [0, -1, -1, 0, height, width],
  8: (width, height) => [0, 1, -1, 0, height, 0],
};

/** Four colored corners around a white square, or a hole, in the middle, half as wide as the shorter side. */
export function drawPicture({ width = 400, height = 300, orientation = 1, transparent = false }) {
  const matrix = matrices[orientation](width, height).join(' ');
  const [storedWidth, storedHeight] = orientation < 5 ? [width, height] : [height, width];
  const [x, y] = [width / 2, height / 2];
  const side = Math.min(x, y);
  const middle = `x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}"`;
  const hole = transparent
    ? `<mask id="hole"><rect width="100%" height="100%" fill="#fff"/><rect ${middle}/></mask>`
    : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${storedWidth}" height="${storedHeight}"
    >${hole}<g transform="matrix(${matrix})" shape-rendering="crispEdges" mask="${transparent ? 'url(#hole)' : 'none'}"
      ><rect width="${x}" height="${y}" fill="#f00"
      /><rect x="${x}" width="${x}" height="${y}" fill="#0f0"
      /><rect y="${y}" width="${x}" height="${y}" fill="#00f"
      /><rect x="${x}" y="${y}" width="${x}" height="${y}" fill="#ff0"
      /><rect ${middle} fill="#fff"
    /></g></svg>`;
  const drawn = sharp(Buffer.from(svg));
  return transparent ? drawn : drawn.flatten().removeAlpha();
}

/**
 * The picture rotated by 180°, to be in a file beside the right one. A reader that takes it sees yellow, blue,
 * green, red.
 */
export function drawWrongPicture({ width, height }) {
  return drawPicture({ width, height, orientation: 3 });
}

/** Always the same noise, with the generator of Numerical Recipes, 7.1. */
export function drawNoise({ width = 400, height = 300 }) {
  let state = 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
  const pixels = Uint8Array.from({ length: width * height * 3 }, next);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
