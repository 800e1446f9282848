import type { Page } from '@playwright/test';
import { makeJpeg } from '../../support/jpeg-files.mjs';
import { call, openWithTextSeal, save, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker tells people to "verify" their seal: to select all, copy and paste it into the attacker's
// page, or to drag the picture over to the attacker's window.

async function copyAll(page: Page, lab: Lab): Promise<string> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.getByRole('heading', { name: 'Sign in' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.goto(lab.page('phish.localhost', '/', '<textarea aria-label="Paste"></textarea>'));
  await page.getByLabel('Paste').press('ControlOrMeta+v');
  return page.getByLabel('Paste').inputValue();
}

async function makePictureSeal(page: Page): Promise<void> {
  const buffer = await makeJpeg({ width: 800, height: 600 });
  await page.goto('/');
  await call(page).click();
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
  await page
    .getByLabel('Browse')
    .setInputFiles({ name: 'kite.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('textbox', { name: 'Caption' }).fill('our red kite');
  await save(page).click();
  await seal(page).waitFor();
}

// Drags from the middle of the seal. Returns the types of data that the browser offers to other windows.
async function dragOut(page: Page, drawnAs: 'canvas' | 'img'): Promise<readonly string[]> {
  await seal(page).locator(drawnAs).waitFor();
  await page.evaluate(() => {
    addEventListener('dragstart', ({ dataTransfer }) => {
      Object.assign(window, { dragged: [...(dataTransfer?.types ?? [])] });
    });
  });
  await seal(page).hover();
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => (Reflect.get(window, 'dragged') ?? []) as string[]);
}

test('copying the page leaves out the text of the seal', async ({ page, lab }) => {
  const copied = await copyAll(page, lab);
  expect(copied).toContain('Enter your password only if this is your seal');
  expect(copied).not.toMatch(/odd|whale/);
});

test(
  'without the defense, the text is copied with the rest',
  { tag: '@control' },
  async ({ page, lab }) => {
    const styles = 'elements/seal-preview/seal-preview.styles.js';
    await lab.withoutDefense(styles, 'user-select:none', 'user-select:text');
    expect(await copyAll(page, lab)).toMatch(/odd\s+whale/);
  },
);

test('the picture can’t be dragged out', async ({ page }) => {
  await makePictureSeal(page);
  expect(await dragOut(page, 'canvas')).toEqual([]);
});

test('a click for the menu does not reach the picture, so the menu offers no copy of it', async ({
  page,
}) => {
  await makePictureSeal(page);
  await seal(page).locator('canvas').waitFor();
  const reached = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('contextmenu', (event) => {
          resolve((event.composedPath()[0] as Element).localName);
        });
      }),
  );
  await seal(page).click({ button: 'right' });
  expect(await reached).not.toBe('canvas');
});

test('if it were an image that the pointer reaches, it could be dragged out', async ({
  page,
  lab,
}) => {
  const asImage = `bitmap.close();
    const image = Object.assign(new Image(), { src: canvas.toDataURL() });
    canvas.replaceWith(image);`;
  await lab.withoutHeader('Content-Security-Policy');
  await lab.withoutDefense('elements/seal-preview/paint-picture.js', 'bitmap.close();', asImage);
  const uncovered = '.seal>img{pointer-events:auto}.seal:after{content:none;';
  await lab.withoutDefense(
    'elements/seal-preview/seal-preview.styles.js',
    '.seal:after{content:"";',
    uncovered,
  );
  await makePictureSeal(page);
  expect(await dragOut(page, 'img')).toContain('text/html');
});
