import { expect } from '@open-wc/testing';
import { isForeign } from '../../src/page/is-foreign.js';
import { tables } from '../support/addresses.js';

describe('isForeign', () => {
  it('has at least 120 addresses to judge', () => {
    const addresses = Object.entries(tables).flatMap(([name, { rows }]) =>
      rows.map(([, , address]) => `${name} ${address}`),
    );
    expect(new Set(addresses).size).to.equal(addresses.length);
    expect(addresses.length).to.be.at.least(120);
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
