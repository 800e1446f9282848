import { expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { storyIndex } from './support/story-index.ts';
import { open } from './support/story-page.ts';

for (const entry of storyIndex()) {
  const { title, name, type } = entry;

  test(`${title}: ${name}`, async ({ storyPage, errors }) => {
    const outcome = await open(storyPage, entry);
    expect(outcome.faults).toEqual([]);
    expect(errors).toEqual([]);
    expect(outcome.event).toBe(type === 'story' ? 'storyFinished' : 'docsRendered');
    expect(outcome.isJudged).toBe(type === 'story');
  });
}
