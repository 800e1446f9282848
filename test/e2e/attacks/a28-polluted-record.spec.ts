import type { Page } from '@playwright/test';
import { seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// Something that can write to the site's storage, such as an old widget or an extension, writes a record with
// `__proto__`. The attacker hopes that reading it changes every object of the sign-in page.

const FIELDS = '"kind":"text","lines":["odd","whale"],"colour":"teal"';
const RECORD = `{"version":1,"seal":{"__proto__":{"polluted":"yes"},${FIELDS}}}`;
const HIDDEN = `{"version":1,"seal":{"__proto__":{${FIELDS}}}}`;

async function openWith(page: Page, record: string): Promise<void> {
  await page.goto('/');
  await page.evaluate((text) => {
    localStorage.setItem('signin-seal', text);
  }, record);
  await page.reload();
}

const pollution = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get({}, 'polluted') as unknown);

test('the seal is read from such a record, and no object is changed', async ({ page }) => {
  await openWith(page, RECORD);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  expect(await pollution(page)).toBeUndefined();
});

test('a seal that is only in the prototype is not a seal', async ({ page }) => {
  await openWith(page, HIDDEN);
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal cannot be read');
});

test('a reader that merges instead changes every object of the page', async ({ page, lab }) => {
  await lab.withoutDefense(
    'store/seal-record.js',
    'const { value } = sealIn(record.seal);',
    `const merge = (to, from) => {
      for (const key of Object.keys(from)) to[key] = Object(from[key]) === from[key] ? merge(to[key] ?? [], from[key]) : from[key];
      return to;
    };
    const value = merge({}, record.seal);`,
  );
  await openWith(page, RECORD);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  expect(await pollution(page)).toBe('yes');
});
