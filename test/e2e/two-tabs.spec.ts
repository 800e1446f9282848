import type { SealReading } from '../../src/store/seal-store.js';
import { expect, test } from './support/profile.js';
import { type StorePage, storeOf, textSealOf } from './support/store-page.js';
import { volume } from '../support/volume.js';

// Two tabs are two processes, so only the browser itself decides the order of their steps.

const ROUNDS = volume({ sample: 10, full: 100 });
const mine = textSealOf('mine');
const yours = textSealOf('yours');

/** What both tabs read once each has noticed what the other did. */
async function agreed(one: StorePage, other: StorePage): Promise<SealReading> {
  await expect
    .poll(async () => JSON.stringify(await one.load()) === JSON.stringify(await other.load()))
    .toBe(true);
  return one.load();
}

for (const [title, actions] of Object.entries({
  'one saves while the other removes': ['save', 'remove'],
  'one removes while the other reads': ['remove', 'load'],
  'both save': ['save', 'save'],
} as const)) {
  test(`two tabs end with one complete seal or none if ${title}`, async ({ context }) => {
    const pages = [await context.newPage(), await context.newPage()];
    await Promise.all(pages.map((page) => page.goto('/')));
    const [one, other] = (await Promise.all(pages.map(storeOf))) as [StorePage, StorePage];
    for (let round = 0; round < ROUNDS; round += 1) {
      await one.save(textSealOf('old'));
      await Promise.all([one[actions[0]](mine), other[actions[1]](yours)]);
      const reading = await agreed(one, other);
      expect(['none', 'shown']).toContain(reading.state);
    }
  });
}
