import { call, makeTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// A phishing kit answers on its own host with the genuine page, byte for byte, live.

test('the page relayed on another host has no seal, and gets no trace of one', async ({
  page,
  lab,
}) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await page.goto(lab.at('proxy.localhost'));
  await expect(call(page)).toBeVisible();
  await expect(seal(page)).toHaveCount(0);
  expect(lab.heardBy('proxy.localhost').filter(({ cookie }) => cookie !== '')).toEqual([]);
});
