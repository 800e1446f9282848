/** What assistive technology finds in each state of each element. The expected trees are in `aria-snapshots.spec.ts-snapshots/`. */
import type { Page } from '@playwright/test';
import type { SealReading } from '../../src/store/seal-store.js';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { cropFrame } from './support/crop.js';
import {
  drawSeal,
  expectTree,
  giveOtherHome,
  giveReading,
  part,
  sendUnpressed,
  takeFirstColour,
} from './support/element-states.js';
import { browse, chooseImage, hand } from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { openWithTextSeal, preview, seal, writeLines } from './support/sign-in-page.js';

const MISSING = ['gone', 'lost', 'unreadable', 'newer-version'] as const;
const WITHHELD = ['framed', 'insecure', 'storage-denied', 'unreachable'] as const;
const NONE = { state: 'none' } as const;
const TEXT_SEAL = {
  state: 'shown',
  seal: { kind: 'text', lines: ['odd', 'whale'], colour: 'teal', pattern: '0123456789abcdef' },
} as const;
const PICTURE = {
  kind: 'picture',
  width: 480,
  height: 360,
  caption: 'our red kite',
  colour: 'teal',
} as const;

const readings: readonly SealReading[] = [
  NONE,
  ...MISSING.map((reason) => ({ state: 'missing', reason }) as const),
  ...WITHHELD.map((reason) => ({ state: 'withheld', reason }) as const),
];

const nameOf = (reading: SealReading): string =>
  'reason' in reading ? `${reading.state}-${reading.reason}` : reading.state;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the trees of <signin-seal> by what its store has', async ({ page }) => {
  await page.goto('/');
  const host = page.locator('signin-seal');
  for (const reading of readings) {
    await giveReading(host, reading);
    await expect(host).toHaveJSProperty('state', reading.state);
    await expectTree(part(page, 'box'), `signin-seal-${nameOf(reading)}`);
  }
});

test('the trees of <signin-seal> with a seal: its menu, its gate, and on a copy', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const box = part(page, 'box');
  await expectTree(box, 'signin-seal-shown');
  await page.locator('signin-seal').evaluate((gated) => gated.toggleAttribute('required'));
  await seal(page).click();
  await expectTree(box, 'signin-seal-menu');
  await page.keyboard.press('Escape');
  await sendUnpressed(page);
  await expectTree(box, 'signin-seal-refused');
  await giveOtherHome(page);
  await expectTree(box, 'signin-seal-foreign');
});

test('the trees of <seal-editor> for a text', async ({ page }) => {
  await takeFirstColour(page);
  await page.goto('/settings.html');
  const editor = part(page, 'editor');
  await expectTree(editor, 'seal-editor-text');
  await press(page, 'Save');
  await expectTree(editor, 'seal-editor-text-refused');
  await writeLines(page, ['odd', 'newt']);
  await press(page, 'Preview');
  await expectTree(editor, 'seal-editor-preview');
  await press(page, 'Cancel');
  await expectTree(editor, 'seal-editor-unsaved');
});

test('the trees of <seal-editor> for a picture', async ({ page }) => {
  await takeFirstColour(page);
  await page.goto('/settings.html');
  const editor = part(page, 'editor');
  await chooseImage(page);
  await expectTree(editor, 'seal-editor-picture');
  await hand(page, { bytes: new Uint8Array(8) });
  await expect(browse(page)).toHaveAttribute('aria-invalid', 'true');
  await expectTree(editor, 'seal-editor-picture-refused');
  await hand(page, { bytes: await makeJpeg() });
  await cropFrame(page).waitFor();
  await expectTree(editor, 'seal-editor-crop');
});

test('the trees of <seal-editor> by what its store has', async ({ page }) => {
  await takeFirstColour(page);
  await page.goto('/settings.html');
  const host = page.locator('seal-editor');
  await giveReading(host, TEXT_SEAL);
  await press(page, 'Remove');
  await expectTree(preview(page), 'seal-editor-removed');
  await press(page, 'Undo');
  for (const reason of ['gone', 'newer-version'] as const) {
    await giveReading(host, { state: 'missing', reason });
    await expectTree(part(page, 'editor'), `seal-editor-missing-${reason}`);
  }
  for (const reason of WITHHELD) {
    await giveReading(host, { state: 'withheld', reason });
    await expectTree(page.getByRole('status'), `seal-editor-withheld-${reason}`);
  }
});

test('the tree of <seal-help> with two open answers', async ({ page }) => {
  await page.goto('/settings.html');
  await page.getByText('What is a Sign-in Seal?').click();
  await page.getByText('Why can’t I see my seal?').click();
  await expectTree(part(page, 'help'), 'seal-help');
});

test('the trees of <seal-preview>', async ({ page }) => {
  await page.goto('/settings.html');
  await part(page, 'editor').waitFor();
  await drawSeal(page, TEXT_SEAL.seal);
  await expectTree(page.locator('main > seal-preview'), 'seal-preview-text');
  await drawSeal(page, { ...PICTURE, jpeg: new Uint8Array(await makeJpeg(PICTURE)) });
  await expectTree(page.locator('main > seal-preview'), 'seal-preview-picture');
});
