/** Runs two requests of one browser at once, in a given order of their calls of the vault. */
import { type SealVault, createSealHandler } from '../../../src/server/index.js';
import type { Send } from './browser.js';
import { interrupted } from './recording-vault.js';

/** One request, which stops before each call of the vault until `step`. */
class Actor {
  readonly response: Promise<Response>;
  isDone = false;
  #release: () => void = () => undefined;
  #arrive: () => void = () => undefined;
  #arrived: Promise<void>;

  constructor(vault: SealVault, act: (send: Send) => Promise<Response>) {
    this.#arrived = this.#next();
    const handler = createSealHandler({ vault: interrupted(vault, () => this.#stop()) });
    this.response = act((request) => handler(request)).finally(() => {
      this.isDone = true;
      this.#arrive();
    });
  }

  /** Waits until the request stops again, or is answered. */
  arrived(): Promise<void> {
    return this.#arrived;
  }

  async step(): Promise<void> {
    await this.#arrived;
    if (this.isDone) return;
    this.#arrived = this.#next();
    this.#release();
    await this.#arrived;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrive = resolve;
    });
  }

  #stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#release = resolve;
      this.#arrive();
    });
  }
}

/** The calls of two writes together. */
const MOST_STEPS = 6;

/** Every order in which two requests can take turns: which of them goes next, at each step. */
export const orders: readonly (readonly number[])[] = Array.from(
  { length: 2 ** MOST_STEPS },
  (_, bits) => Array.from({ length: MOST_STEPS }, (__, at) => (bits >> at) & 1),
);

/** Both responses, after the calls of both were made in this order. */
export async function cross(
  vault: SealVault,
  order: readonly number[],
  acts: readonly [(send: Send) => Promise<Response>, (send: Send) => Promise<Response>],
): Promise<readonly [Response, Response]> {
  const actors = acts.map((act) => new Actor(vault, act));
  for (const turn of [...order, ...order.map((one) => 1 - one), ...order]) {
    await Promise.all(actors.filter(({ isDone }) => !isDone).map((actor) => actor.arrived()));
    const [next, other] = turn === 0 ? actors : [...actors].reverse();
    await (next?.isDone ? other : next)?.step();
  }
  const [first, second] = await Promise.all(actors.map(({ response }) => response));
  if (!first || !second) throw new Error('A response is missing');
  return [first, second];
}
