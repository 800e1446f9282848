/** Makes pictures in a worker, off the main thread. */
import type { PictureMaker, PictureOutcome } from './picture-maker.js';

type Method = Exclude<keyof PictureMaker, 'close'>;

/** A call from the page to the worker. */
export type WorkerRequest = {
  readonly [Name in Method]: {
    readonly id: number;
    readonly method: Name;
    readonly args: Parameters<PictureMaker[Name]>;
  };
}[Method];

/** The worker's response to the request with the same id. Id 0 says that the worker has started. */
export interface WorkerResponse {
  readonly id: number;
  readonly result: PictureOutcome | ImageBitmap | undefined;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** A call without a result yet. */
interface Pending {
  readonly method: Method;
  readonly resolve: (result: WorkerResponse['result']) => void;
}

const BROKEN: PictureOutcome = { refused: { code: 'picture-not-encoded' } };

let ownAddress: string | undefined;

/**
 * The address of the worker's script, in the same folder as this one. If the page requires Trusted Types, the
 * address needs a policy that the page allows: `signin-seal`. A policy can be created only once.
 */
function workerAddress(): string {
  const { href } = new URL('./picture-worker.js', import.meta.url);
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: (address: string): string => address };
  ownAddress ??= trustedTypes?.createPolicy('signin-seal', rules).createScriptURL(href) ?? href;
  return ownAddress;
}

/** Whether the worker's script loads. It does not if it is cross-origin, forbidden by the page's policy, or absent. */
function hasStarted(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.onmessage = () => {
      resolve(true);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
  });
}

class WorkerPictureMaker implements PictureMaker {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: { id, result } }: MessageEvent<WorkerResponse>) => {
      this.#pending.get(id)?.resolve(result);
      this.#pending.delete(id);
    };
    worker.onerror = this.#giveUp;
  }

  readonly take: PictureMaker['take'] = (...args) => this.#call('take', args);

  readonly takeDecoded: PictureMaker['takeDecoded'] = (...args) =>
    this.#call('takeDecoded', args, args);

  readonly crop: PictureMaker['crop'] = (...args) => this.#call('crop', args);

  readonly show: PictureMaker['show'] = () => this.#call('show', []);

  readonly close = (): void => {
    this.#worker.terminate();
    this.#giveUp();
  };

  // Otherwise pending calls would wait forever.
  readonly #giveUp = (): void => {
    for (const { method, resolve } of this.#pending.values())
      resolve(method === 'show' ? undefined : BROKEN);
    this.#pending.clear();
  };

  #call<Name extends Method>(
    method: Name,
    args: Parameters<PictureMaker[Name]>,
    transfer: Transferable[] = [],
  ): ReturnType<PictureMaker[Name]> {
    const id = (this.#lastId += 1);
    const result = new Promise((resolve) => this.#pending.set(id, { method, resolve }));
    this.#worker.postMessage({ id, method, args }, transfer);
    return result as ReturnType<PictureMaker[Name]>;
  }
}

/**
 * A maker in a worker. Undefined if the browser has no canvas in workers, or if no worker can start: the page's
 * policy forbids it (`worker-src`, or `trusted-types` without `signin-seal`), or this script comes from another
 * origin.
 */
export async function startPictureWorker(): Promise<PictureMaker | undefined> {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  try {
    const worker = new Worker(workerAddress(), { type: 'module' });
    if (await hasStarted(worker)) return new WorkerPictureMaker(worker);
    worker.terminate();
  } catch {
    // The browser logs a policy violation itself.
  }
  return undefined;
}
