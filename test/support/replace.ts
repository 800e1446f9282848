/** Replaces features of the browser, to test other browsers. */

const restorers: (() => void)[] = [];

/** Redefines an own or inherited property until {@link restoreAll}, as a value or with a getter and setter. */
export function redefine(on: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  restorers.push(() => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  });
  Object.defineProperty(on, name, { configurable: true, ...descriptor });
}

/** Replaces a property's value until {@link restoreAll}. */
export function replace(on: object, name: PropertyKey, value: unknown): void {
  redefine(on, name, { writable: true, value });
}

/** Replaces `persist()` until {@link restoreAll}, whether the browser has a storage manager or not. */
export function replacePersist(persist: () => unknown): void {
  const manager = navigator.storage as StorageManager | undefined;
  if (manager) replace(manager, 'persist', persist);
  else replace(navigator, 'storage', { persist });
}

/** Restores everything that was replaced. Call it after each test. */
export function restoreAll(): void {
  for (const restore of restorers.splice(0).reverse()) restore();
}
