import { type Page, expect } from '@playwright/test';
import { test } from '../stories/support/fixtures.ts';
import { storyIndex } from '../stories/support/story-index.ts';
import { open } from '../stories/support/story-page.ts';
import { type Mode, looks, pictureOf } from './looks.ts';

const WIDTH = 640;
/** In CSS px. 320 is the narrowest page that WCAG 2.2 requires (1.4.10, Reflow). */
const WIDTHS: Partial<Readonly<Record<Mode, number>>> = { narrow: 320, wide: 1280 };

const GLOBALS: Partial<Readonly<Record<Mode, string>>> = {
  dark: 'scheme:dark',
  'right-to-left': 'direction:rtl',
  de: 'language:de',
  ar: 'language:ar;direction:rtl',
  ja: 'language:ja',
  hi: 'language:hi',
  neutral: 'theme:neutral',
  'neutral-dark': 'theme:neutral;scheme:dark',
  bank: 'theme:bank',
  'bank-dark': 'theme:bank;scheme:dark',
  shop: 'theme:shop',
  'shop-dark': 'theme:shop;scheme:dark',
  'high-contrast': 'theme:high-contrast',
  'high-contrast-dark': 'theme:high-contrast;scheme:dark',
};

async function set(page: Page, mode: Mode): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[mode] ?? WIDTH, height: 800 });
  await page.emulateMedia({ forcedColors: mode === 'forced-colours' ? 'active' : 'none' });
}

const entries = new Map(storyIndex().map((entry) => [entry.id, entry]));

for (const look of looks) {
  test(`${look.story} matches its baseline, ${look.mode}`, async ({ storyPage }) => {
    const entry = entries.get(look.story);
    if (!entry) throw new Error(`No story ${look.story}`);
    await set(storyPage, look.mode);
    await open(storyPage, entry, GLOBALS[look.mode]);
    await expect(storyPage.locator('#storybook-root')).toHaveScreenshot(pictureOf(look));
  });
}
