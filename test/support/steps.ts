/** Runs a page's storage accesses step by step, so that two pages can take turns at any step. */

/** A page whose accesses to `localStorage` and to cookies can be stopped after each. */
export interface SteppedPage {
  /** Starts a task. Each call of the returned function takes one step, and returns whether more follow. */
  readonly begin: (run: () => unknown) => () => boolean;
}

interface Run {
  readonly seen: unknown[];
  at: number;
  fresh: boolean;
  stopped: boolean;
}

type Method = (...args: unknown[]) => unknown;

// A function can't be suspended, so it runs again from its start and gets the same results as before.
function access(run: Run, native: () => unknown): unknown {
  if (run.at < run.seen.length) return run.seen[run.at++];
  run.stopped ||= !run.fresh;
  if (run.stopped) throw new Error('Stopped at this step');
  run.fresh = false;
  run.at = run.seen.push(native());
  return run.seen.at(-1);
}

/** Makes a window's accesses stoppable. If no task has started, they work as usual. */
export function stepPage(page: Window & typeof globalThis): SteppedPage {
  const { Storage, Document, localStorage } = page;
  let run: Run | undefined;
  const guard = (native: Method): Method =>
    function guarded(this: unknown, ...args) {
      const call = (): unknown => native.apply(this, args);
      return run ? access(run, call) : call();
    };
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    const native = Reflect.get(Storage.prototype, name) as Method;
    Object.defineProperty(Storage.prototype, name, { value: guard(native) });
  }
  // The record is read as a property right after `getItem`, which counts as one access.
  const read = (target: object, key: string): unknown => {
    const value: unknown = Reflect.get(target, key, target);
    if (typeof value === 'function') return (value as Method).bind(target);
    return run ? run.seen[run.at - 1] : value;
  };
  const stepped = new Proxy(localStorage, { get: read as ProxyHandler<Storage>['get'] });
  Object.defineProperty(page, 'localStorage', { configurable: true, value: stepped });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const [get, set] = (['get', 'set'] as const).map((way) =>
    guard(Reflect.get(Object(cookie), way) as Method),
  );
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set });

  const begin: SteppedPage['begin'] = (task) => {
    const seen: unknown[] = [];
    return () => {
      const now: Run = { seen, at: 0, fresh: true, stopped: false };
      run = now;
      task();
      run = undefined;
      return now.stopped;
    };
  };
  return { begin };
}
