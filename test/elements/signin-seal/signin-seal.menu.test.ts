import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import { signinIn } from '../../support/signin.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import type { Seal } from '../../../src/seal/seal.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import {
  allAttributes,
  buttonNamed,
  buttonNames,
  clickOn,
  deepFirst,
  focused,
  shadowText,
  spokenName,
} from '../../support/elements.js';
import { listenBelow } from '../../support/listen-below.js';
import { pictureSeal } from '../../support/seals.js';

const CHANGE = 'Change your Sign-in Seal now';
const zebra: Seal = { kind: 'text', lines: ['Zebra 7', 'quilt'], colour: 'plum' };

let element: SigninSealElement;
let submitted: number;

async function open(seal: Seal): Promise<HTMLFormElement> {
  submitted = 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    submitted += 1;
  };
  const store = new MemoryStore({ state: 'shown', seal });
  const form = await fixture<HTMLFormElement>(
    html`<form @submit=${submit}>
      <input id="before" aria-label="Before" />
      <signin-seal .store=${store}></signin-seal>
      <input id="password" type="password" aria-label="Password" />
      <button>Sign in</button>
    </form>`,
  );
  element = signinIn(form);
  return form;
}

const sealButton = (): HTMLButtonElement => buttonNamed(element, /^Your Sign-in Seal/);
const isExpanded = (): boolean => sealButton().getAttribute('aria-expanded') === 'true';
const hasChange = (): boolean => buttonNames(element).includes(CHANGE);

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await element.updateComplete;
}

describe('the menu of an element that is moved while it is open', () => {
  const moves = {
    append: (parent: Element) => {
      parent.append(element);
    },
    moveBefore: (parent: Element) => {
      (parent as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(
        element,
        null,
      );
    },
  };
  for (const [name, move] of Object.entries(moves).filter(
    ([method]) => method in Element.prototype,
  ))
    it(`closes: ${name}`, async () => {
      const form = await open(zebra);
      sealButton().click();
      await element.updateComplete;
      move(form);
      await element.updateComplete;
      expect(isExpanded()).to.equal(false);
      expect(deepFirst(element, '.menu').matches(':popover-open')).to.equal(false);
    });
});

describe('the menu inside a closed shadow root', () => {
  beforeEach(async () => {
    const form = await open(zebra);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.attachShadow({ mode: 'closed' }).append(form);
    await element.updateComplete;
  });

  for (const key of ['Enter', ' '])
    it(`opens by “${key}” and stays open for the key Tab`, async () => {
      element.focus();
      await press(key);
      expect([isExpanded(), hasChange()]).to.deep.equal([true, true]);
      await press('Tab');
      expect([isExpanded(), hasChange()]).to.deep.equal([true, true]);
    });

  it('lets its button be pressed by mouse', async () => {
    await clickOn(sealButton());
    await element.updateComplete;
    const asked = oneEvent(element, 'seal-edit');
    await clickOn(buttonNamed(element, CHANGE));
    expect((await asked).type).to.equal('seal-edit');
  });
});

describe('the seal as a button', () => {
  it('is named by the text and the colour', async () => {
    await open(zebra);
    // Browsers put a space between the lines, because each is a block; axe ignores the layout.
    expect(spokenName(sealButton())).to.match(/^Your Sign-in Seal Zebra 7 ?quilt \(Plum\)$/);
  });

  it('is named by the caption and the colour of a picture', async () => {
    await open(await pictureSeal());
    expect(spokenName(sealButton())).to.equal('Your Sign-in Seal our red kite (Sand)');
  });

  it('is collapsed at first, without a way to change the seal', async () => {
    await open(zebra);
    expect(sealButton().getAttribute('aria-expanded')).to.equal('false');
    expect(hasChange()).to.equal(false);
  });

  it('is focused when the element is focused', async () => {
    await open(zebra);
    element.focus();
    expect(focused()).to.equal(sealButton());
  });

  it('is beside the instruction, collapsed and expanded', async () => {
    const promise = 'Enter your password only if this is your seal';
    await open(zebra);
    expect(shadowText(element)).to.include(promise);
    await clickOn(sealButton());
    await element.updateComplete;
    expect(shadowText(element)).to.include(promise);
  });
});

describe('pressing the seal', () => {
  beforeEach(async () => {
    await open(zebra);
  });

  it('opens and closes its menu by mouse', async () => {
    await clickOn(sealButton());
    await element.updateComplete;
    expect([isExpanded(), hasChange()]).to.deep.equal([true, true]);
    await clickOn(sealButton());
    await element.updateComplete;
    expect([isExpanded(), hasChange()]).to.deep.equal([false, false]);
  });

  for (const [key, name] of [
    ['Enter', 'Enter'],
    [' ', 'Space'],
  ] as const) {
    it(`opens and closes its menu by ${name}`, async () => {
      element.focus();
      await press(key);
      expect([isExpanded(), hasChange()]).to.deep.equal([true, true]);
      await press(key);
      expect([isExpanded(), hasChange()]).to.deep.equal([false, false]);
    });
  }

  it('keeps the focus on the seal', async () => {
    element.focus();
    await press('Enter');
    expect(focused()).to.equal(sealButton());
  });

  it('shows the promise that the seal is never upgraded', async () => {
    await clickOn(sealButton());
    await element.updateComplete;
    expect(shadowText(element)).to.include('never asks you to make a new seal');
    expect(shadowText(element)).to.include('never “upgrading” it');
  });

  it('does not submit the form, by mouse or keyboard', async () => {
    await clickOn(sealButton());
    await press('Enter');
    await press(' ');
    expect(submitted).to.equal(0);
  });

  it('can be undone with Escape, which keeps the focus on the seal', async () => {
    element.focus();
    await press('Enter');
    await press('Escape');
    expect(isExpanded()).to.equal(false);
    expect(focused()).to.equal(sealButton());
  });

  it('can be undone with Escape in the menu, which returns the focus to the seal', async () => {
    element.focus();
    await press('Enter');
    await press('Tab');
    expect(focused()).to.equal(buttonNamed(element, CHANGE));
    await press('Escape');
    expect(hasChange()).to.equal(false);
    expect(focused()).to.equal(sealButton());
  });

  it('does not handle Escape while the menu is closed', async () => {
    const heard = listenBelow(document, ['keydown', 'keyup']);
    element.focus();
    await press('Escape');
    expect(heard().map((event) => event.defaultPrevented)).to.deep.equal([false, false]);
  });
});

describe('the Tab key', () => {
  const walk = async (steps: number): Promise<string[]> => {
    const names: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await press('Tab');
      names.push(spokenName(focused() ?? document.body).replace(/ Zebra.*/, ''));
    }
    return names;
  };

  it('goes from the seal to the password field', async () => {
    const form = await open(zebra);
    deepFirst(form, '#before').focus();
    expect(await walk(3)).to.deep.equal(['Your Sign-in Seal', 'Password', 'Sign in']);
  });

  it('goes through the menu while it is open', async () => {
    const form = await open(zebra);
    await clickOn(sealButton());
    deepFirst(form, '#before').focus();
    expect(await walk(3)).to.deep.equal(['Your Sign-in Seal', CHANGE, 'Password']);
  });
});

describe('no attribute and no light DOM contains any of the seal', () => {
  const content = /zebra|quilt|plum|kite|sand/i;

  for (const kind of ['text', 'picture'] as const) {
    for (const state of ['closed', 'open'] as const) {
      it(`of ${kind}, ${state}`, async () => {
        const form = await open(kind === 'text' ? zebra : await pictureSeal());
        if (state === 'open') await clickOn(sealButton());
        await element.updateComplete;
        expect(allAttributes(form).filter((attribute) => content.test(attribute))).to.be.empty;
        expect(form.outerHTML).not.to.match(content);
        expect(form.textContent).not.to.match(content);
      });
    }

    it(`of ${kind} while it is being edited`, async () => {
      const form = await open(kind === 'text' ? zebra : await pictureSeal());
      await clickOn(sealButton());
      await element.updateComplete;
      const edited = oneEvent(form, 'focusin');
      buttonNamed(element, CHANGE).click();
      await edited;
      const attributes = allAttributes(form).filter((text) => /zebra|quilt|kite/i.test(text));
      expect(attributes).to.be.empty;
    });
  }
});
