/** Replaces what the browser gives, and puts it back. */

const restorations: (() => void)[] = [];

/** Replaces a property until `restoreStubs`, which an `afterEach` calls. */
export function stub(target: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, ...descriptor });
  restorations.push(() => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  });
}

/** Puts everything back, the last replaced first. */
export function restoreStubs(): void {
  for (const restore of restorations.splice(0).reverse()) restore();
}

/** Has the browser, with a storage manager or without one, answer `persist()` so until `restoreStubs`. */
export function stubPersist(persist: () => unknown): void {
  const manager = navigator.storage as StorageManager | undefined;
  if (manager) stub(manager, 'persist', { value: persist });
  else stub(navigator, 'storage', { value: { persist } });
}
