/** Puts all baseline pictures of the visual tests on one sheet for a design review: `build/visual-sheet.png`. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const FROM = 'test/visual/baselines';
const TO = 'build/visual-sheet.png';
const COLUMN = 640;
const COLUMNS = 4;
const GAP = 24;
const LABEL = 32;

const label = (text) =>
  Buffer.from(
    `<svg width="${COLUMN}" height="${LABEL}"><text y="22" font-family="sans-serif" font-size="18" font-weight="bold">${text}</text></svg>`,
  );

async function read(name) {
  const input = join(FROM, name);
  const { height } = await sharp(input).metadata();
  return { input, name: name.replace('.png', ''), height };
}

/** Each picture goes into the shortest column, so that tall ones leave no gaps. */
function place(pictures) {
  const ends = Array(COLUMNS).fill(GAP);
  const parts = pictures.flatMap(({ input, name, height }) => {
    const column = ends.indexOf(Math.min(...ends));
    const [left, top] = [GAP + column * (COLUMN + GAP), ends[column]];
    ends[column] += LABEL + height + GAP;
    return [
      { input: label(name), left, top },
      { input, left, top: top + LABEL },
    ];
  });
  return { parts, height: Math.max(...ends) };
}

const names = readdirSync(FROM).sort();
const { parts, height } = place(await Promise.all(names.map(read)));
mkdirSync('build', { recursive: true });
const width = GAP + COLUMNS * (COLUMN + GAP);
await sharp({ create: { width, height, channels: 3, background: '#e4e4e4' } })
  .composite(parts)
  .png()
  .toFile(TO);
console.log(`${names.length} pictures on ${TO}`);
