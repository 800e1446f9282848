/** Takes turns between everything that waits, in an order that a seed chooses. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #choose: (count: number) => number;

  /** `choose` returns which of `count` continues, from 0. */
  constructor(choose: (count: number) => number) {
    this.#choose = choose;
  }

  /** Waits for its turn. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Lets what waits continue, one after the other, until the work is done. */
  async until(work: Promise<unknown>): Promise<void> {
    const done = work.then(() => 'done');
    // All that can run without another turn runs first.
    while ((await Promise.race([done, new Promise(setImmediate)])) !== 'done') {
      const [next] = this.#waiting.splice(this.#choose(this.#waiting.length), 1);
      next?.();
    }
  }
}
