import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { replace, restoreAll } from '../../support/replace.js';

// A file of its own, because the stores of other tests can still be reading.
describe('<signin-seal> with a store of its own', () => {
  for (const isKept of [false, true])
    it(`reads nothing else in the browser, ${isKept ? 'with' : 'without'} kept`, async () => {
      const keys: string[] = [];
      replace(Storage.prototype, 'getItem', (key: string) => {
        keys.push(key);
        return null;
      });
      const element: SigninSealElement = await fixture(
        html`<signin-seal ?kept=${isKept} .store=${new MemoryStore()}></signin-seal>`,
      );
      restoreAll();
      expect(element.state).to.equal('none');
      expect(keys).to.deep.equal([]);
    });
});
