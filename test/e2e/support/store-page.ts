import type { Page } from '@playwright/test';
import type { Seal } from '../../../src/seal/seal.js';
import type { SealReading, SealStore } from '../../../src/store/seal-store.js';

const STORE = '/dist/src/store/browser-store.js';

/** The real store of a page, used without the editor. */
export interface StorePage {
  readonly save: (seal: Seal) => Promise<unknown>;
  readonly remove: () => Promise<unknown>;
  readonly load: () => Promise<SealReading>;
}

/** A text seal with these lines. */
export const textSealOf = (...lines: string[]): Seal => ({ kind: 'text', lines, colour: 'teal' });

/** The store of the open page. */
export async function storeOf(page: Page): Promise<StorePage> {
  const store = await page.evaluateHandle(async (path) => {
    const { browserStore } = (await import(path)) as { browserStore: SealStore };
    return browserStore;
  }, STORE);
  return {
    save: (seal) => store.evaluate((real, given) => real.save(given), seal),
    remove: () => store.evaluate((real) => real.remove()),
    load: () => store.evaluate((real) => real.load()),
  };
}
