import type { Page } from '@playwright/test';
import { expect, test } from './support/attack.js';
import { around, makeSealToSteal } from './support/framed.js';
import type { Host, Lab } from './support/lab.js';

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
