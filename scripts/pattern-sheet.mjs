/**
 * Draws a sheet of seals with random patterns, for people to look at:
 *
 *     node scripts/pattern-sheet.mjs sheet.png
 *     node scripts/pattern-sheet.mjs sheet.png --size 96 --scale 2 --count 40
 *     node scripts/pattern-sheet.mjs sheet.png --closest     # the pairs that differ least, of 1,000
 *     node scripts/pattern-sheet.mjs sheet.png --bits 0123456789abcdef,fedcba9876543210
 *
 * A third of the seals have only a dot, a third have text, and a third have a picture.
 */
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright';
import { chromium, chromiumInPlaywright } from './browsers/chromium.mjs';
import { bringOrThrow } from './browsers/engine.mjs';

const PAGE = `
  import { palette } from './src/seal/palette.js';
  import { randomPattern } from './src/seal/random.js';
  import { closestPairs, frameOnly, glanceAt, openEasel, wholeSeal } from './test/support/glance.js';
  import { pictureSeal } from './test/support/seals.js';

  const LINES = [['blue', 'whale'], ['moss'], ['odd', 'one', 'out'], ['漢字', 'été'], ['WWWWWWW', 'tea']];
  const draw = () => randomPattern((bytes) => crypto.getRandomValues(bytes));

  async function sealOf(pattern, at) {
    const colour = palette[(at * 11 + (at >> 3)) % palette.length].name;
    if (at % 3 === 2) return { ...(await pictureSeal()), colour, pattern };
    const lines = at % 3 ? LINES[at % LINES.length] : ['.'];
    return { kind: 'text', lines, colour, pattern };
  }

  async function show(seals) {
    for (const seal of seals) {
      const preview = Object.assign(document.createElement('seal-preview'), { seal });
      document.body.append(preview);
    }
    // Pictures need time to decode.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }

  globalThis.showSheet = async (bits) => show(await Promise.all(bits.map(sealOf)));
  globalThis.showRandom = (count) => globalThis.showSheet(Array.from({ length: count }, draw));

  globalThis.showClosest = async (count) => {
    const bits = Array.from({ length: 1000 }, draw);
    const easel = await openEasel();
    const glances = bits.map((one) => glanceAt(easel, one));
    const closest = (part) => closestPairs(glances, part, count).map(({ one, other, share }) =>
      ({ share, bits: [bits[one], bits[other]] }));
    const [whole, frame] = [closest(wholeSeal), closest(frameOnly)];
    const texts = whole.flatMap(({ bits }) => bits);
    const pictures = frame.flatMap(({ bits }) => bits);
    const picture = await pictureSeal();
    await show([
      ...texts.map((pattern) => ({ kind: 'text', lines: ['.'], colour: 'teal', pattern })),
      ...pictures.map((pattern) => ({ ...picture, colour: 'teal', pattern })),
    ]);
    return { whole, frame };
  };
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '160' },
    scale: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    bits: { type: 'string' },
    closest: { type: 'boolean', default: false },
  },
});
const size = Number(values.size);

const { outputFiles } = await build({
  stdin: { contents: PAGE, resolveDir: '.' },
  bundle: true,
  format: 'iife',
  write: false,
  // package.json marks the TypeScript sources as free of side effects.
  ignoreAnnotations: true,
});
const browser = await playwright.launch(chromiumInPlaywright(bringOrThrow(chromium)).launchOptions);
const page = await browser.newPage({
  viewport: { width: 10 * (size + 8) + 8, height: size },
  deviceScaleFactor: Number(values.scale),
});
await page.setContent(
  `<style>body { margin: 4px; font-family: sans-serif } seal-preview { --seal-size: ${size}px; margin: 4px }</style>`,
);
await page.addScriptTag({ content: outputFiles[0].text });
if (values.closest) {
  const closest = await page.evaluate(() => globalThis.showClosest(10));
  for (const [part, pairs] of Object.entries(closest)) console.log(part, pairs);
} else if (values.bits) {
  await page.evaluate((bits) => globalThis.showSheet(bits), values.bits.split(','));
} else {
  await page.evaluate((count) => globalThis.showRandom(count), Number(values.count));
}
await page.screenshot({ path: positionals[0] ?? 'sheet.png', fullPage: true });
await browser.close();
