import { expect } from '@open-wc/testing';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { shadowText } from '../support/elements.js';
import { textSeal } from '../support/seals.js';

// In a file of its own, because a tag can be registered only once.
describe('elements on the page before they are registered', () => {
  it('keep properties that were set before', async () => {
    const signin = document.createElement('signin-seal');
    const preview = document.createElement('seal-preview');
    const settings = {
      store: new MemoryStore({ state: 'shown', seal: textSeal }),
      messages: { signin: { promise: 'Only if this is mine' } },
      required: true,
      name: 'seal',
      identifierField: 'user-name',
    };
    document.body.append(
      Object.assign(signin, settings),
      Object.assign(preview, { seal: textSeal }),
    );
    await import('../../src/define/signin-seal.js');
    await Promise.all([signin.updateComplete, preview.updateComplete]);
    expect(signin).to.include(settings);
    expect(signin.checkValidity()).to.equal(false);
    expect(shadowText(signin)).to.include('blue whale').and.to.include('Only if this is mine');
    expect(shadowText(preview)).to.include('blue whale');
    signin.remove();
    preview.remove();
  });

  it('are upgraded in a fragment and from another document once they are inserted', async () => {
    await import('../../src/define/signin-seal.js');
    const elsewhere = document.implementation.createHTMLDocument();
    elsewhere.body.innerHTML = '<signin-seal required></signin-seal>';
    const [element] = elsewhere.body.children;
    document.body.append(element as SigninSealElement);
    await (element as SigninSealElement).updateComplete;
    expect(element).to.include({ state: 'none', required: true });
    element?.remove();
  });
});
