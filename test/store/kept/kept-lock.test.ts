import { expect } from '@open-wc/testing';
import { type KeptSite, openKeptSite } from '../../support/kept.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { clearStorage } from '../../support/storage.js';

const denied = (): DOMException => new DOMException('Denied', 'SecurityError');

const refusals: Readonly<Record<string, () => Promise<never>>> = {
  'by a rejection': () => Promise.reject(denied()),
  'by an exception': () => {
    throw denied();
  },
};

/** What was rejected unheard, until the test is over. */
function unheard(until: AbortSignal): readonly unknown[] {
  const reasons: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    reasons.push(event.reason);
  };
  addEventListener('unhandledrejection', note, { signal: until });
  return reasons;
}

describe('in a browser that refuses locks', () => {
  let site: KeptSite;
  let test: AbortController;

  beforeEach(async () => {
    site = await openKeptSite();
    test = new AbortController();
  });

  afterEach(() => {
    test.abort();
    restoreAll();
    return clearStorage();
  });

  for (const [how, request] of Object.entries(refusals)) {
    it(`a seal is saved here and at the site’s server: ${how}`, async () => {
      const reasons = unheard(test.signal);
      replace(navigator.locks, 'request', request);
      expect(await site.store.save(textSeal)).to.deep.equal({ keptBySite: true });
      expect(await site.requests()).to.deep.equal(['write', 'renew']);
      expect(site.store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
      expect(reasons).to.deep.equal([]);
    });

    it(`a save that is refused leaves no rejection unheard: ${how}`, async () => {
      const reasons = unheard(test.signal);
      replace(navigator.locks, 'request', request);
      const { rejection } = await site.store.save({ ...textSeal, lines: [] });
      expect(rejection).not.to.equal(undefined);
      // Browsers report a rejection in a task of their own, which comes before the answer of a server.
      expect(await site.requests()).to.deep.equal([]);
      expect(reasons).to.deep.equal([]);
    });
  }
});
