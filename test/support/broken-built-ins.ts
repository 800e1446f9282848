/** Every method that a page's script could have replaced, and the ways in which the replacement is broken. */

type Method = (...args: unknown[]) => unknown;

/** One method that is replaced. */
export interface BuiltIn {
  readonly name: string;
  readonly on: object;
  readonly key: PropertyKey;
}

/** Storage, JSON, arrays, objects, strings and bytes, by the name that a script has for them. */
export const coreObjects: Readonly<Record<string, object>> = {
  'Storage.prototype': Storage.prototype,
  JSON,
  Array,
  'Array.prototype': Array.prototype,
  Object,
  'Object.prototype': Object.prototype,
  String,
  'String.prototype': String.prototype,
  Uint8Array,
  'Object.getPrototypeOf(Uint8Array.prototype)': Object.getPrototypeOf(
    Uint8Array.prototype,
  ) as object,
};

const isMethod = (on: object, key: PropertyKey): boolean =>
  key !== 'constructor' &&
  typeof Object.getOwnPropertyDescriptor(on, key)?.value === 'function' &&
  Object.getOwnPropertyDescriptor(on, key)?.configurable === true;

/** The methods of storage, JSON, arrays, objects, strings and bytes. */
export const builtIns: readonly BuiltIn[] = Object.entries(coreObjects).flatMap(([owner, on]) =>
  Reflect.ownKeys(on)
    .filter((key) => isMethod(on, key))
    .map((key) => ({ name: `${owner}.${String(key)}`, on, key })),
);

/** What a broken method does. */
export const breakages: Readonly<Record<string, Method>> = {
  'returns nothing': () => undefined,
  throws: () => {
    throw new TypeError('This method was replaced');
  },
  'returns another type': () => 7,
};

/** Runs synchronous code while the method is broken. */
export function whileBroken<Result>(
  { on, key }: BuiltIn,
  method: Method,
  run: () => Result,
): Result {
  const { defineProperty } = Object;
  const native = Object.getOwnPropertyDescriptor(on, key);
  if (!native) throw new Error('There is no such method');
  const broken = { ...native, value: method };
  defineProperty(on, key, broken);
  try {
    return run();
  } finally {
    defineProperty(on, key, native);
  }
}
