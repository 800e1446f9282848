import { languageTags } from '../../scripts/language-tags.mjs';
import { findOverflow } from '../support/find-overflow.ts';
import { type Page, expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { findUntranslated, setLetters, showIn } from './support/shown-language.ts';
import { storyIndex } from './support/story-index.ts';
import { open } from './support/story-page.ts';

/** The root element's letters at 200 %, in px, and of the usual size. */
const LARGE = 32;
const USUAL = 16;
/** In CSS px. The narrowest that WCAG 2.2 requires (1.4.10, Reflow). */
const NARROWEST = 320;
const PSEUDO = ['en-XA', 'ar-XB'];
/** Long words, the other direction, no spaces, and tall letters. These are looked at in the usual size, too. */
const SAMPLES = ['de', 'ar', 'ja', 'hi', ...PSEUDO];
// Tables, which document the package and are not part of it.
const isShown = ({ type, title }: { readonly type: string; readonly title: string }): boolean =>
  type === 'story' && title !== 'Tables';

/** What overflows at each size of the letters. */
async function overflowAt(page: Page, sizes: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.evaluate(setLetters, size);
    const parts = await page.evaluate(findOverflow);
    found.push(...parts.map((part) => `${part}, letters of ${String(size)} px`));
  }
  return found;
}

test.describe.configure({ timeout: 120_000 });

/** Every language in `npm run test:deep`; otherwise each story in a fifth of them, so that all stories together cover all. */
const EVERY = process.env.TEST_VOLUME === 'full' ? 1 : 5;

const languagesOf = (story: number): readonly string[] => [
  ...languageTags().filter((_, index) => (index + story) % EVERY === 0),
  ...PSEUDO,
];

for (const [index, entry] of storyIndex().filter(isShown).entries()) {
  test(`${entry.title}: ${entry.name} holds in every language`, async ({ storyPage }) => {
    await open(storyPage, entry);
    await storyPage.setViewportSize({ width: NARROWEST, height: 800 });
    // Such as a seal that keeps its least size where a story's page leaves it too little space.
    const inEnglish = await overflowAt(storyPage, [USUAL, LARGE]);
    for (const tag of languagesOf(index)) {
      await storyPage.evaluate(showIn, tag);
      const sizes = SAMPLES.includes(tag) ? [USUAL, LARGE] : [LARGE];
      const found = await overflowAt(storyPage, sizes);
      expect
        .soft(
          found.filter((part) => !inEnglish.includes(part)),
          tag,
        )
        .toEqual([]);
      const untranslated = PSEUDO.includes(tag) ? await storyPage.evaluate(findUntranslated) : [];
      expect.soft(untranslated, tag).toEqual([]);
    }
  });
}
