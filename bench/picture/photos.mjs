/** The files that the benchmark makes pictures from, with detail of all sizes, as in a landscape. */
import sharp from 'sharp';

const MOST_BYTES = 950_000;
/** How many spots each layer has across, from hills to leaves, and its opacity: as in photos, less for finer layers. */
const LAYERS = [
  [4, 1],
  [8, 0.6],
  [16, 0.5],
  [32, 0.4],
  [64, 0.3],
  [128, 0.2],
  [256, 0.12],
  [512, 0.08],
  [1024, 0.06],
];

/** Always the same noise, with the generator of Numerical Recipes, 7.1. */
function noise(width, height, seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
  const pixels = Uint8Array.from({ length: width * height * 3 }, next);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Overlaid noise of many sizes. */
async function drawLandscape(width, height) {
  const fitting = LAYERS.filter(([spots]) => spots <= width);
  const [first, ...others] = await Promise.all(
    fitting.map(async ([spots, cover]) => {
      const spotted = await noise(spots, Math.ceil((spots * height) / width), spots)
        .png()
        .toBuffer();
      const layer = sharp(spotted).resize(width, height, { kernel: 'cubic', fit: 'fill' });
      return layer.ensureAlpha(cover).png().toBuffer();
    }),
  );
  const layers = others.map((input) => ({ input }));
  return sharp(first).flatten().composite(layers).flatten().png().toBuffer();
}

/** A JPEG at the best quality that stays under 0.95 MB. */
async function makePhoto(width, height) {
  const drawn = await drawLandscape(width, height);
  for (let quality = 90; quality > 0; quality -= 5) {
    const jpeg = await sharp(drawn).jpeg({ quality }).toBuffer();
    if (jpeg.length < MOST_BYTES) return jpeg;
  }
  throw new Error(`No JPEG of ${width} × ${height} px is small enough`);
}

/** Every photo, with its name in the table. */
export async function makePhotos() {
  const sizes = {
    '12 megapixels': [4000, 3000],
    '1 megapixel': [1160, 870],
    thumbnail: [160, 120],
  };
  const photos = [];
  for (const [name, [width, height]] of Object.entries(sizes)) {
    photos.push({ name, bytes: await makePhoto(width, height) });
  }
  return photos;
}
