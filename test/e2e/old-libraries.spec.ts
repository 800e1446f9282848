import { expect, test } from './support/profile.js';
import { seal } from './support/sign-in-page.js';

// Old libraries add enumerable methods to every object. The schema library then fails to load, and with it the element.

test('where the element cannot run, the site’s own sentence stays', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { extend: () => 'old' });
  });
  await page.goto('/');
  await expect(page.getByText('The sign-in seal did not load.')).toBeVisible();
  await expect(seal(page)).toHaveCount(0);
});
