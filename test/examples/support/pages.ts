import type { Locator, Page } from '@playwright/test';
import { makeTextSeal, seal } from '../../e2e/support/sign-in-page.js';

/** The parts of an example's page outside the elements. */
export const signIn = (page: Page): Locator => page.getByRole('button', { name: 'Sign in' });
export const password = (page: Page): Locator => page.getByLabel('Password', { exact: true });
export const signedIn = (page: Page): Locator =>
  page.getByRole('heading', { name: 'You are signed in' });
export const received = (page: Page): Locator =>
  page.getByRole('list', { name: 'Events received' }).getByRole('listitem');

/** Fills in the form and sends it. */
export async function fillInAndSend(page: Page): Promise<void> {
  await page.getByLabel('User name').fill('ada');
  await password(page).fill('correct horse');
  await signIn(page).click();
}

/** Opens the settings page of someone with a seal with these lines. */
export async function openSettings(page: Page, lines: readonly string[]): Promise<void> {
  await makeTextSeal(page, lines);
  await seal(page).click();
  await fillInAndSend(page);
  await signedIn(page).waitFor();
}
