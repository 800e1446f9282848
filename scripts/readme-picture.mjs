/**
 * Takes the README's screenshots of the demo as `npm start` serves it: the page with the person's seal, and its copy
 * on another host without one. Writes `docs/sign-in-light.png` and `docs/sign-in-dark.png`. Run it after
 * `npm run build`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import sharp from 'sharp';
import { chromium, chromiumInPlaywright } from './browsers/chromium.mjs';
import { bringOrThrow } from './browsers/engine.mjs';

const PORT = process.env.PORT ?? '8125';
const OWN = `http://localhost:${PORT}/`;
const COPY = `http://copy.localhost:${PORT}/`;
/** Device px per CSS px. */
const SCALE = 2;
const GAP = 32;
const LABEL = 72;

async function serve() {
  const server = spawn('node', ['node_modules/@web/dev-server/dist/bin.js'], {
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  return server;
}

async function makeSeal(page) {
  await page.goto(OWN);
  await page.getByRole('button', { name: 'Prevent Password Theft' }).click();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('otter');
  await page.getByRole('textbox', { name: 'Line 2' }).fill('7 pm');
  await page.getByRole('radio', { name: 'Teal' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^Your Sign-in Seal/ }).waitFor();
}

async function take(page, address) {
  await page.goto(address);
  const card = page.locator('form.card');
  await card.getByRole('button', { name: /Prevent|Your Sign-in Seal/ }).waitFor();
  return card.screenshot();
}

const label = (text, width, ink) =>
  Buffer.from(
    `<svg width="${width}" height="${LABEL}"><text x="50%" y="48" text-anchor="middle" fill="${ink}" font-family="sans-serif" font-size="30">${text}</text></svg>`,
  );

async function join([own, copy], ink, to) {
  const { width, height } = await sharp(own).metadata();
  const tall = Math.max(height, (await sharp(copy).metadata()).height);
  const right = width + GAP;
  await sharp({
    create: { width: right + width, height: LABEL + tall, channels: 4, background: '#0000' },
  })
    .composite([
      { input: label('Your page', width, ink), left: 0, top: 0 },
      { input: label('The same page, copied to another address', width, ink), left: right, top: 0 },
      { input: own, left: 0, top: LABEL },
      { input: copy, left: right, top: LABEL },
    ])
    .png({ palette: true })
    .toFile(to);
}

const INKS = { light: '#444', dark: '#bbb' };

async function picture(browser, colorScheme) {
  const context = await browser.newContext({
    colorScheme,
    deviceScaleFactor: SCALE,
    viewport: { width: 480, height: 900 },
  });
  const page = await context.newPage();
  await makeSeal(page);
  const cards = [await take(page, OWN), await take(page, COPY)];
  await join(cards, INKS[colorScheme], `docs/sign-in-${colorScheme}.png`);
  await context.close();
}

mkdirSync('docs', { recursive: true });
const server = await serve();
const { launchOptions } = chromiumInPlaywright(bringOrThrow(chromium));
const browser = await playwright.launch(launchOptions);
try {
  for (const scheme of Object.keys(INKS)) await picture(browser, scheme);
} finally {
  await browser.close();
  server.kill();
}
