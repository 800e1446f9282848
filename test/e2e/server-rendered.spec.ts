import { editor } from '../../src/messages/de/editor.js';
import { help } from '../../src/messages/de/help.js';
import { signin } from '../../src/messages/de/signin.js';
import { sampleOf } from '../support/sample-of.js';
import { expect, test } from './attacks/support/attack.js';
import { lateBy } from './support/late-by.js';
import { listen } from './support/listen.js';
import { renderOnServer } from './support/render-on-server.mjs';
import { STRICT, openServerPage, placeBelow } from './support/server-page.js';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';

// The whole page is in view, because the browser only measures layout shifts there.
test.use({ viewport: { width: 800, height: 1600 } });

const TAGS = ['signin-seal', 'seal-editor', 'seal-help', 'seal-preview'] as const;

for (const tag of sampleOf(TAGS, 2)) {
  for (const hydrates of [true, false]) {
    const how = hydrates ? 'with' : 'without';
    test(`<${tag}> from a server is upgraded ${how} Lit’s hydration, and nothing moves`, async ({
      page,
      lab,
    }) => {
      const { complaints } = listen(page);
      const run = await openServerPage(page, lab, { tag, hydrates });
      const before = await placeBelow(page);
      await run();
      const after = await placeBelow(page);
      expect(after).toEqual({ top: before.top, shift: 0 });
      expect(before.top).toBeGreaterThan(100);
      expect(complaints).toEqual([]);
    });
  }
}

for (const tag of ['signin-seal', 'seal-preview'] as const) {
  test(`<${tag}> from a server keeps its place under a policy that blocks its styles`, async ({
    page,
    lab,
  }) => {
    const run = await openServerPage(page, lab, { tag, policy: STRICT });
    const before = await placeBelow(page);
    await run();
    expect(await placeBelow(page)).toEqual({ top: before.top, shift: 0 });
    expect(before.top).toBeGreaterThan(100);
  });
}

test('a stored seal immediately replaces the shell', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const run = await openServerPage(page, lab, { tag: 'signin-seal' });
  const before = await placeBelow(page);
  await expect(seal(page)).toHaveCount(0);
  await run();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  expect(await placeBelow(page)).toEqual({ top: before.top, shift: 0 });
});

test('the editor appears once and works if the server rendered its shell', async ({
  page,
  lab,
}) => {
  const run = await openServerPage(page, lab, { tag: 'seal-editor', policy: STRICT });
  await expect(page.getByRole('textbox', { name: 'Line 1' })).toHaveCount(0);
  await run();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('odd');
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(1);
});

for (const tag of sampleOf(['signin-seal', 'seal-editor', 'seal-help'] as const, 1)) {
  test(`<${tag}> from a server is shown in the language of the page`, async ({ page, lab }) => {
    const { complaints } = listen(page);
    const run = await openServerPage(page, lab, { tag, lang: 'de' });
    await run();
    const title = {
      'signin-seal': signin.callReason,
      'seal-editor': editor.title,
      'seal-help': help.title,
    };
    await expect(page.getByText(title[tag])).toBeVisible();
    await expect(page.locator(tag).locator('.sheltered').last()).toHaveAttribute('lang', 'de');
    expect(complaints).toEqual([]);
  });
}

test('if no script loads, the site’s own sentence shows after a while', async ({ page, lab }) => {
  await openServerPage(page, lab, { tag: 'signin-seal' });
  await lateBy(page, 2_999);
  await expect(page.getByText('It did not load.')).toBeHidden();
  await lateBy(page, 3_000);
  await expect(page.getByText('It did not load.')).toBeVisible();
  await expect(call(page)).toHaveCount(0);
});

test('a server renders nothing random and no seal, even if it is given one', async () => {
  for (const tag of TAGS) {
    const drawn = await renderOnServer(tag);
    const content = ['zebra', 'quoll', '5ea15ea1', 'class="line"'];
    expect(content.filter((part) => drawn.includes(part))).toEqual([]);
    expect(drawn).toBe(await renderOnServer(tag));
  }
});
