/** The genuine site of a laboratory, whose server keeps the seals. */
import type { BrowserContext, Page } from '@playwright/test';
import { type SealVault, createSealHandler, memoryVault } from '../../../src/server/index.js';
import type { Lab } from '../attacks/support/lab.js';
import { makeTextSeal } from './sign-in-page.js';

/** What the server is asked and does. */
export interface KeptSite {
  /** The kinds of requests that the handler let through, in order. */
  readonly asked: string[];
  /** What the handler reported as errors. */
  readonly errors: string[];
  readonly vault: SealVault;
}

/** Lets the laboratory's genuine site keep seals. */
export function openKeptSite(lab: Lab, vault: SealVault = memoryVault()): KeptSite {
  const [asked, errors]: [string[], string[]] = [[], []];
  const handler = createSealHandler({
    vault,
    allow: (_request, kind) => asked.push(kind) > 0,
    onError: (error) => errors.push(String(error)),
  });
  lab.keepSeals(handler);
  return { asked, errors, vault };
}

/** Makes a text seal, and waits until the server has a copy and the cookies have come back. */
export async function makeKeptSeal(page: Page, { asked }: KeptSite): Promise<void> {
  const renewed = page.waitForResponse((response) => response.headers().seal === 'renewed');
  await makeTextSeal(page, ['odd', 'whale']);
  await renewed;
  asked.length = 0;
}

/** Deletes what scripts have stored on this page, as Safari does after a week without a visit. */
export const deleteScriptStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    localStorage.clear();
  });

const isToken = /^__Host-Http-seal/;
const isTrace = /^__Host-seal-made/;

/** Deletes one of the two cookies. */
export const deleteCookie = (context: BrowserContext, which: 'token' | 'trace'): Promise<void> =>
  context.clearCookies({ name: which === 'token' ? isToken : isTrace });
