import { expect } from '@open-wc/testing';
import { requestPersistence } from '../../src/store/persistence.js';
import { itIf } from '../support/capabilities.js';
import { nextMacrotask } from '../support/macrotask.js';
import { replace, replacePersist, restoreAll } from '../support/replace.js';

let asked = 0;

/** Makes `persist()` count its calls and return this answer. */
function answerWith(answer: () => unknown): void {
  asked = 0;
  const persist = (): unknown => {
    asked += 1;
    return answer();
  };
  replacePersist(persist);
}

const setBrands = (userAgentData: unknown): void => {
  replace(navigator, 'userAgentData', userAgentData);
};

beforeEach(() => {
  answerWith(() => Promise.resolve(true));
});
afterEach(restoreAll);

describe('in a browser that decides silently', () => {
  itIf('exposesBrands')('persistence is asked for, whatever the site wishes', () => {
    requestPersistence(false);
    expect(asked).to.equal(1);
    requestPersistence(true);
    expect(asked).to.equal(2);
  });

  it('is recognized by the brand Chromium', () => {
    setBrands({ brands: [{ brand: 'Not A;Brand' }, { brand: 'Chromium' }, { brand: 'Other' }] });
    requestPersistence(false);
    expect(asked).to.equal(1);
  });
});

describe('in a browser that would ask the person', () => {
  const others: Readonly<Record<string, unknown>> = {
    'without brands': undefined,
    'with an empty set of hints': {},
    'with an empty list of brands': { brands: [] },
    'of another brand': { brands: [{ brand: 'Gecko' }, { brand: 'Not Chromium' }] },
  };

  for (const [which, userAgentData] of Object.entries(others)) {
    it(`persistence is requested only if the site wants it: one ${which}`, () => {
      setBrands(userAgentData);
      requestPersistence(false);
      expect(asked).to.equal(0);
      requestPersistence(true);
      expect(asked).to.equal(1);
    });
  }
});

describe('a browser that cannot answer', () => {
  it('is not asked without a storage manager', () => {
    replace(navigator, 'storage', undefined);
    requestPersistence(true);
    expect(asked).to.equal(0);
  });

  it('is not asked without the method', () => {
    replace(navigator, 'storage', {});
    requestPersistence(true);
    expect(asked).to.equal(0);
  });

  it('may reject, and no rejection stays unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener('unhandledrejection', note);
    answerWith(() => Promise.reject(new TypeError('Not allowed')));
    requestPersistence(true);
    for (let task = 0; task < 5; task += 1) await nextMacrotask();
    removeEventListener('unhandledrejection', note);
    expect([asked, unhandled]).to.deep.equal([1, []]);
  });

  it('may throw, or return nothing at all', () => {
    answerWith(() => {
      throw new TypeError('Not allowed');
    });
    requestPersistence(true);
    answerWith(() => undefined);
    requestPersistence(true);
    expect(asked).to.equal(1);
  });
});
