import { expect } from '@open-wc/testing';
import { latestOnly } from '../../src/editing/latest-only.js';
import { nextMacrotask } from '../support/macrotask.js';

/** Work that ends on demand, and the calls that were started. */
function heldWork(): {
  readonly begun: string[];
  run: (given: string) => Promise<void>;
  end: () => Promise<void>;
} {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const run = (given: string): Promise<void> => {
    begun.push(given);
    return new Promise((resolve) => ends.push(resolve));
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await nextMacrotask();
  };
  return { begun, run, end };
}

describe('latestOnly', () => {
  it('runs the first call at once', () => {
    const { begun, run } = heldWork();
    void latestOnly(run)('first');
    expect(begun).to.deep.equal(['first']);
  });

  it('runs one call at a time, then the latest of those made meanwhile', async () => {
    const { begun, run, end } = heldWork();
    const ask = latestOnly(run);
    for (const given of ['first', 'second', 'third', 'fourth']) void ask(given);
    expect(begun).to.deep.equal(['first']);
    await end();
    expect(begun).to.deep.equal(['first', 'fourth']);
    await end();
    expect(begun).to.have.length(2);
  });

  it('runs a call that is made after the previous one has ended', async () => {
    const { begun, run, end } = heldWork();
    const ask = latestOnly(run);
    void ask('first');
    await end();
    void ask('second');
    expect(begun).to.deep.equal(['first', 'second']);
  });

  it('resolves with the result, or with undefined for a skipped call', async () => {
    const ask = latestOnly((given: string) => Promise.resolve(given));
    const results = await Promise.all(['first', 'second', 'third'].map(ask));
    expect(results).to.deep.equal(['first', undefined, 'third']);
  });

  it('can be called while a call is starting', async () => {
    const begun: number[] = [];
    const ask = latestOnly((given: number) => {
      begun.push(given);
      if (given < 3) void ask(given + 1);
      return Promise.resolve();
    });
    void ask(1);
    await nextMacrotask();
    expect(begun).to.deep.equal([1, 2, 3]);
  });

  it('can be called with undefined', async () => {
    const { begun, run, end } = heldWork();
    const ask = latestOnly((given?: string) => run(given ?? 'nothing'));
    void ask(undefined);
    void ask(undefined);
    await end();
    expect(begun).to.deep.equal(['nothing', 'nothing']);
  });
});
