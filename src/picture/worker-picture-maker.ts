/** Makes pictures in a worker of this package's own, off the main thread. */
import type { PictureMaker, PictureOutcome } from './picture-maker.js';

type Asked = Exclude<keyof PictureMaker, 'close'>;

/** What the page asks the worker; answered under the same number. */
export type Question = {
  readonly [Ask in Asked]: {
    readonly number: number;
    readonly ask: Ask;
    readonly given: Parameters<PictureMaker[Ask]>;
  };
}[Asked];

/** What the worker answers. With number 0 it says that it is there. */
export interface Answer {
  readonly number: number;
  readonly said: PictureOutcome | ImageBitmap | undefined;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** A question that has no answer yet. */
interface Waiting {
  readonly ask: Asked;
  readonly answer: (said: Answer['said']) => void;
}

const BROKEN: PictureOutcome = { refused: { code: 'picture-not-encoded' } };

let ownAddress: string | undefined;

/**
 * Where the worker's script stands, beside this one. A page that requires Trusted Types lets a script's
 * address pass only with a policy that it names: `signin-seal`. It can be made once.
 */
function workerAddress(): string {
  const { href } = new URL('./picture-worker.js', import.meta.url);
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: (address: string): string => address };
  ownAddress ??= trustedTypes?.createPolicy('signin-seal', rules).createScriptURL(href) ?? href;
  return ownAddress;
}

/** Whether the worker's script loads: else it is another origin's, forbidden, or not there. */
function isThere(worker: Worker): Promise<boolean> {
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
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: { number, said } }: MessageEvent<Answer>) => {
      this.#waiting.get(number)?.answer(said);
      this.#waiting.delete(number);
    };
    worker.onerror = this.#giveUp;
  }

  readonly take: PictureMaker['take'] = (...given) => this.#ask('take', given);

  readonly takeDecoded: PictureMaker['takeDecoded'] = (...given) =>
    this.#ask('takeDecoded', given, given);

  readonly crop: PictureMaker['crop'] = (...given) => this.#ask('crop', given);

  readonly show: PictureMaker['show'] = () => this.#ask('show', []);

  readonly close = (): void => {
    this.#worker.terminate();
    this.#giveUp();
  };

  // What waits would wait for ever.
  readonly #giveUp = (): void => {
    for (const { ask, answer } of this.#waiting.values())
      answer(ask === 'show' ? undefined : BROKEN);
    this.#waiting.clear();
  };

  #ask<Ask extends Asked>(
    ask: Ask,
    given: Parameters<PictureMaker[Ask]>,
    transfer: Transferable[] = [],
  ): ReturnType<PictureMaker[Ask]> {
    const number = (this.#asked += 1);
    const answered = new Promise((answer) => this.#waiting.set(number, { ask, answer }));
    this.#worker.postMessage({ number, ask, given }, transfer);
    return answered as ReturnType<PictureMaker[Ask]>;
  }
}

/**
 * A maker in a worker; undefined where the browser has no canvas for workers, or the page lets none
 * start: by its policy (`worker-src`, or `trusted-types` without `signin-seal`), or since this script comes
 * from another origin.
 */
export async function startPictureWorker(): Promise<PictureMaker | undefined> {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  try {
    const worker = new Worker(workerAddress(), { type: 'module' });
    if (await isThere(worker)) return new WorkerPictureMaker(worker);
    worker.terminate();
  } catch {
    // Said by the policy itself.
  }
  return undefined;
}
