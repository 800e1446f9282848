import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium, expect, test as base } from '@playwright/test';
import { sampleOf } from '../support/sample-of.js';
import { openWithTextSeal, seal } from './support/sign-in-page.js';
import { inWholeBrowser } from './support/whole-browser.js';

/** Opens a page in a browser whose user has set this minimum font size, in px. */
const test = base.extend<{ openWith: (px: number) => Promise<Page> }>({
  openWith: async ({ launchOptions, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
    const clean: (() => Promise<void>)[] = [];
    await use(async (px) => {
      const settings = { webkit: { webprefs: { minimum_font_size: px } } };
      await mkdir(join(folder, 'Default'));
      await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
      const options = { ...inWholeBrowser(launchOptions), baseURL };
      const context = await chromium.launchPersistentContext(folder, options);
      clean.push(() => context.close());
      return context.newPage();
    });
    await Promise.all(clean.map((end) => end()));
    await rm(folder, { recursive: true, force: true, maxRetries: 9 });
  },
});

/** How far the lines are inside the seal, in px: the least of all their edges. */
const leastMargin = (page: Page): Promise<number> =>
  seal(page).evaluate((button) => {
    const preview = button.querySelector('seal-preview') as Element;
    const box = preview.getBoundingClientRect();
    const lines = [...(preview.shadowRoot?.querySelectorAll('.line') ?? [])];
    const margins = lines.map((line) => {
      const { left, right } = line.getBoundingClientRect();
      return Math.min(left - box.left, box.right - right);
    });
    return Math.min(...margins);
  });

/** The width in px of four letters of 5 px, which shows that the browser follows the setting. */
const widthOfTinyText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const text = document.body.appendChild(document.createElement('i'));
    text.textContent = 'WWWW';
    text.style.fontSize = '5px';
    return text.offsetWidth;
  });

const seals = {
  Burmese: ['မြန်မာဘာသာ', 'ကြိုးစား'],
  'wide letters': ['WMWMWMW', 'MMMMMMM', 'WWWWWWW'],
  Han: ['国語国語国語国', '国語国語国語国', '国語国語国語国'],
};

for (const px of sampleOf([24, 12, 20], 1)) {
  test(`every seal is whole at any size, with a minimum font size of ${String(px)} px`, async ({
    openWith,
  }) => {
    const page = await openWith(px);
    for (const [what, lines] of Object.entries(seals)) {
      await openWithTextSeal(page, lines);
      for (const size of [96, 160, 320]) {
        await page.locator('signin-seal').evaluate((host, width) => {
          host.style.setProperty('--seal-size', `${String(width)}px`);
        }, size);
        const width = async () => (await seal(page).boundingBox())?.width;
        await expect.poll(width).toBe(size);
        expect(await leastMargin(page), `${what}, ${String(size)} px`).toBeGreaterThan(size * 0.04);
      }
    }
    expect(await widthOfTinyText(page)).toBeGreaterThan(px * 2);
  });
}
