import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { clickOn, deepFirst, focused } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';

let element: SigninSealElement;

const seal = (): HTMLElement => deepFirst(element, '.seal');
const isMenuOpen = (): boolean => deepFirst(element, '.menu').matches(':popover-open');

async function place(page: (inside: TemplateResult) => TemplateResult): Promise<HTMLElement> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const inside = html`<form>
    <signin-seal .store=${store}></signin-seal>
    <input type="password" aria-label="Password" />
  </form>`;
  const root = await fixture<HTMLElement>(page(inside));
  element = signinIn(root);
  return root;
}

async function openMenuByMouse(): Promise<void> {
  await clickOn(seal());
  await element.updateComplete;
  expect(isMenuOpen()).to.equal(true);
}

async function openMenuByKey(): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Enter' });
  expect(isMenuOpen()).to.equal(true);
}

const escape = (): Promise<unknown> => sendKeys({ press: 'Escape' });

describe('Escape closes the menu, and a second Escape what the page has around it:', () => {
  const opened: Readonly<Record<string, () => Promise<() => boolean>>> = {
    'a modal dialog': async () => {
      const dialog = await place((inside) => html`<dialog>${inside}</dialog>`);
      (dialog as HTMLDialogElement).showModal();
      return () => (dialog as HTMLDialogElement).open;
    },
    'a popover': async () => {
      const popover = await place((inside) => html`<div popover="auto">${inside}</div>`);
      popover.showPopover();
      return () => popover.matches(':popover-open');
    },
    'a modal dialog in a popover': async () => {
      const popover = await place(
        (inside) => html`<div popover="auto"><dialog>${inside}</dialog></div>`,
      );
      popover.showPopover();
      const dialog = deepFirst(popover, 'dialog') as HTMLDialogElement;
      dialog.showModal();
      return () => dialog.open;
    },
  };
  const ways = { mouse: openMenuByMouse, keyboard: openMenuByKey };

  for (const [what, open] of Object.entries(opened)) {
    for (const [way, openMenu] of Object.entries(ways)) {
      it(`${what}, by ${way}`, async () => {
        const isOpen = await open();
        await openMenu();
        await escape();
        expect([isMenuOpen(), isOpen(), focused() === seal()]).to.deep.equal([false, true, true]);
        await escape();
        expect(isOpen()).to.equal(false);
      });
    }
  }
});

describe('a listener on the document', () => {
  let heard: string[] = [];
  const hear = (event: KeyboardEvent): unknown =>
    event.key === 'Escape' && heard.push(`${event.type} ${String(event.defaultPrevented)}`);

  beforeEach(async () => {
    heard = [];
    await place((inside) => html`<div>${inside}</div>`);
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear, true);
  });

  afterEach(() => {
    for (const type of ['keydown', 'keyup'] as const)
      document.removeEventListener(type, hear, true);
  });

  it('hears nothing of the Escape that closes the menu, and all of the next', async () => {
    await openMenuByMouse();
    await escape();
    expect(heard).to.deep.equal([]);
    await escape();
    expect(heard).to.deep.equal(['keydown false', 'keyup false']);
  });

  it('hears nothing if the focus is not in the menu', async () => {
    await openMenuByMouse();
    seal().blur();
    await escape();
    expect(heard).to.deep.equal([]);
    expect(focused()).to.equal(seal());
  });

  it('hears nothing of it while it is held', async () => {
    await openMenuByKey();
    const init = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    for (const repeat of [false, true, true]) {
      seal().dispatchEvent(new KeyboardEvent('keydown', { ...init, repeat }));
    }
    expect([isMenuOpen(), ...heard]).to.deep.equal([false]);
    seal().dispatchEvent(new KeyboardEvent('keyup', init));
    seal().dispatchEvent(new KeyboardEvent('keydown', init));
    expect(heard).to.deep.equal(['keydown false']);
  });

  it('hears an Escape after the menu was closed in another way', async () => {
    await openMenuByKey();
    await sendKeys({ press: 'Enter' });
    await escape();
    expect(heard).to.deep.equal(['keydown false', 'keyup false']);
  });
});
