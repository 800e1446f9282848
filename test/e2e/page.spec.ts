import type { Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { lateBy } from './support/late-by.js';
import { listen } from './support/listen.js';
import { chooseImage, hand } from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import {
  call,
  openWithTextSeal,
  openChange,
  requirePress,
  seal,
  writeLines,
} from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

// Watches each page from its start. The returned function gives the sum of all layout shifts so far.
async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const total = (): number => {
      shifts.push(...observer.takeRecords());
      return shifts.reduce((sum, shift) => sum + Number(Reflect.get(shift, 'value')), 0);
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    Object.assign(window, { layoutShift: () => frame().then(frame).then(total) });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'layoutShift') as () => Promise<number>)());
}

test('a complete journey makes no request to another host and logs nothing to the console', async ({
  page,
}) => {
  const { requests, complaints } = listen(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.reload();
  await openChange(page);
  await page.goto('/settings.html');
  await page.getByText('What is a Sign-in Seal?').click();
  expect([...new Set(requests.map(({ host }) => host))]).toEqual([new URL(page.url()).host]);
  expect(complaints).toEqual([]);
});

test('the sign-in page does not load the editor, its estimator or the picture code before they are used', async ({
  page,
}) => {
  const { requests } = listen(page);
  const hasAsked = (files: RegExp) => (): boolean =>
    requests.some(({ pathname }) => files.test(pathname));
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  expect(hasAsked(/editor|picture-(maker|worker)|crop|zxcvbn|guess/)()).toBe(false);
  await call(page).click();
  await writeLines(page, ['odd']);
  await expect.poll(hasAsked(/guess-estimator/)).toBe(true);
  expect(hasAsked(/picture-worker|seal-crop/)()).toBe(false);
  await chooseImage(page);
  await expect.poll(hasAsked(/picture-worker/)).toBe(true);
  expect(hasAsked(/seal-crop/)()).toBe(false);
  await hand(page, { bytes: await makeJpeg() });
  await expect.poll(hasAsked(/seal-crop/)).toBe(true);
});

const screens = [
  { width: 320, letters: 16, required: false },
  { width: 320, letters: 16, required: true },
  { width: 1280, letters: 16, required: false },
  { width: 1280, letters: 16, required: true },
  { width: 1280, letters: 24, required: false },
] as const;
for (const { width, letters, required } of sampleOf(screens, 2)) {
  const gate = required ? ', required' : '';
  const title = `${String(width)} px wide, letters of ${String(letters)} px${gate}`;
  test(`the form does not jump while the page loads, ${title}`, async ({ page }) => {
    await page.route('**/demo.css', async (route) => {
      const response = await route.fetch();
      const body = `${await response.text()} html { font-size: ${String(letters)}px }`;
      await route.fulfill({ response, body });
    });
    if (required) await requirePress(page);
    await page.setViewportSize({ width, height: 800 });
    const layoutShift = await watchLayoutShifts(page);
    await page.goto('/');
    await expect(call(page)).toBeVisible();
    expect(await layoutShift()).toBe(0);
    await openWithTextSeal(page, ['odd', 'whale']);
    await page.reload();
    await expect(seal(page)).toBeVisible();
    expect(await layoutShift()).toBe(0);
  });
}

test('the page is served with the recommended headers', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['origin-agent-cluster']).toBe('?1');
  expect(headers['document-policy']).toBe('force-load-at-top');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('the site’s own sentence shows if the script does not load', async ({ page }) => {
  // The language menu loads the elements, too.
  await page.route(/\/(sign-in|language)\.js$/, (route) => route.abort());
  await page.goto('/');
  const sentence = page.getByText('The sign-in seal did not load');
  await lateBy(page, 2_999);
  await expect(sentence).toBeHidden();
  await lateBy(page, 3_000);
  await expect(sentence).toBeVisible();
});

test('signing in with a seal shows what the server received, without the password', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  await expect(page.getByText('13 characters')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('correct horse');
});

test('a seal can be made and confirmed with only the keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Enter');
  await expect(page.getByRole('radio', { name: 'Create a Text Seal' })).toBeFocused();
  await press('Tab');
  await page.keyboard.type('odd');
  await press('Tab');
  await page.keyboard.type('whale');
  await press('Tab', 'Tab', 'ArrowRight', 'Tab', 'Tab', 'Enter');
  await expect(page.getByRole('region', { name: 'Preview' })).toBeFocused();
  await press('Tab', 'Tab', 'Tab');
  await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await press('Enter');
  await expect(seal(page)).toBeFocused();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
