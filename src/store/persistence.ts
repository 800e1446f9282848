/** Asks the browser not to evict this site's data when space runs low. */

interface BrandedNavigator extends Navigator {
  readonly userAgentData?: { readonly brands?: readonly { readonly brand: string }[] };
}

// Nothing reveals whether `persist()` prompts the person. Chromium never prompts, and its brand is listed here.
function decidesSilently(): boolean {
  const { userAgentData } = navigator as BrandedNavigator;
  return userAgentData?.brands?.some(({ brand }) => brand === 'Chromium') ?? false;
}

async function ask(mayAsk: boolean): Promise<void> {
  // WebKitGTK has no `navigator.storage`.
  const storage = navigator.storage as StorageManager | undefined;
  if (storage?.persist && (mayAsk || decidesSilently())) await storage.persist();
}

/**
 * Asks if the browser decides silently. A browser that would prompt the person is asked only if the site allows
 * it. Nothing waits for the answer, and no error counts: the seal is kept either way. Source: Storage Standard, 8.
 */
export function requestPersistence(mayAsk: boolean): void {
  ask(mayAsk).catch(() => undefined);
}
