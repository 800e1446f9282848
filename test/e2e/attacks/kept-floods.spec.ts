import type { Page } from '@playwright/test';
import { writeRecord } from '../../../src/store/write-record.js';
import {
  type KeptSite,
  deleteScriptStorage,
  openKeptSite,
  openWithKeptSeal,
} from '../support/kept-site.js';
import { makeTextSeal, openChange, save, seal, writeLines } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// Anyone can create records without an account. The attacker does so until the server takes no more.

const FLOOD = 20;
const SPACE = 5;

/** Sends many new records from a browser of the attacker. Returns the statuses of the answers, each once. */
async function flood(page: Page): Promise<readonly number[]> {
  const record = writeRecord({ kind: 'text', lines: ['flood'], colour: 'teal' });
  await page.goto('/');
  return page.evaluate(
    async ([body, count]) => {
      const statuses = new Set<number>();
      const headers = {
        Seal: 'write',
        'Seal-Port': location.port,
        'If-None-Match': '*',
        'Content-Type': 'application/json',
      };
      for (let sent = 0; sent < count; sent += 1) {
        const response = await fetch('/.well-known/signin-seal', {
          ...{ method: 'PUT', headers, body, credentials: 'omit' },
        });
        statuses.add(response.status);
      }
      return [...statuses];
    },
    [record, FLOOD] as const,
  );
}

const saved = (page: Page) => page.getByText('Your Sign-in Seal is saved in this browser.');
const savedByBoth = (page: Page) => page.getByText('and this site keeps a copy for it');

async function expectSeal(page: Page, name: RegExp): Promise<void> {
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(name);
}

const smallVault = (lab: Lab): KeptSite => openKeptSite(lab, { limits: { records: SPACE } });

const smallBudget = (lab: Lab): KeptSite =>
  openKeptSite(lab, { creates: { atOnce: SPACE, perSecond: 0 } });

test.describe('a flood of new records', () => {
  let attacker: Page;

  test.beforeEach(async ({ browser, lab }) => {
    const context = await browser.newContext({ baseURL: lab.at('login.genuine.localhost') });
    attacker = await context.newPage();
  });

  test('that fills the vault evicts no seal', async ({ page, lab }) => {
    await openWithKeptSeal(page, smallVault(lab));
    expect(await flood(attacker)).toEqual([204, 507]);
    await expectSeal(page, /^Your Sign-in Seal odd whale/);
  });

  test('that uses up the budget lets a person change their seal', async ({ page, lab }) => {
    await openWithKeptSeal(page, smallBudget(lab));
    expect(await flood(attacker)).toEqual([204, 429]);
    await openChange(page);
    await writeLines(page, ['new', 'otter']);
    await page.getByRole('button', { name: 'Preview' }).click();
    await save(page).click();
    await expect(savedByBoth(page)).toBeVisible();
    await expectSeal(page, /^Your Sign-in Seal new otter/);
  });

  for (const [what, open, status] of [
    ['that fills the vault', smallVault, 507],
    ['that uses up the budget', smallBudget, 429],
  ] as const)
    test(`${what} keeps a new seal in the browser until the server takes it`, async ({
      page,
      lab,
    }) => {
      open(lab);
      expect(await flood(attacker)).toEqual([204, status]);
      await makeTextSeal(page, ['odd', 'whale']);
      await expect(saved(page)).toBeVisible();
      const { asked } = openKeptSite(lab);
      await page.reload();
      // The renewal follows the cookies.
      await expect.poll(() => asked).toContain('renew');
      await expectSeal(page, /^Your Sign-in Seal odd whale/);
    });
});

test('a flood of requests that the site’s own limits refuse raises no alarm, and the seal appears after it', async ({
  page,
  lab,
}) => {
  const site = openKeptSite(lab);
  await openWithKeptSeal(page, site);
  site.refused = ['read'];
  await deleteScriptStorage(page);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('this site does not answer');
  await expect(page.getByRole('alert')).toHaveCount(0);
  site.refused = [];
  await expect(seal(page)).toBeVisible();
});
