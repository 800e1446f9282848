import { type Frame, type Page, expect } from '@playwright/test';
import { openWithTextSeal } from '../../support/sign-in-page.js';
import type { Lab } from './lab.js';

/** The elements by which a page can stand in another. */
export const frameTags = ['iframe', 'object', 'embed'] as const;

/** The attacker's page: another page in frames, above a password field of his own. */
export function around(src: string, tags: readonly string[] = frameTags, attributes = ''): string {
  const frames = tags.map((tag) => {
    const address = tag === 'object' ? 'data' : 'src';
    return `<${tag} ${address}="${src}" ${attributes} width="600" height="250"></${tag}>`;
  });
  return `<title>Sign in – Tidewater Tea</title>${frames.join('')}
    <form><label>Password <input type="password" /></label><button>Sign in</button></form>`;
}

/** Serves the genuine site without the headers that keep it out of frames. */
export async function letItBeFramed(lab: Lab): Promise<void> {
  await lab.withoutHeader('Content-Security-Policy', 'frame-ancestors');
  // Firefox heeds this one, too, for what stands in `object` and `embed`.
  await lab.withoutHeader('Cross-Origin-Resource-Policy');
}

/** The page in a page's only frame. Playwright sees into no `object` and `embed` of Firefox. */
export async function framedPage(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame holds no page');
  return frame;
}

/** Makes a seal on the genuine page; what it told of itself is forgotten. */
export async function makeSealToSteal(page: Page, lab: Lab): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(() => lab.told()).toEqual(['shown ']);
  lab.forget();
}

/** Asserts what `<signin-seal>` says of itself in a page or in a frame. */
export async function expectState(
  where: Page | Frame,
  state: string,
  reason?: string,
): Promise<void> {
  const element = where.locator('signin-seal');
  await expect(element).toHaveJSProperty('state', state);
  await expect(element).toHaveJSProperty('reason', reason);
}
