import type { Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { keptPicture } from './support/kept-picture.js';
import { type PageOutput, marksOf, recordOutput } from './support/page-output.js';
import { expect, test } from './support/profile.js';
import { call, openChange, preview, save, seal, writeLines } from './support/sign-in-page.js';

const WORDS = ['qzwhale', 'vxkites', 'jqnewt'];
const CAPTION = 'wqj red kite';
const FILE_NAME = 'xvq-cottage.jpg';

// Nothing at all is logged to the console.
const WAYS = ['event', 'attribute', 'request', 'address'];

/** Pieces of the bytes as base64, at each of the three possible alignments. */
function piecesOf(bytes: Buffer): readonly string[] {
  const starts = [0, 1, 2].map((start) => bytes.subarray(start).toString('base64'));
  return starts.flatMap((text) => text.match(/.{24}/g) ?? []);
}

async function keptPattern(page: Page): Promise<string> {
  const record = await page.evaluate(() => localStorage.getItem('signin-seal'));
  const { seal: kept } = JSON.parse(record ?? '') as { seal: { pattern: string } };
  expect(kept.pattern).toMatch(/^[\da-f]{16}$/);
  return kept.pattern;
}

/** Makes a seal of text that is refused at first. Returns what may appear on the screen only. */
async function makeText(page: Page, output: PageOutput): Promise<readonly string[]> {
  await call(page).click();
  await writeLines(page, [...WORDS.slice(0, 2), 'qzwhale far too long']);
  await save(page).click();
  await expect.poll(() => output.holding(['line-too-long'])).not.toEqual([]);
  await writeLines(page, WORDS);
  await page.getByRole('button', { name: 'Preview' }).click();
  await save(page).click();
  await seal(page).waitFor();
  return [...WORDS, await keptPattern(page)];
}

async function chooseFile(page: Page, buffer: Buffer, answer: string): Promise<void> {
  const file = { name: FILE_NAME, mimeType: 'image/jpeg', buffer };
  await page.getByLabel('Browse').setInputFiles(file);
  await page.getByText(answer).waitFor();
}

/** Makes a seal of a picture that is refused at first. Returns what may appear on the screen only. */
async function makePicture(page: Page): Promise<readonly string[]> {
  const file = await makeJpeg({ width: 1600, height: 1200, exif: CAPTION, comment: FILE_NAME });
  await call(page).click();
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
  await chooseFile(page, file.subarray(0, 900), 'The end of the file is missing');
  await chooseFile(page, file, 'The picture is ready');
  await page.getByRole('textbox', { name: 'Caption' }).fill(CAPTION);
  await save(page).click();
  await seal(page).waitFor();
  const pieces = [...piecesOf(file), ...piecesOf(await keptPicture(page))];
  return [CAPTION, FILE_NAME, await keptPattern(page), ...pieces];
}

/** With a seal on the page: press it, see it elsewhere, sign in with it, come back. */
async function live(page: Page): Promise<string> {
  await page.reload();
  await seal(page).click();
  const marks = [await marksOf(page)];
  await page.goto('/settings.html');
  await preview(page).waitFor();
  marks.push(await marksOf(page));
  await page.goto('/');
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
  await page.goto('/');
  return marks.join('\n');
}

async function changeText(page: Page): Promise<void> {
  await openChange(page);
  await writeLines(page, WORDS.toReversed());
  await save(page).click();
}

async function removeSeal(page: Page): Promise<void> {
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await call(page).waitFor();
}

function expectNoneIn(output: PageOutput, marks: string, secrets: readonly string[]): void {
  expect(output.holding(secrets)).toEqual([]);
  expect(secrets.filter((secret) => marks.includes(secret))).toEqual([]);
  expect(output.ways()).toEqual(new Set(WAYS));
}

test('text appears only on the screen while it is made, refused, shown, pressed, changed and removed', async ({
  page,
}) => {
  const output = await recordOutput(page);
  await page.goto('/');
  const secrets = await makeText(page, output);
  const marks = await live(page);
  await changeText(page);
  await removeSeal(page);
  expectNoneIn(output, marks, secrets);
});

test('a picture and its caption appear only on the screen', async ({ page }) => {
  const output = await recordOutput(page);
  await page.goto('/');
  const secrets = await makePicture(page);
  const marks = await live(page);
  await removeSeal(page);
  expectNoneIn(output, marks, secrets);
});

/** Leaks a word in every way that is monitored. */
async function leak(page: Page, word: string): Promise<void> {
  await page.evaluate(async (leaked) => {
    dispatchEvent(new CustomEvent('seal-leak', { detail: { leaked } }));
    document.body.setAttribute('data-seal', leaked);
    console.info(leaked);
    await fetch(`/?seal=${leaked}`);
    history.pushState(undefined, '', `#${leaked}`);
    document.title = leaked;
  }, word);
}

test('a page that leaks would be noticed, whichever way it leaks', async ({ page }) => {
  const output = await recordOutput(page);
  await page.goto('/');
  await leak(page, 'qzwhale');
  await page.goto('/settings.html');
  const ways = output.holding(WORDS).map((text) => text.split(':')[0]);
  expect(new Set(ways)).toEqual(new Set([...WAYS, 'console']));
});

test('an attribute in a shadow root would be noticed', async ({ page }) => {
  await page.goto('/settings.html');
  await page.getByText('What is a Sign-in Seal?').waitFor();
  await page.evaluate(() => {
    document
      .querySelector('seal-help')
      ?.shadowRoot?.firstElementChild?.setAttribute('title', 'qzwhale');
  });
  expect(await marksOf(page)).toContain('qzwhale');
});
