import {
  call,
  makeTextSeal,
  openWithTextSeal,
  save,
  seal,
  writeLines,
} from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { sampleOf } from '../../support/sample-of.js';

// “Paste this for your seal, it is pretty.” The attacker hopes for text that looks like other text, that
// reverses the text around it, or that spills over the page and covers it.

const TOWER = `Z${'\u0301\u0323'.repeat(40)}`;

const lines: Readonly<Record<string, readonly [line: string, message: string]>> = {
  'a right-to-left override': ['\u202Ekcab', 'an invisible text direction mark'],
  'an isolate that is never closed': ['ab\u2067cd', 'an invisible text direction mark'],
  'a zero-width space': ['a\u200Bb', 'an invisible character'],
  'a joiner between letters': ['a\u200Db', 'an invisible character'],
  'a control character': ['a\u0085b', 'an invisible control character'],
  'a note without a head': ['\u{1D159}', 'an invisible character'],
  'a tower of accents': [TOWER, 'too many accents'],
  'two characters of eight em each': ['\uFDFD\uFDFD', 'too wide for the seal'],
  'a character of a private font': ['\uE000', 'some devices cannot show'],
};

for (const [what, [line, message]] of sampleOf(Object.entries(lines), 3)) {
  test(`${what} is refused with a message`, async ({ page }) => {
    await page.goto('/');
    await call(page).click();
    await writeLines(page, [line]);
    await save(page).click();
    await expect(page.getByText(message)).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test(
  'without the rules, the tower of accents appears on the sign-in page',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense(
      'seal/text.js',
      "code ?? (hasTooManyMarks(plain) ? 'too-many-marks' : undefined)",
      'undefined',
    );
    await makeTextSeal(page, [TOWER]);
    await expect(seal(page)).toHaveAccessibleName(new RegExp(TOWER.normalize('NFC')));
  },
);

test('the direction of a line affects no other text', async ({ page }) => {
  await openWithTextSeal(page, ['שלום 1', '2 abc']);
  const boxes = seal(page).locator('bdi');
  await expect(boxes).toHaveText(['שלום 1', '2 abc']);
  for (const box of await boxes.all())
    await expect(box).toHaveCSS('unicode-bidi', /isolate|plaintext/);
});
