import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { deepElements, deepFirst } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

async function signIn(required: boolean, disabled = false): Promise<SigninSealElement> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const place = await fixture(
    html`<fieldset ?disabled=${disabled}>
      <button type="button">Before</button>
      <signin-seal ?required=${required} .store=${store}></signin-seal>
    </fieldset>`,
  );
  const element = signinIn(place);
  await element.updateComplete;
  return element;
}

const sealOf = (element: Element): HTMLElement => deepFirst(element, '.seal');
const ringOf = (element: Element): string => getComputedStyle(sealOf(element)).outlineStyle;
const tickOf = (element: Element): string => getComputedStyle(sealOf(element), '::after').content;

async function point(element: Element): Promise<void> {
  const { x, y, width, height } = sealOf(element).getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'move', position });
}

describe('the seal as a button', () => {
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('has neither a ring nor a tick by default', async () => {
    const element = await signIn(false);
    expect(ringOf(element)).to.equal('none');
    expect(tickOf(element)).to.equal('none');
  });

  it('has a dashed ring while it must still be pressed', async () => {
    expect(ringOf(await signIn(true))).to.equal('dashed');
  });

  it('has a tick, but no ring or shadow, after it was pressed', async () => {
    const element = await signIn(true);
    sealOf(element).click();
    await element.updateComplete;
    expect(ringOf(element)).to.equal('none');
    expect(tickOf(element)).to.include('✓');
    expect(element.matches(':state(confirmed)')).to.equal(true);
  });

  it('has a solid ring under the pointer unless it is disabled', async () => {
    const element = await signIn(true);
    await point(element);
    await waitUntil(() => ringOf(element) === 'solid', 'No ring');
    const disabled = await signIn(false, true);
    await point(disabled);
    expect(ringOf(disabled)).to.equal('none');
  });

  it('shows the focus ring instead of any other', async () => {
    const element = await signIn(true);
    element.parentElement?.querySelector('button')?.focus();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(sealOf(element));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('has no animation longer than 200 ms', async () => {
    const parts = deepElements(await signIn(true)).map((part) => getComputedStyle(part));
    const longest = parts.flatMap(({ transitionDuration, animationDuration }) =>
      `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat),
    );
    expect(Math.max(...longest.filter((seconds) => !Number.isNaN(seconds)))).to.be.at.most(0.2);
  });
});
