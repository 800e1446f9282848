import type { Page } from '@playwright/test';
import { call, preview, save, seal, writeLines } from '../../e2e/support/sign-in-page.js';
import { chooseImage } from '../../e2e/support/picture-field.js';
import { type Application, expect, test } from '../support/application.js';
import { expectGoodLayout, lightness } from '../support/layout.js';

const DIRECTION = { en: 'ltr', ar: 'rtl' } as const;

type Language = keyof typeof DIRECTION;

/** Opens the sign-in page in this language. */
async function openIn(language: Language, application: Application): Promise<Application> {
  const own = language === 'ar' ? application.inArabic() : application;
  await own.open();
  return own;
}

/** Where the button that sends the form is, from the top of the document. */
const placeOf = (application: Application): Promise<number> =>
  application.signIn.evaluate((button) => button.getBoundingClientRect().top + scrollY);

/** Opens the editor and makes a text seal, and looks at the layout at each step. */
async function makeSealAndLook(page: Page): Promise<void> {
  await call(page).click();
  await chooseImage(page);
  await expectGoodLayout(page);
  await page.getByRole('radio', { name: 'Create a Text Seal' }).check();
  await writeLines(page, ['odd', 'whale']);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(preview(page)).toBeVisible();
  await expectGoodLayout(page);
  await save(page).click();
  await seal(page).waitFor();
  await expectGoodLayout(page);
  await page.reload();
  await seal(page).waitFor();
  await expectGoodLayout(page);
}

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const language of ['en', 'ar'] as const)
      test.describe(`at ${String(width)} px, ${colorScheme}, ${language}`, () => {
        test.use({ viewport: { width, height: 800 }, colorScheme, locale: language });

        test('the seal fits in the page in each of its states', async ({ page, application }) => {
          const own = await openIn(language, application);
          await expect(page.locator('html')).toHaveCSS('direction', DIRECTION[language]);
          await expect(call(page)).toBeVisible();
          await expectGoodLayout(page);
          const before = await placeOf(own);
          await makeSealAndLook(page);
          expect(await placeOf(own)).toBe(before);
          await seal(page).click();
          expect(await placeOf(own)).toBe(before);
          await own.send({ password: 'wrong' });
          await expect(own.wrong).toBeVisible();
          await expect(seal(page)).toBeVisible();
          await expectGoodLayout(page);
        });

        test('the seal’s box is as light or dark as the page', async ({ page, application }) => {
          await openIn(language, application);
          await expect(call(page)).toBeVisible();
          const { box, around } = await lightness(page);
          expect(Math.abs(box - around)).toBeLessThan(0.1);
        });
      });
