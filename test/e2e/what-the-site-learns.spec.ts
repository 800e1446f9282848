import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { weighSeal } from '../../demo/weigh-seal.mjs';
import { makeTextSeal, openWithTextSeal } from './support/sign-in-page.js';

const hasSeal = { hasSeal: true, pressRequired: false };
const hasNone = { hasSeal: false, pressRequired: false };

async function signIn(request: APIRequestContext, name: string, seal?: string): Promise<string> {
  const form = { 'user-name': name, password: 'correct horse', ...(seal && { seal }) };
  return (await request.post('/sign-in', { form })).text();
}

for (const value of ['missing', 'withheld', null, 'SHOWN', '<b>', '__proto__']) {
  test(`“${String(value)}” requires an extra step if the account has a seal`, () => {
    expect(weighSeal(value, hasSeal).answer).toBe('extra-step');
    expect(weighSeal(value, hasNone).answer).toBe('usual');
  });
}

test('“none” and “confirmed” continue as usual', () => {
  expect(weighSeal('none', hasSeal)).toEqual({ state: 'none', answer: 'usual' });
  expect(weighSeal('confirmed', hasSeal)).toEqual({ state: 'confirmed', answer: 'usual' });
});

test('“shown” is not enough if the site requires the press', () => {
  expect(weighSeal('shown', { ...hasSeal, pressRequired: true }).answer).toBe('ask-again');
  expect(weighSeal('shown', hasSeal).answer).toBe('usual');
});

test('an unknown value counts as absent', () => {
  expect(weighSeal('<b>', hasNone).state).toBe('absent');
});

test('the demo’s server remembers an account that has signed in with a seal', async ({
  request,
}) => {
  // The server remembers it until the end, and the test can run again.
  const name = `grace ${randomUUID()}`;
  expect(await signIn(request, name, 'missing')).toContain('Seal: missing. The sign-in continues');
  expect(await signIn(request, name, 'shown')).toContain('Seal: shown. The sign-in continues');
  expect(await signIn(request, name, 'missing')).toContain('asks for one more step');
  expect(await signIn(request, name)).toContain('Seal: absent. This account signs in with');
});

test('a lost seal requires an extra step at the next sign-in', async ({ page }) => {
  const signInHere = async (): Promise<void> => {
    await page.getByLabel('User name or e-mail').fill('emmy');
    await page.getByLabel('Password').fill('correct horse');
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  await openWithTextSeal(page, ['odd', 'whale']);
  await signInHere();
  await expect(page.getByText('Seal: shown. The sign-in continues as usual.')).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/');
  await signInHere();
  await expect(page.getByText('Seal: missing. This account signs in with a seal')).toBeVisible();
});

test('the site learns the state of a seal, but nothing about what it shows', async ({ page }) => {
  const reports: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/seal-states') reports.push(`${search}${request.postData() ?? ''}`);
  });
  await makeTextSeal(page, ['odd', 'whale']);
  await expect.poll(() => reports).toEqual(['?state=none&reason=', '?state=shown&reason=']);
});
