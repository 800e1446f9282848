import type { Page } from '@playwright/test';
import { call, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';

// The attacker's page says "the seal service is being upgraded: make a new one". 58 of 60 people
// believed that. We can't stop another page from lying, but ours must never look or sound like that lie.

const loseTheSeal = async (page: Page): Promise<void> => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/');
};

test('a lost seal can’t be replaced beside the password', async ({ page }) => {
  await loseTheSeal(page);
  await expectState(page, 'missing', 'gone');
  const box = page.locator('signin-seal');
  await expect(box.getByRole('alert')).toContainText('You may be on a fake page');
  await expect(box.getByRole('alert')).toContainText('open it from your own bookmark');
  await expect(box.locator('button, a, input')).toHaveCount(0);
});

test(
  'without the defense, the genuine page asks for a new seal as the fake one does',
  { tag: '@control' },
  async ({ page, lab }) => {
    const warning = 'return renderMissingWarning(reading.reason, messages);';
    await lab.withoutDefense(
      'elements/signin-seal/signin-template.js',
      warning,
      'return renderCall(view);',
    );
    await loseTheSeal(page);
    await expectState(page, 'missing', 'gone');
    await expect(call(page)).toBeVisible();
  },
);

test(
  'without the trace, the page does not even know that a seal was lost',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('store/browser-reader.js', '!readTrace()', 'true');
    await loseTheSeal(page);
    await expectState(page, 'none');
  },
);

test('the seal and the help warn people in advance', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await seal(page).click();
  const promise = /never asks you to make a new seal and is never “upgrading” it/;
  await expect(page.locator('signin-seal').getByText(promise)).toBeVisible();
  await page.goto('/settings.html');
  await page.getByText('How do I change it?').click();
  await expect(page.locator('seal-help').getByText(promise)).toBeVisible();
});
