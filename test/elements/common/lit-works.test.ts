import { expect } from '@open-wc/testing';
import { canRender } from '../../../src/elements/common/lit-works.js';

describe('whether Lit renders', () => {
  it('is asked again until it does, because what shadows a method can leave the page', () => {
    const form = document.createElement('form');
    form.setAttribute('name', 'importNode');
    document.body.append(form);
    expect(canRender()).to.equal(false);
    form.remove();
    expect(canRender()).to.equal(true);
  });
});
