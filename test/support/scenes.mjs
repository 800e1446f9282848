/**
 * Draws large pictures that are hard to reduce, because they alias easily, and small ones with little detail.
 * They are always the same, and take less than a second.
 */
import sharp from 'sharp';

/** Draws each px of a gray picture from its position. */
function eachPx({ width, height }, level) {
  const pixels = new Uint8ClampedArray(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) pixels[at++] = level(x, y);
  }
  return sharp(pixels, { raw: { width, height, channels: 1 } }).toColourspace('srgb');
}

function svg({ width, height }, content) {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  return sharp(Buffer.from(`${open}${content}</svg>`)).flatten({ background: '#fff' });
}

const blank = ({ width, height }) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } });

/** Random numbers from 0 to 1, with the generator of Numerical Recipes, 7.1. */
function dice(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const colourOf = (next) => `hsl(${Math.floor(next() * 360)} 60% ${20 + Math.floor(next() * 50)}%)`;

/** Rings that become finer, down to a period of 2 px in the corners (a zone plate). */
function drawZone({ width, height }) {
  const finest = Math.PI / Math.hypot(width / 2, height / 2);
  const level = (x, y) =>
    127.5 + 127.5 * Math.cos((finest / 2) * ((x - width / 2) ** 2 + (y - height / 2) ** 2));
  return eachPx({ width, height }, level);
}

const WORDS = 'The quick brown fox signs 0123456789 sealed letters over lazy dogs, and so on. ';

/** Printed text of many sizes. The same page is used four times, because letters take long to draw. */
async function drawText(size) {
  const page = { width: size.width / 2, height: size.height / 2 };
  let lines = '';
  for (let y = 20, line = 0; y < page.height; line += 1) {
    const height = [14, 20, 28, 40, 64, 100][line % 6];
    y += height * 1.25;
    const colour = ['#111', '#203060', '#700'][line % 3];
    const words = WORDS.repeat(20).slice(line % 40, (line % 40) + (2.4 * page.width) / height);
    lines += `<text x="10" y="${y}" font-family="serif" font-size="${height}" fill="${colour}">${words}</text>`;
  }
  const input = await svg(page, lines).png({ compressionLevel: 0 }).toBuffer();
  return blank(size).composite([{ input, tile: true }]);
}

/** The periods of lines, in px. */
const PERIODS = [5, 7, 8, 9, 11, 14, 17, 21, 26, 33, 40, 60];

/** Fields of slanted lines, each finer or coarser than the last; every third is a grid. */
function drawLines(size) {
  const side = size.width / 4;
  const isOn = (along, period) => along / period - Math.floor(along / period) < 0.35;
  const level = (x, y) => {
    const index = Math.floor(x / side) + 4 * Math.floor(y / side);
    const period = PERIODS[index % PERIODS.length];
    const [cos, sin] = [Math.cos(0.05 + 0.27 * index), Math.sin(0.05 + 0.27 * index)];
    const isGrid = index % 3 === 1;
    const isLine = isOn(x * cos + y * sin, period) || (isGrid && isOn(y * cos - x * sin, period));
    return isLine ? 40 : 220;
  };
  return eachPx(size, level);
}

/** Noise, with the edges of shapes beneath it. */
function drawNoisy({ width, height }) {
  const next = dice(3);
  const level = (x, y) => {
    const ground = (0.7 * x + 0.4 * y) % 900 < 450 ? 180 : 110;
    const disc = Math.hypot((x % 500) - 250, (y % 500) - 250) < 120 ? -70 : 0;
    return ground + disc + (next() - 0.5) * 90;
  };
  return eachPx({ width, height }, level);
}

/** Cloth: threads over and under each other, in folds. */
function drawWeave({ width, height }) {
  const level = (x, y) => {
    const [across, down] = [(x + y * 0.13) / 6.3, (y - x * 0.09) / 6.9];
    const isOver = (Math.floor(across) + Math.floor(down)) & 1;
    const thread = Math.sin(
      Math.PI * (isOver ? down - Math.floor(down) : across - Math.floor(across)),
    );
    return 20 + (isOver ? 200 : 90) * thread * (0.65 + 0.35 * Math.sin(x / 310 + y / 420));
  };
  return eachPx({ width, height }, level);
}

/** Random grays, stretched to a size: soft clouds, or rough ground. `across` is their number per row. */
function clouds({ width, height }, across, next) {
  const down = Math.ceil((across * 3) / 4);
  const pixels = Uint8Array.from({ length: across * down }, () => next() * 256);
  const drawn = sharp(pixels, { raw: { width: across, height: down, channels: 1 } });
  const stretched = drawn.resize(width, height, { kernel: 'cubic', fit: 'fill' });
  return stretched.toColourspace('b-w').raw().toBuffer();
}

/** The colors of sky and grass, as factors for red, green and blue. */
const [SKY, GRASS] = [
  [0.7, 0.95, 1.2],
  [0.5, 0.75, 0.4],
];

/** Sky above and grass below, both of soft clouds and of rough ones. */
async function drawGround({ width, height }, next) {
  const layers = await Promise.all(
    [8, 64, 512, width].map((across) => clouds({ width, height }, across, next)),
  );
  const [soft, softer, rough, rougher] = layers;
  const pixels = new Uint8ClampedArray(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const light = (soft[at] + softer[at] + rough[at] + rougher[at]) / 4;
    const colour = at < 0.65 * width * height ? SKY : GRASS;
    for (let channel = 0; channel < 3; channel += 1) {
      pixels[3 * at + channel] = 40 + colour[channel] * light;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A tree with twigs and leaves, as SVG. */
function treeAt(x, y, angle, length, next) {
  const [toX, toY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
  const twig = `<path d="M${x} ${y}L${toX} ${toY}" stroke="#2a1d14" stroke-width="${length / 7}"/>`;
  if (length < 20)
    return `${twig}<circle cx="${toX}" cy="${toY}" r="${6 + next() * 9}" fill="${colourOf(next)}"/>`;
  const turns = [-0.5, 0.1, 0.6].map((turn) => angle + turn + (next() - 0.5) * 0.4);
  return (
    twig + turns.map((turn) => treeAt(toX, toY, turn, length * (0.6 + next() * 0.1), next)).join('')
  );
}

/** What photos contain: soft sky, rough ground, trees with twigs and leaves, a fence. */
async function drawGarden(size) {
  const next = dice(5);
  const { width, height } = size;
  const fence = Array.from(
    { length: 80 },
    (_, at) =>
      `<rect x="${(at * width) / 80}" y="${0.7 * height}" width="14" height="260" fill="#e9e4d8"/>`,
  );
  const trees = [0.2, 0.7].map((at) => treeAt(at * width, 0.75 * height, -1.57, height / 7, next));
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${fence.join('')}${trees.join('')}</svg>`;
  const ground = await drawGround(size, next);
  return ground.composite([{ input: Buffer.from(shapes) }]).removeAlpha();
}

/** An evenly lit wall, which is almost one color, as in a photo. */
function drawWall(size) {
  const next = dice(7);
  return eachPx(size, () => 170 + (next() - 0.5) * 16);
}

function drawGradient(size) {
  const stops = '<stop stop-color="crimson"/><stop offset="1" stop-color="skyblue"/>';
  const gradient = `<linearGradient id="g" x2="1" y2="1">${stops}</linearGradient>`;
  return svg(size, `${gradient}<rect width="100%" height="100%" fill="url(#g)"/>`);
}

const scenes = {
  zone: drawZone,
  text: drawText,
  lines: drawLines,
  noise: drawNoisy,
  weave: drawWeave,
  garden: drawGarden,
  wall: drawWall,
  gradient: drawGradient,
};

/**
 * The scene with this name at a size in px.
 *
 * @param {{ scene: keyof typeof scenes, width?: number, height?: number }} options
 */
export async function drawScene({ scene, width = 400, height = 300 }) {
  return scenes[scene]({ width, height });
}
