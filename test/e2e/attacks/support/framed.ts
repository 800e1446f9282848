import { type Frame, type Page, expect } from '@playwright/test';
import { openWithTextSeal } from '../../support/sign-in-page.js';
import type { Lab } from './lab.js';

/** The elements that can contain another page. */
export const frameTags = ['iframe', 'object', 'embed'] as const;

/** The attacker's page: another page in frames, above a fake password field. */
export function around(src: string, tags: readonly string[] = frameTags, attributes = ''): string {
  const frames = tags.map((tag) => {
    const address = tag === 'object' ? 'data' : 'src';
    return `<${tag} ${address}="${src}" ${attributes} width="600" height="250"></${tag}>`;
  });
  return `<title>Sign in – Tidewater Tea</title>${frames.join('')}
    <form><label>Password <input type="password" /></label><button>Sign in</button></form>`;
}

/** Serves the genuine site without the headers that prevent framing. */
export async function letItBeFramed(lab: Lab): Promise<void> {
  await lab.withoutHeader('Content-Security-Policy', 'frame-ancestors');
  // Firefox also applies this one to `object` and `embed`.
  await lab.withoutHeader('Cross-Origin-Resource-Policy');
}

/** The page in a page's only frame. Playwright can't see into `object` and `embed` in Firefox. */
export async function framedPage(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame contains no page');
  return frame;
}

/** Makes a seal on the genuine page, and forgets what the page reported so far. */
export async function makeSealToSteal(page: Page, lab: Lab): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(() => lab.announced()).toEqual(['shown ']);
  lab.forget();
}

/** Checks the state and reason of the `<signin-seal>` in a page or a frame. */
export async function expectState(
  where: Page | Frame,
  state: string,
  reason?: string,
): Promise<void> {
  const element = where.locator('signin-seal');
  // Not `toHaveJSProperty`, which needs properties of the document that some attacks shadow.
  const now = (): Promise<readonly unknown[]> =>
    element.evaluate((seal) => {
      const { state: shown, reason: why } = seal as unknown as Record<string, unknown>;
      return [shown, why];
    });
  await expect.poll(now).toEqual([state, reason]);
}
