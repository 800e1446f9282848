/** What the recipe for Workers uses of Durable Objects: storage, and one call at a time. */

class Storage {
  readonly #values = new Map<string, unknown>();

  get(key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.#values.get(key)));
  }

  put(key: string, value: unknown): Promise<void> {
    this.#values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  deleteAll(): Promise<void> {
    this.#values.clear();
    return Promise.resolve();
  }

  setAlarm(): Promise<void> {
    return Promise.resolve();
  }

  deleteAlarm(): Promise<void> {
    return Promise.resolve();
  }
}

export class DurableObject {
  readonly ctx = { storage: new Storage() };
}

type Method = (...given: unknown[]) => Promise<unknown>;

/** Calls an object's methods one after the other, with copies of what they are given, as over the network. */
function stubOf(object: DurableObject): object {
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy(object, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as Method;
      return (...given: unknown[]) => {
        const copies = structuredClone(given);
        last = last.then(() => method.apply(target, copies));
        return last;
      };
    },
  });
}

/** The binding of a class. */
export function objectsOf(kind: typeof DurableObject): object {
  const stubs = new Map<string, object>();
  return {
    idFromName: (name: string) => name,
    get: (id: string) => {
      const stub = stubs.get(id) ?? stubOf(new kind());
      stubs.set(id, stub);
      return stub;
    },
  };
}
