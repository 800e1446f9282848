import { expect } from '@open-wc/testing';
import { isForeign } from '../../src/page/is-foreign.js';
import { tables } from '../support/addresses.js';

describe('isForeign', () => {
  it('has at least 120 addresses to judge', () => {
    const rows = Object.values(tables).flatMap((table) => table.rows);
    expect(rows.length).to.be.at.least(120);
    expect(new Set(rows.map((row) => row.join())).size).to.equal(rows.length);
  });

  for (const [name, { home, rows }] of Object.entries(tables)) {
    describe(name, () => {
      for (const [shows, why, address] of rows) {
        it(`${shows === 'alarm' ? 'alarms' : 'does not alarm'}: ${why}, ${address}`, () => {
          expect(isForeign(home, address)).to.equal(shows === 'alarm');
        });
      }
    });
  }
});
