import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import { SETTLE_MS } from '../../../src/elements/common/settle-ms.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { pass, stopClock } from '../../support/clock.js';
import { buttonNamed, clickOn, deepFirst, focused } from '../../support/elements.js';
import { restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';

let form: HTMLFormElement;
let element: SigninSealElement;
let field: HTMLElement;

const seal = (): HTMLElement => deepFirst(element, '.seal');
const isConfirmed = (): boolean => element.value === 'confirmed';

beforeEach(async () => {
  stopClock();
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const stay = (event: Event): void => {
    event.preventDefault();
  };
  form = await fixture(
    html`<form @submit=${stay}>
      <signin-seal required .store=${store}></signin-seal>
      <input id="code" aria-label="Code" />
      <input id="pin" aria-label="Pin" type="password" />
      <button>Sign in</button>
    </form>`,
  );
  element = signinIn(form);
  field = deepFirst(form, '#pin');
});

afterEach(restoreAll);

describe('after the form was refused, a press on the seal', () => {
  const refusals: Readonly<Record<string, () => unknown>> = {
    'a submit by Enter': async () => {
      field.focus();
      await sendKeys({ press: 'Enter' });
    },
    'a submit by a script': () => {
      form.requestSubmit();
    },
    'reportValidity() by a script': () => form.reportValidity(),
    'checkValidity() by a script that moves the focus': () => {
      form.checkValidity();
      element.focus();
    },
  };
  const presses: Readonly<Record<string, () => unknown>> = {
    Enter: () => sendKeys({ press: 'Enter' }),
    Space: () => sendKeys({ press: ' ' }),
    'the mouse': () => clickOn(seal()),
    'assistive technology': () => {
      seal().click();
    },
  };

  for (const [refusal, refuse] of Object.entries(refusals)) {
    for (const [way, press] of Object.entries(presses)) {
      it(`by ${way} is ignored for 500 ms, and then works, after ${refusal}`, async () => {
        await refuse();
        pass(SETTLE_MS - 1);
        await press();
        expect(isConfirmed()).to.equal(false);
        expect(seal().getAttribute('aria-expanded')).to.equal('false');
        pass(SETTLE_MS);
        await press();
        expect(isConfirmed()).to.equal(true);
      });
    }
  }

  it('is ignored again after the next refusal', async () => {
    form.requestSubmit();
    pass(SETTLE_MS - 1);
    field.focus();
    form.requestSubmit();
    pass(SETTLE_MS - 1);
    await sendKeys({ press: 'Enter' });
    expect(isConfirmed()).to.equal(false);
  });
});

describe('a page that validates its form by itself', () => {
  it('when a field loses the focus does not stop the click that moves the focus', async () => {
    field.focus();
    field.addEventListener('blur', () => form.checkValidity());
    await clickOn(seal());
    expect(isConfirmed()).to.equal(true);
  });

  it('all the time does not keep the seal from being pressed', async () => {
    for (let time = 0; time < 2 * SETTLE_MS; time += 100) {
      form.checkValidity();
      pass(100);
    }
    seal().click();
    await element.updateComplete;
    expect(isConfirmed()).to.equal(true);
  });
});

describe('a key that is held down', () => {
  const repeat = (button: Element, key: string): boolean => {
    const init = { key, repeat: true, bubbles: true, composed: true, cancelable: true };
    return button.dispatchEvent(new KeyboardEvent('keydown', init));
  };

  for (const key of ['Enter', ' ']) {
    it(`“${key}” never presses the seal, however long`, () => {
      form.requestSubmit();
      pass(10 * SETTLE_MS);
      expect(repeat(seal(), key)).to.equal(false);
    });

    it(`“${key}” never presses a button of the menu`, async () => {
      seal().click();
      await element.updateComplete;
      expect(repeat(buttonNamed(element, /^Change/), key)).to.equal(false);
    });

    it(`“${key}” does nothing if it went down elsewhere`, async () => {
      field.addEventListener('keydown', () => {
        element.focus();
      });
      field.focus();
      await sendKeys({ press: key });
      expect(focused()).to.equal(seal());
      expect(isConfirmed()).to.equal(false);
      await sendKeys({ press: key });
      expect(isConfirmed()).to.equal(true);
    });
  }

  it('still moves the focus if it is Tab', () => {
    element.focus();
    expect(repeat(seal(), 'Tab')).to.equal(true);
  });
});
