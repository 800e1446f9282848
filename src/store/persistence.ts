/** Asks the browser to spare this site's data when it runs short of space. */

interface BrandedNavigator extends Navigator {
  readonly userAgentData?: { readonly brands?: readonly { readonly brand: string }[] };
}

// No feature tells whether `persist()` asks the person. Chromium never does, and names itself here.
function decidesSilently(): boolean {
  const { userAgentData } = navigator as BrandedNavigator;
  return userAgentData?.brands?.some(({ brand }) => brand === 'Chromium') ?? false;
}

// Asynchronous, so that nothing that a browser does instead of answering reaches the save.
async function ask(storage: StorageManager): Promise<void> {
  await storage.persist();
}

/**
 * Asks where the browser decides silently, and where it would ask the person only if the site wants
 * that. Nobody waits for the answer: the seal is kept either way. Source: Storage Standard, 8.
 */
export function requestPersistence(mayAsk: boolean): void {
  // WebKitGTK has no `navigator.storage`.
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persist || !(mayAsk || decidesSilently())) return;
  ask(storage).catch(() => undefined);
}
