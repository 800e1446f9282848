import type { Page } from '@playwright/test';
import { expect, test } from './support/attack.js';
import { around, framedPage, makeSealToSteal } from './support/framed.js';
import type { Host, Lab } from './support/lab.js';
import { call, save, seal, writeLines } from '../support/sign-in-page.js';

// A site frames its own sign-in page and sets `allow-framed="same-origin"`. The attacker, on a sibling
// host, hopes that this allows more: to frame that page, or the page that frames it.

const GENUINE: Host = 'login.genuine.localhost';

const frameIn = (lab: Lab, host: Host, path: string, src: string): string =>
  lab.page(host, path, around(src, ['iframe']));

function embedded(lab: Lab): string {
  const seal = '<form><signin-seal allow-framed="same-origin"></signin-seal></form>';
  const script = '<script type="module" src="/demo/sign-in.js"></script>';
  return lab.page(GENUINE, '/embedded', script + seal);
}

/** A page of the site with the editor alone. */
function embeddedEditor(lab: Lab): string {
  const editor = '<seal-editor allow-framed="same-origin"></seal-editor>';
  const script = '<script type="module" src="/dist/cdn/seal-editor.js"></script>';
  return lab.page(GENUINE, '/embedded-editor', script + editor);
}

async function expectAnnounced(
  page: Page,
  lab: Lab,
  address: string,
  announced: string,
): Promise<void> {
  await makeSealToSteal(page, lab);
  await page.goto(address);
  await expect.poll(() => lab.announced()).toEqual([announced]);
}

test('in a frame of the same site, the seal shows', async ({ page, lab }) => {
  await expectAnnounced(page, lab, frameIn(lab, GENUINE, '/own', embedded(lab)), 'shown ');
});

test('in a frame of the same site, a seal can be made', async ({ page, lab }) => {
  await page.goto(frameIn(lab, GENUINE, '/own', embedded(lab)));
  const frame = await framedPage(page);
  await call(frame).click();
  await writeLines(frame, ['odd', 'whale']);
  await frame.getByRole('button', { name: 'Preview' }).click();
  await save(frame).click();
  await expect(seal(frame)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('in a frame of the same site, the editor alone opens', async ({ page, lab }) => {
  await page.goto(frameIn(lab, GENUINE, '/own', embeddedEditor(lab)));
  const frame = await framedPage(page);
  await expect(frame.getByRole('textbox', { name: 'Line 1' })).toBeVisible();
});

test('in a frame of a sibling, the editor alone is withheld', async ({ page, lab }) => {
  await page.goto(frameIn(lab, 'blog.genuine.localhost', '/post', embeddedEditor(lab)));
  const frame = await framedPage(page);
  await expect(frame.getByText('this page is inside another page')).toBeVisible();
  await expect(frame.getByRole('textbox')).toHaveCount(0);
});

test('in a frame of a sibling, the seal is withheld', async ({ page, lab }) => {
  const post = frameIn(lab, 'blog.genuine.localhost', '/post', embedded(lab));
  await expectAnnounced(page, lab, post, 'withheld framed');
});

for (const outermost of ['blog.genuine.localhost', GENUINE] satisfies Host[]) {
  test(`with a sibling among its ancestors, outermost ${outermost}, the seal is withheld`, async ({
    page,
    lab,
  }) => {
    const own = frameIn(lab, GENUINE, '/own', embedded(lab));
    const post = frameIn(lab, 'blog.genuine.localhost', '/post', own);
    await expectAnnounced(page, lab, frameIn(lab, outermost, '/outer', post), 'withheld framed');
  });
}

test('in a credentialless frame of the same site, which has a storage of its own, the seal is withheld', async ({
  page,
  lab,
}) => {
  const own = lab.page(GENUINE, '/own', around(embedded(lab), ['iframe'], 'credentialless'));
  await makeSealToSteal(page, lab);
  await page.goto(own);
  const hasCredentialless = await page.evaluate(
    () => 'credentialless' in HTMLIFrameElement.prototype,
  );
  // In other browsers it is an ordinary frame.
  const announced = hasCredentialless ? 'withheld framed' : 'shown ';
  await expect.poll(() => lab.announced()).toEqual([announced]);
});

test(
  'without the defense, the seal shows in the sibling’s frame',
  { tag: '@control' },
  async ({ page, lab }) => {
    const otherOrigin = 'frame.location.origin !== location.origin';
    await lab.withoutDefense('page/page-barrier.js', otherOrigin, 'false');
    const post = frameIn(lab, 'blog.genuine.localhost', '/post', embedded(lab));
    await expectAnnounced(page, lab, post, 'shown ');
  },
);
