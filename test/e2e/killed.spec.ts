import { setTimeout as wait } from 'node:timers/promises';
import { expect, test as base } from '@playwright/test';
import { type Mortal, makeFolder, openMortal } from './support/killed.js';
import { call, openChange, save, seal, writeLines } from './support/sign-in-page.js';
import { inWholeBrowser } from './support/whole-browser.js';
import { storeOf, textSealOf } from './support/store-page.js';
import { volume } from '../support/volume.js';

// A kill loses what the browser has not written yet. Then the old seal must be back, complete.

const KILLS_IN_STORE = volume({ sample: 2, full: 40 });
const KILLS_IN_PAGE = volume({ sample: 1, full: 10 });

/**
 * Moments in ms after the start of a save, the same in every run. Chromium writes a record five seconds
 * after a change, so some kills happen around that time.
 */
function momentOf(kill: number): number {
  const spread = kill * 7919;
  return kill % 8 === 0 ? 4_850 + (spread % 400) : spread % 60;
}

/** Opens browsers with the same profile, one after the other, at the demo's sign-in page. */
const test = base.extend<{ revive: () => Promise<Mortal> }>({
  revive: async ({ launchOptions, baseURL }, use) => {
    const { folder, drop } = await makeFolder();
    let last: Mortal | undefined;
    await use(async () => {
      last = await openMortal(folder, { ...inWholeBrowser(launchOptions), baseURL });
      return last;
    });
    await last?.close();
    await drop();
  },
});

/** A browser with this seal on disk. */
async function withSeal(revive: () => Promise<Mortal>, line: string): Promise<Mortal> {
  const browser = await revive();
  await (await storeOf(browser.page)).save(textSealOf(line));
  await browser.close();
  return revive();
}

/** Kills the browser at a moment during an action, whose own result does not matter. */
async function killDuring(browser: Mortal, doing: Promise<unknown>, moment: number): Promise<void> {
  const over = doing.catch(() => undefined);
  await wait(moment);
  await browser.kill();
  await over;
}

test(`killed ${String(KILLS_IN_STORE)} times while it saves, a browser has the complete old or new seal`, async ({
  revive,
}) => {
  test.setTimeout(600_000);
  let browser = await withSeal(revive, 'save 0');
  let known = textSealOf('save 0');
  for (let kill = 1; kill <= KILLS_IN_STORE; kill += 1) {
    const next = textSealOf(`save ${String(kill)}`);
    const store = await storeOf(browser.page);
    await killDuring(browser, store.save(next), momentOf(kill));
    browser = await revive();
    const reading = await (await storeOf(browser.page)).load();
    expect(reading.state).toBe('shown');
    if (reading.state !== 'shown') return;
    expect([known, next]).toContainEqual(reading.seal);
    known = reading.seal;
  }
});

test(`killed ${String(KILLS_IN_PAGE)} times when Save is pressed, a page shows the old or new seal, and no alarm`, async ({
  revive,
}) => {
  test.setTimeout(300_000);
  let { page, ...browser } = await withSeal(revive, 'save 0');
  let known = 'save 0';
  for (let kill = 1; kill <= KILLS_IN_PAGE; kill += 1) {
    await openChange(page);
    const next = `save ${String(kill)}`;
    await writeLines(page, [next]);
    await expect(save(page)).toBeEnabled();
    await save(page).click();
    await killDuring({ page, ...browser }, Promise.resolve(), momentOf(kill));
    ({ page, ...browser } = await revive());
    await expect(seal(page)).toHaveAccessibleName(
      new RegExp(`^Your Sign-in Seal (${known}|${next}) `),
    );
    if (await page.getByRole('button', { name: next }).isVisible()) known = next;
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

// Chromium writes cookies and records to disk by itself at different times, within five seconds.
const moments = [60, 0, 300, 1_000, 2_500, 4_800, 5_200];
for (const moment of moments.slice(0, volume({ sample: 1, full: moments.length }))) {
  test(`killed ${String(moment)} ms after its first seal, a browser has that seal or none, and no alarm`, async ({
    revive,
  }) => {
    const first = await revive();
    await call(first.page).click();
    await writeLines(first.page, ['odd', 'whale']);
    await killDuring(first, save(first.page).click(), moment);
    const { page } = await revive();
    await expect(seal(page).or(call(page))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
