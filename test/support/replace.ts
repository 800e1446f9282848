/** Stands in for what a browser has, in tests of browsers that have something else. */

const restorers: (() => void)[] = [];

/** Defines a property, own or inherited, anew until {@link restoreAll}: with its value, or as it is got and set. */
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

/** Has the browser, with a storage manager or without one, answer `persist()` so until {@link restoreAll}. */
export function replacePersist(persist: () => unknown): void {
  const manager = navigator.storage as StorageManager | undefined;
  if (manager) replace(manager, 'persist', persist);
  else replace(navigator, 'storage', { persist });
}

/** Puts everything back that was replaced. Call it after each test. */
export function restoreAll(): void {
  for (const restore of restorers.splice(0).reverse()) restore();
}
