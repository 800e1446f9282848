/** The genuine site of a laboratory, whose server keeps the seals. */
import type { BrowserContext, Page } from '@playwright/test';
import type {
  MemoryVaultLimits,
  SealHandlerOptions,
  SealRequestKind,
} from '../../../src/server/index.js';
import type { Lab } from '../attacks/support/lab.js';
import { makeTextSeal, openWithTextSeal } from './sign-in-page.js';

/** What the server is asked and does. */
export interface KeptSite {
  /** The kinds of requests that came from the site's own pages, in order. */
  readonly asked: string[];
  /** What the handler reported as errors. */
  readonly errors: string[];
  /** Called with each response of the handler, before it is sent. */
  beforeAnswer: (kind: SealRequestKind) => Promise<void> | void;
  /** The kinds of requests that the site's own limits refuse. */
  refused: readonly SealRequestKind[];
}

/** What a test sets of the server. */
export interface KeptSettings extends Pick<SealHandlerOptions, 'creates'> {
  readonly limits?: MemoryVaultLimits;
}

/** Lets the laboratory's genuine site keep seals, in a new vault. */
export function openKeptSite(lab: Lab, { limits, ...options }: KeptSettings = {}): KeptSite {
  const site: KeptSite = { asked: [], errors: [], beforeAnswer: () => undefined, refused: [] };
  lab.keepSeals(({ createSealHandler, memoryVault }) => {
    const handler = createSealHandler({
      ...options,
      vault: memoryVault(limits),
      allow: (_request, kind) => site.asked.push(kind) > 0 && !site.refused.includes(kind),
      onError: (error) => site.errors.push(String(error)),
    });
    return async (request) => {
      const response = await handler(request);
      await site.beforeAnswer(request.headers.get('seal') as SealRequestKind);
      return response;
    };
  });
  return site;
}

/** The server's answer to a renewal, which waits. */
export interface HeldAnswer {
  /** Whether the page has asked. */
  readonly isAwaited: () => boolean;
  readonly send: () => void;
}

/** Holds back the server's answer to the first renewal. */
export function holdRenewal(site: KeptSite): HeldAnswer {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  let isAwaited = false;
  site.beforeAnswer = (kind) => {
    if (kind !== 'renew' || isAwaited) return;
    isAwaited = true;
    return sent;
  };
  return { isAwaited: () => isAwaited, send };
}

async function untilKept(
  page: Page,
  { asked }: KeptSite,
  make: () => Promise<void>,
): Promise<void> {
  const renewed = page.waitForResponse((response) => response.headers().seal === 'renewed');
  await make();
  await renewed;
  asked.length = 0;
}

/** Makes a text seal, and waits until the server has a copy and the cookies have come back. */
export const makeKeptSeal = (page: Page, site: KeptSite): Promise<void> =>
  untilKept(page, site, () => makeTextSeal(page, ['odd', 'whale']));

/**
 * Opens the sign-in page in a browser that has a seal with these lines, and waits until the server has a copy and the cookies
 * have come back. For tests that are not about making a seal.
 */
export const openWithKeptSeal = (
  page: Page,
  site: KeptSite,
  lines: readonly string[] = ['odd', 'whale'],
): Promise<void> => untilKept(page, site, () => openWithTextSeal(page, lines));

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
