import { expect } from '@open-wc/testing';
import { replace, restoreAll } from './support/replace.js';

const TAGS = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'] as const;

describe('the package', () => {
  it('registers nothing until a define file is imported', async () => {
    await import('../src/index.js');
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(TAGS.map(() => undefined));
  });

  it('leaves a taken name as it is, and warns once', async () => {
    const warnings: string[] = [];
    replace(console, 'warn', (warning: string) => warnings.push(warning));
    const { register } = await import('../src/define/register.js');
    class Other extends HTMLElement {}
    customElements.define('taken-name', Other);
    register('taken-name', class extends HTMLElement {});
    register('taken-name', Other);
    restoreAll();
    expect(customElements.get('taken-name')).to.equal(Other);
    expect(warnings.length).to.equal(1);
  });

  it('registers each element by its define file', async () => {
    await import('../src/define/signin-seal.js');
    expect(customElements.get('seal-editor')).to.equal(undefined);
    await import('../src/define/seal-editor.js');
    await import('../src/define/seal-help.js');
    expect(TAGS.map((tag) => typeof customElements.get(tag))).to.deep.equal(
      TAGS.map(() => 'function'),
    );
  });
});
