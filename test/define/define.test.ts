import { expect } from '@open-wc/testing';
import { replace, restoreAll } from '../support/replace.js';

const TAGS = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'] as const;

function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  replace(console, 'warn', (warning: string) => warnings.push(warning));
  return warnings;
}

describe('the package', () => {
  it('registers nothing until a define file is imported', async () => {
    await import('../../src/index.js');
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(TAGS.map(() => undefined));
  });

  it('leaves tags that are taken alone, never throws, and warns once', async () => {
    const { register } = await import('../../src/define/register.js');
    class Other extends HTMLElement {}
    class Another extends HTMLElement {}
    customElements.define('taken-name', Other);
    customElements.define('another-name', Another);
    const warnings = recordWarnings();
    register('taken-name', class extends HTMLElement {});
    register('taken-name', Other);
    register('second-name', Another);
    register('taken-name', class extends HTMLElement {});
    restoreAll();
    expect(customElements.get('taken-name')).to.equal(Other);
    expect(customElements.get('second-name')).to.equal(undefined);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<taken-name>').and.to.include('Load only one copy');
  });

  it('registers each element with its define file', async () => {
    await import('../../src/define/signin-seal.js');
    expect(customElements.get('seal-editor')).to.equal(undefined);
    await import('../../src/define/seal-editor.js');
    await import('../../src/define/seal-help.js');
    expect(TAGS.map((tag) => typeof customElements.get(tag))).to.deep.equal(
      TAGS.map(() => 'function'),
    );
  });
});
