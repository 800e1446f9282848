import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import { englishSignin } from '../../../src/messages/en/signin.js';
import { translation } from '../../../src/messages/translation.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import {
  buttonNamed,
  clickOn,
  deepAll,
  deepFirst,
  focused,
  shadowText,
} from '../../support/elements.js';
import { pass, stopClock } from '../../support/clock.js';
import { replace, restoreAll } from '../../support/replace.js';
import { SETTLE_MS } from '../../../src/elements/common/settle-ms.js';
import { itIf } from '../../support/capabilities.js';
import { textSeal } from '../../support/seals.js';
import { SlowStore, readings, signinIn, titleOf } from '../../support/signin.js';

const SHOWN = { state: 'shown', seal: textSeal } as const;

interface SignIn {
  readonly form: HTMLFormElement;
  readonly element: SigninSealElement;
  readonly store: MemoryStore;
}

/** A sign-in form with a required seal, which never navigates. */
async function signIn(reading: SealReading = SHOWN, required = true): Promise<SignIn> {
  const store = new MemoryStore(reading);
  const form: HTMLFormElement = await fixture(html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <label for="seal">Seal</label>
      <signin-seal id="seal" name="seal" ?required=${required} .store=${store}></signin-seal>
      <input name="user" aria-label="User name" autocomplete="username" />
      <input id="password" aria-label="Password" type="password" autocomplete="current-password" />
      <button>Sign in</button>
    </form>
  `);
  const element = signinIn(form);
  await element.updateComplete;
  return { form, element, store };
}

const sealButton = (element: Element): HTMLElement => deepFirst(element, '.seal');
const valueOf = (form: HTMLFormElement): unknown => new FormData(form).get('seal');

async function press(element: SigninSealElement): Promise<void> {
  sealButton(element).click();
  await element.updateComplete;
}

const live = (element: Element): string =>
  deepFirst(element, '.gate [aria-live=polite]').textContent.trim();

/** WebKit moves the focus to the seal in a later task, from which a press must keep its distance. */
const untilFocused = (element: Element): Promise<void> =>
  waitUntil(() => focused() === deepFirst(element, '.seal'), 'The seal has no focus');

beforeEach(stopClock);
afterEach(restoreAll);

describe('a required seal that is shown and has not been pressed', () => {
  it('makes the form invalid, with its own message', async () => {
    const { form, element } = await signIn();
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal(englishSignin.pressFirst);
    expect(element.willValidate).to.equal(true);
  });

  it('shows a hint beside the seal, which describes the button', async () => {
    const { element } = await signIn();
    const [id] = sealButton(element).getAttribute('aria-describedby')?.split(' ') ?? [];
    const hint = deepFirst(element, `#${String(id)}`).textContent;
    expect(hint).to.include(englishSignin.promise).and.to.include(englishSignin.pressHint);
  });

  it('uses a message that the site sets', async () => {
    const { element } = await signIn();
    element.messages = { signin: { pressFirst: 'Erst das Siegel drücken.' } };
    await element.updateComplete;
    expect(element.validationMessage).to.equal('Erst das Siegel drücken.');
  });

  it('matches :state(user-invalid) from a refused submit until it is pressed', async () => {
    const { form, element } = await signIn();
    expect(element.matches(':state(user-invalid)')).to.equal(false);
    form.requestSubmit();
    await element.updateComplete;
    expect(element.matches(':state(user-invalid)')).to.equal(true);
    await untilFocused(element);
    pass(SETTLE_MS);
    await press(element);
    expect(element.matches(':state(user-invalid)')).to.equal(false);
  });

  itIf('matchesUserInvalid')('matches :user-invalid, too, until it is pressed', async () => {
    const { form, element } = await signIn();
    form.requestSubmit();
    expect(element.matches(':user-invalid')).to.equal(true);
    pass(SETTLE_MS);
    await press(element);
    expect(element.matches(':user-invalid')).to.equal(false);
  });

  it('points at the box if the seal changes elsewhere while the editor is open', async () => {
    const { form, element, store } = await signIn();
    await press(element);
    buttonNamed(element, englishSignin.change).click();
    await waitUntil(() => deepAll(element, 'input').length > 0);
    await store.save({ ...textSeal, lines: ['even'] });
    await element.updateComplete;
    expect(form.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(element);
  });

  it('is focused when the form is refused', async () => {
    const { form, element } = await signIn();
    form.reportValidity();
    expect(focused()).to.equal(sealButton(element));
  });

  it('is accessible', async () => {
    await expect((await signIn()).form).to.be.accessible();
  });
});

describe('pressing the seal', () => {
  it('confirms it and opens its menu', async () => {
    const { form, element } = await signIn();
    await press(element);
    expect(form.checkValidity()).to.equal(true);
    expect(element.matches(':state(confirmed)')).to.equal(true);
    expect(sealButton(element).getAttribute('aria-expanded')).to.equal('true');
    expect(live(element)).to.equal(englishSignin.confirmed);
  });

  it('again closes the menu, but keeps it confirmed', async () => {
    const { form, element } = await signIn();
    await press(element);
    await press(element);
    expect(sealButton(element).getAttribute('aria-expanded')).to.equal('false');
    expect(form.checkValidity()).to.equal(true);
  });

  it('dispatches seal-confirmed once, when the form is already valid', async () => {
    const { form, element } = await signIn();
    const states: boolean[] = [];
    element.addEventListener('seal-confirmed', () => {
      states.push(form.checkValidity(), element.matches(':state(confirmed)'));
    });
    await press(element);
    await press(element);
    expect(states).to.deep.equal([true, true]);
  });

  for (const key of ['Enter', ' ']) {
    it(`works with the key "${key}"`, async () => {
      const { form, element } = await signIn();
      element.focus();
      await sendKeys({ press: key });
      expect(form.checkValidity()).to.equal(true);
    });
  }

  it('confirms it even if it is not required, for the server to consider', async () => {
    const { form, element } = await signIn(SHOWN, false);
    expect(valueOf(form)).to.equal('shown');
    await press(element);
    expect(valueOf(form)).to.equal('confirmed');
  });
});

describe('a confirmed seal', () => {
  it('is unconfirmed after it changes, here or elsewhere', async () => {
    const { form, element, store } = await signIn();
    await press(element);
    await store.save({ ...textSeal, lines: ['even'] });
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':state(confirmed)')).to.equal(false);
  });

  it('is unconfirmed after it is removed and made again', async () => {
    const { form, element, store } = await signIn();
    await press(element);
    await store.remove();
    await store.save(textSeal);
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
  });

  it('stays confirmed when the store is read again with the same result', async () => {
    const { form, element, store } = await signIn();
    await press(element);
    await store.save({ ...textSeal });
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('loses its notice when another seal is shown, whose first press opens the menu', async () => {
    const { form, element, store } = await signIn();
    await press(element);
    await store.save({ ...textSeal, lines: ['even'] });
    await element.updateComplete;
    expect(live(element)).to.equal('');
    await press(element);
    expect(sealButton(element).getAttribute('aria-expanded')).to.equal('true');
    expect(form.checkValidity()).to.equal(true);
  });

  it('is unconfirmed on a page restored from the back/forward cache', async () => {
    const { form, element } = await signIn();
    await press(element);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(valueOf(form)).to.equal('shown');
  });

  it('is unconfirmed as soon as the form is reset', async () => {
    const { form, element } = await signIn();
    await press(element);
    form.reset();
    expect(valueOf(form)).to.equal('shown');
    expect(form.checkValidity()).to.equal(false);
    await element.updateComplete;
    expect(sealButton(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('no longer says that it was pressed after the form is reset, even if its menu was closed before', async () => {
    const { form, element } = await signIn();
    await press(element);
    await press(element);
    expect(live(element)).to.equal(englishSignin.confirmed);
    form.reset();
    await element.updateComplete;
    expect(live(element)).to.equal('');
  });

  it('is unconfirmed when the browser restores the form', async () => {
    const { form, element } = await signIn();
    await press(element);
    element.formStateRestoreCallback();
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
  });
});

describe('an element that cannot run on its page', () => {
  for (const way of ['property', 'attribute'] as const)
    it(`makes the form invalid once it is required by ${way}`, async () => {
      const { form, element } = await signIn(SHOWN, false);
      element.fail();
      expect(form.checkValidity()).to.equal(true);
      if (way === 'property') element.required = true;
      else element.toggleAttribute('required', true);
      await element.updateComplete;
      expect(form.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.equal(englishSignin.unavailable);
    });

  it('makes a required form invalid although the languages of the page throw', async () => {
    const { form, element } = await signIn();
    replace(translation, 'translate', () => {
      throw new Error('broken');
    });
    element.fail();
    expect(form.checkValidity()).to.equal(false);
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });

  it('announces that it no longer shows the seal', async () => {
    const { element } = await signIn();
    const announced: string[] = [];
    element.addEventListener('seal-state', ({ state }) => announced.push(state));
    element.fail();
    expect([element.state, ...announced]).to.deep.equal(['pending', 'pending']);
  });
});

describe('the form value', () => {
  for (const reading of readings) {
    it(`is the state: ${titleOf(reading)}; only a shown seal makes the form invalid`, async () => {
      const { form } = await signIn(reading);
      expect(valueOf(form)).to.equal(reading.state);
      expect(form.checkValidity()).to.equal(reading.state !== 'shown');
    });
  }

  it('is absent until a slow store has answered, and the form is valid', async () => {
    const form: HTMLFormElement = await fixture(html`
      <form><signin-seal name="seal" required .store=${new SlowStore()}></signin-seal></form>
    `);
    expect(new FormData(form).has('seal')).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
  });

  it('is not submitted without a name', async () => {
    const { form, element } = await signIn();
    element.removeAttribute('name');
    expect([...new FormData(form).keys()]).to.deep.equal(['user']);
  });
});

describe('the element in its form', () => {
  it('belongs to the form around it, or the one that its attribute names', async () => {
    const { form, element } = await signIn();
    expect(element.form).to.equal(form);
    const outside = await fixture(
      html`<div>
        <form id="other"></form>
        <signin-seal form="other"></signin-seal>
      </div>`,
    );
    const other = signinIn(outside);
    expect(other.form?.id).to.equal('other');
  });

  /** An element in a form, beside another form. */
  async function betweenForms(): Promise<SigninSealElement> {
    const page = await fixture(
      html`<div>
        <form id="around"><signin-seal name="seal"></signin-seal></form>
        <form id="other"></form>
      </div>`,
    );
    return signinIn(page);
  }

  it('belongs to the form whose id its property is set to, as with the attribute', async () => {
    const element = await betweenForms();
    element.form = 'other';
    expect(element.getAttribute('form')).to.equal('other');
    expect(element.form?.id).to.equal('other');
    expect(new FormData(element.form ?? undefined).get('seal')).to.equal('none');
  });

  for (const [what, nothing] of Object.entries({ null: null, undefined, 'an empty id': '' })) {
    it(`belongs to the form around it again once its property is set to ${what}`, async () => {
      const element = await betweenForms();
      element.form = 'other';
      element.form = nothing;
      expect(element.hasAttribute('form')).to.equal(false);
      expect(element.form?.id).to.equal('around');
    });
  }

  it('is focused by a click on its label', async () => {
    const { form, element } = await signIn();
    const label = deepFirst(form, 'label');
    expect([...element.labels]).to.deep.equal([label]);
    await clickOn(label);
    expect(focused()).to.equal(sealButton(element));
    expect(valueOf(form)).to.equal('shown');
  });

  it('is required from the moment that a script says so', async () => {
    const { form, element } = await signIn(SHOWN, false);
    element.required = true;
    expect(form.checkValidity()).to.equal(false);
    element.required = false;
    expect(form.checkValidity()).to.equal(true);
    element.setAttribute('required', '');
    expect(form.checkValidity()).to.equal(false);
  });

  it('is required from the moment that its fieldset is enabled', async () => {
    const fieldset: HTMLFieldSetElement = await fixture(html`
      <fieldset disabled>
        <signin-seal required .store=${new MemoryStore(SHOWN)}></signin-seal>
      </fieldset>
    `);
    await signinIn(fieldset).updateComplete;
    fieldset.disabled = false;
    expect(signinIn(fieldset).checkValidity()).to.equal(false);
    fieldset.disabled = true;
    expect(signinIn(fieldset).willValidate).to.equal(false);
  });

  it('can be disabled by a fieldset: it is shown, but neither validated nor submitted', async () => {
    const set = await fixture(
      html`<form>
        <fieldset disabled>
          <signin-seal name="seal" required .store=${new MemoryStore(SHOWN)}></signin-seal>
        </fieldset>
      </form>`,
    );
    const element = signinIn(set);
    await element.updateComplete;
    expect((set as HTMLFormElement).checkValidity()).to.equal(true);
    expect(new FormData(set as HTMLFormElement).has('seal')).to.equal(false);
    expect(sealButton(element).matches(':disabled')).to.equal(true);
    expect(shadowText(element)).not.to.include(englishSignin.pressHint);
  });

  it('reflects name and required, as a native control does', async () => {
    const { element } = await signIn();
    element.required = false;
    element.name = 'other';
    await element.updateComplete;
    expect(element.hasAttribute('required')).to.equal(false);
    expect(element.getAttribute('name')).to.equal('other');
  });

  it('reports its validity on its own', async () => {
    const { element } = await signIn();
    const refused = oneEvent(element, 'invalid');
    expect(element.reportValidity()).to.equal(false);
    await refused;
    expect(element.checkValidity()).to.equal(false);
  });
});

describe('a native form with a required seal', () => {
  const ways: Readonly<Record<string, (form: HTMLFormElement) => Promise<void>>> = {
    Enter: async (form) => {
      form.querySelector<HTMLElement>('#password')?.focus();
      await sendKeys({ press: 'Enter' });
    },
    requestSubmit: (form) => {
      form.requestSubmit();
      return Promise.resolve();
    },
    'the button': (form) => clickOn(deepFirst(form, 'form > button')),
  };
  for (const [way, send] of Object.entries(ways)) {
    it(`is submitted by ${way} only after the seal was pressed`, async () => {
      const { form, element } = await signIn();
      let sent = 0;
      form.addEventListener('submit', () => (sent += 1));
      await send(form);
      expect(sent).to.equal(0);
      await untilFocused(element);
      pass(SETTLE_MS);
      await press(element);
      await send(form);
      expect(sent).to.equal(1);
    });
  }
});

describe('a password manager', () => {
  function fill(form: HTMLFormElement): void {
    for (const input of form.querySelectorAll('input')) {
      input.value = `filled ${input.type}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  const valuesIn = (form: HTMLFormElement): readonly string[] =>
    [...form.querySelectorAll('input')].map(({ value }) => value);
  const FILLED = ['filled text', 'filled password'];

  it('fills the fields before the press, which leaves them unchanged', async () => {
    const { form, element } = await signIn();
    const fields = [...form.querySelectorAll('input')];
    fill(form);
    await press(element);
    expect(valuesIn(form)).to.deep.equal(FILLED);
    expect([...form.querySelectorAll('input')]).to.deep.equal(fields);
  });

  it('fills the fields after the press, and the seal stays confirmed', async () => {
    const { form, element } = await signIn();
    await press(element);
    fill(form);
    expect(valuesIn(form)).to.deep.equal(FILLED);
    expect(valueOf(form)).to.equal('confirmed');
  });

  it('is asked to ignore our own fields', async () => {
    const { form, element } = await signIn({ state: 'none' });
    buttonNamed(element, englishSignin.call).click();
    await waitUntil(() => deepAll(element, 'input').length > 0);
    const ours = deepAll(element, 'input[type=text]');
    expect(ours.map((field) => field.getAttribute('autocomplete'))).to.deep.equal([
      'off',
      'off',
      'off',
    ]);
    expect([...form.elements].filter((control) => control.matches('input'))).to.have.length(2);
  });
});
