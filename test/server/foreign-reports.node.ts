/** How the demo counts the reports of copies, of which anybody can send false ones. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { countForeign } from '../../demo/foreign-reports.mjs';

let lines: string[];

beforeEach(() => {
  lines = [];
  mock.method(console, 'log', (...words: string[]) => lines.push(words.join(' ')));
});
afterEach(() => {
  mock.restoreAll();
});

describe('the demo', () => {
  it('counts the reports of each copy, and of private hosts as one', () => {
    for (const site of ['copy.example', 'copy.example', '']) countForeign({ site, seal: 'no' });
    countForeign({ site: 'copy.example', seal: 'yes' });
    const expected = 'Copies: copy.example 2, a private host 1, copy.example (has a seal) 1';
    assert.equal(lines.at(-1), expected);
  });

  for (const report of [
    { site: '<script>', seal: 'no' },
    { site: `${'a'.repeat(64)}.example`, seal: 'no' },
    { site: 'one.two.three.example', seal: 'no' },
    { site: 'copy.example', seal: 'perhaps' },
    { site: ['copy.example', 'other.example'], seal: 'no' },
    {},
  ])
    it(`ignores a report that the element does not send: ${JSON.stringify(report).slice(0, 50)}`, () => {
      countForeign(report);
      assert.deepEqual(lines, []);
    });

  it('counts no more than 100 different copies', () => {
    for (let count = 0; count < 200; count += 1)
      countForeign({ site: `copy${String(count)}.example`, seal: 'no' });
    assert.equal(lines.at(-1)?.split(', ').length, 100);
  });
});
