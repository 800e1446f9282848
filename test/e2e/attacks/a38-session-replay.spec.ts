import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeJpeg } from '../../support/jpeg-files.mjs';
import { call, save, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// A session replay tool records the page and sends the recording to its maker. Most of these tools are made with rrweb.

const WORDS = ['zqwhale', 'vxkites'];
const CAPTION = 'wqj red kite';
const FILE_NAME = 'xvq-cottage.jpg';

interface Recorder {
  readonly record: ((options: object) => void) & { readonly takeFullSnapshot: () => void };
}

// Runs in the page. Records text, what is typed and canvases, which is all that rrweb can record, and reports each event.
function start(): void {
  const { record } = Reflect.get(window, 'rrweb') as Recorder;
  const emit = (event: unknown): void => {
    (Reflect.get(window, 'reportRecorded') as (text: string) => void)(JSON.stringify(event));
  };
  record({ emit, recordCanvas: true, sampling: { canvas: 'all', input: 'all' } });
}

/** A sign-in page without a policy, recorded from the start. The returned function gives the recording so far. */
async function openRecorded(page: Page, lab: Lab): Promise<() => string> {
  const recording: string[] = [];
  await page.exposeFunction('reportRecorded', (text: string) => recording.push(text));
  const rrweb = new URL('rrweb.umd.cjs', import.meta.resolve('rrweb'));
  const type = { 'Content-Type': 'text/javascript' };
  lab.file('login.genuine.localhost', '/rrweb.js', await readFile(rrweb, 'utf8'), type);
  const html = `<script src="/rrweb.js"></script><script>(${String(start)})()</script>
    <script type="module" src="/demo/sign-in.js"></script>
    <h1>Sign in</h1><form><signin-seal></signin-seal></form>`;
  await page.goto(lab.page('login.genuine.localhost', '/recorded.html', html));
  await call(page).waitFor();
  return () => recording.join('\n');
}

async function makeTextSeal(page: Page): Promise<void> {
  await call(page).click();
  for (const [index, line] of WORDS.entries())
    await page.getByRole('textbox', { name: `Line ${String(index + 1)}` }).pressSequentially(line);
  await page.getByRole('button', { name: 'Preview' }).click();
  await save(page).click();
  await seal(page).waitFor();
  await page.reload();
  await seal(page).waitFor();
}

async function makePictureSeal(page: Page): Promise<void> {
  const buffer = await makeJpeg({ width: 1600, height: 1200 });
  const file = { name: FILE_NAME, mimeType: 'image/jpeg', buffer };
  await call(page).click();
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
  await page.getByLabel('Browse').setInputFiles(file);
  await page.getByText('The picture is ready').waitFor();
  await page.getByRole('textbox', { name: 'Caption' }).pressSequentially(CAPTION);
  await save(page).click();
  await seal(page).locator('canvas').waitFor();
  await page.reload();
  await seal(page).locator('canvas').waitFor();
}

/** Records the whole page as it is now, with its picture, as a recorder does from time to time. */
async function recordAll(page: Page): Promise<void> {
  await expect(seal(page).locator('canvas')).toHaveJSProperty('width', 480);
  await page.evaluate(() => {
    (Reflect.get(window, 'rrweb') as Recorder).record.takeFullSnapshot();
  });
}

const withoutMarks = (lab: Lab): Promise<void> =>
  lab.withoutDefense('elements/common/unrecorded.js', 'rr-block', 'rr-nothing');

// The first letters alone, since each key may be recorded by itself.
const shownIn = (recording: string, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => recording.includes(secret.slice(0, 4)));

test('a recording does not contain the text of a seal', async ({ page, lab }) => {
  const recording = await openRecorded(page, lab);
  await makeTextSeal(page);
  await expect.poll(recording).toContain('Enter your password only if this is your seal');
  expect(shownIn(recording(), WORDS)).toEqual([]);
});

test('a recording contains neither the picture of a seal nor its caption', async ({
  page,
  lab,
}) => {
  const recording = await openRecorded(page, lab);
  await makePictureSeal(page);
  await recordAll(page);
  expect(recording()).toContain('Enter your password only if this is your seal');
  expect(shownIn(recording(), [CAPTION, FILE_NAME, 'rr_dataURL'])).toEqual([]);
});

test(
  'without the defense, the recording contains the text',
  { tag: '@control' },
  async ({ page, lab }) => {
    await withoutMarks(lab);
    const recording = await openRecorded(page, lab);
    await makeTextSeal(page);
    await expect.poll(() => shownIn(recording(), WORDS)).toEqual(WORDS);
  },
);

test(
  'without the defense, the recording contains the picture and its caption',
  { tag: '@control' },
  async ({ page, lab }) => {
    await withoutMarks(lab);
    const recording = await openRecorded(page, lab);
    await makePictureSeal(page);
    await recordAll(page);
    expect(shownIn(recording(), [CAPTION, 'rr_dataURL'])).toEqual([CAPTION, 'rr_dataURL']);
  },
);
