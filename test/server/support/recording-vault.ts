/** Vaults that show what the handler does with them. */
import type { SealVault } from '../../../src/server/index.js';

type Method = keyof SealVault;

/** A vault that notes each call before it passes it on. */
export function recording(vault: SealVault, calls: Pick<Method[], 'push'>): SealVault {
  const note = <T>(method: Method, act: () => Promise<T>): Promise<T> => {
    calls.push(method);
    return act();
  };
  return {
    get: (key) => note('get', () => vault.get(key)),
    put: (...given) => note('put', () => vault.put(...given)),
    touch: (...given) => note('touch', () => vault.touch(...given)),
    delete: (key) => note('delete', () => vault.delete(key)),
  };
}

/** A vault whose methods do something else first, such as waiting or failing. */
export function interrupted(
  vault: SealVault,
  interrupt: (method: Method) => Promise<void>,
): SealVault {
  const after = async <T>(method: Method, act: () => Promise<T>): Promise<T> => {
    await interrupt(method);
    return act();
  };
  return {
    get: (key) => after('get', () => vault.get(key)),
    put: (...given) => after('put', () => vault.put(...given)),
    touch: (...given) => after('touch', () => vault.touch(...given)),
    delete: (key) => after('delete', () => vault.delete(key)),
  };
}

/** A vault whose values a test can see and change, as its owner can. */
export class OwnedVault implements SealVault {
  readonly entries = new Map<string, { value: Uint8Array; revision: string }>();
  #writes = 0;

  get(key: string): ReturnType<SealVault['get']> {
    return Promise.resolve(this.entries.get(key));
  }

  put(key: string, value: Uint8Array, replaces: string | null): Promise<string | undefined> {
    if ((this.entries.get(key)?.revision ?? null) !== replaces) return Promise.resolve(undefined);
    const revision = `r${(this.#writes += 1)}`;
    this.entries.set(key, { value, revision });
    return Promise.resolve(revision);
  }

  touch(key: string, revision: string): Promise<boolean> {
    return Promise.resolve(this.entries.get(key)?.revision === revision);
  }

  delete(key: string): Promise<void> {
    this.entries.delete(key);
    return Promise.resolve();
  }
}
