import type { Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { cropFrame } from './support/crop.js';
import { chooseImage, hand } from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { loadEstimator, save, writeLines } from './support/sign-in-page.js';

/** More Tab stops than the editor has. */
const MOST = 40;

interface Stop {
  readonly name: string;
  readonly isInView: boolean;
  readonly hasRing: boolean;
}

/** The focused control, whether all of it is in view with its ring, and whether it has one. */
function lookAtFocus(): Stop {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at) throw new Error('Nothing is focused');
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const isInView = top >= 2 && left >= 2 && bottom <= innerHeight - 2 && right <= innerWidth - 2;
  const label = at.closest('label') ?? at.nextElementSibling ?? at;
  const hasRing = [at, label].some((part) => getComputedStyle(part).outlineStyle === 'solid');
  const [name = ''] = [at.id, at.ariaLabel, at.textContent.trim()].filter(Boolean);
  return { name: String(name), isInView, hasRing };
}

/** Every stop from here to Save. */
async function tabToSave(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.at(-1)?.name !== 'save' && stops.length < MOST) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(lookAtFocus));
  }
  return stops;
}

const END = ['See more colours', 'show-preview', 'remove'];

/** Without the one colour that is chosen, whose name is drawn at random, and the checkbox, which has no name of its own. */
const namesOf = (stops: readonly Stop[]): readonly string[] =>
  stops.map(({ name }) => name).filter((name) => name && !name.startsWith('colour-'));

for (const width of [320, 1280]) {
  test(`the focus goes from field to field and stays in view, for text, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/settings.html');
    await loadEstimator(page);
    await writeLines(page, ['otter']);
    await expect(page.locator('.risk')).not.toBeEmpty();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('radio', { name: 'Create a Text Seal' }).focus();
    const stops = await tabToSave(page);
    expect(namesOf(stops)).toEqual(['line-0', 'line-1', 'line-2', ...END, 'save']);
    expect(stops.filter(({ isInView, hasRing }) => !isInView || !hasRing)).toEqual([]);
    await expect(save(page)).toBeFocused();
  });

  test(`the focus goes from field to field and stays in view, for a picture, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/settings.html');
    await chooseImage(page);
    await hand(page, { bytes: await makeJpeg() });
    await expect(cropFrame(page)).toBeVisible();
    await page.getByRole('radio', { name: 'Upload an Image' }).focus();
    const stops = await tabToSave(page);
    const crop = ['Zoom out', 'Zoom in', 'Start again', 'left', 'top', 'bottom', 'right'];
    const all = ['browse', 'Visible part', ...crop, 'caption', ...END, 'save'];
    expect(namesOf(stops)).toEqual(all.map((name) => expect.stringContaining(name) as unknown));
    expect(stops.filter(({ isInView, hasRing }) => !isInView || !hasRing)).toEqual([]);
  });
}
