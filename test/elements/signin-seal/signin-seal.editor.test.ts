import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditEvent } from '../../../src/elements/signin-seal/signin-events.js';
import { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealStore } from '../../../src/store/seal-store.js';
import { capabilities, itIf } from '../../support/capabilities.js';
import {
  buttonNamed,
  buttonNames,
  clickOn,
  deepAll,
  deepFirst,
  focused,
  settled,
  shadowText,
} from '../../support/elements.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { SlowStore, storeWith } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

const CALL = 'Prevent Password Theft';
const CHANGE = 'Change your Sign-in Seal now';

let form: HTMLFormElement;
let element: SigninSealElement;
let submitted: number;

async function open(store: SealStore = new MemoryStore(), editorHref?: string): Promise<void> {
  submitted = 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    submitted += 1;
  };
  form = await fixture<HTMLFormElement>(
    html`<form @submit=${submit}>
      <signin-seal
        identifier-field="user-name"
        password-field="password"
        site-name="Oolong"
        .store=${store}
        .editorHref=${editorHref}
      ></signin-seal>
      <input id="user-name" autocomplete="username" />
      <input id="password" type="password" autocomplete="current-password" />
      <button>Sign in</button>
    </form>`,
  );
  const [found] = deepAll(form, 'signin-seal');
  if (!(found instanceof SigninSealElement)) throw new Error('No <signin-seal>');
  element = found;
}

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });
const press = (name: string | RegExp): void => {
  buttonNamed(element, name).click();
};
const editorOf = (): Element | undefined => deepAll(element, 'seal-editor')[0];
const failure = (): boolean => shadowText(element).includes('The editor did not load.');
const notice = (): string => shadowText(deepFirst(element, '.box > [aria-live=polite]'));

async function editing(): Promise<Element> {
  const isFocused = (): boolean =>
    editorOf() !== undefined && focused()?.getRootNode() === editorOf()?.shadowRoot;
  await waitUntil(isFocused, 'The focus is not in the editor');
  return deepFirst(element, 'seal-editor');
}

async function openEditor(): Promise<Element> {
  if (element.state === 'shown') {
    press(/^Your Sign-in Seal/);
    await element.updateComplete;
    press(CHANGE);
  } else press(CALL);
  return editing();
}

/** Counts how often the editor is loaded, in place of loading it, until `restoreAll`. */
function countLoads(): () => number {
  let loads = 0;
  replace(SigninSealElement, 'loadEditor', () => {
    loads += 1;
    return new Promise(() => undefined);
  });
  return () => loads;
}

/** Opens the editor with a slow store, which answers first the page and then the editor. */
async function openOverSlowStore(): Promise<void> {
  const store = new SlowStore();
  await open(store);
  store.answer(0, { state: 'none' });
  await waitUntil(() => element.state === 'none');
  press(CALL);
  await waitUntil(() => store.asked === 2);
  store.answer(1, { state: 'none' });
}

async function write(id: string, text: string): Promise<void> {
  deepFirst(form, id).focus();
  await sendKeys({ type: text });
}

async function save(): Promise<void> {
  await settled(deepFirst(element, 'seal-editor'));
  press('Save');
  await waitUntil(() => !editorOf(), 'The editor stays open');
}

afterEach(restoreAll);

describe('the editor is loaded', () => {
  const isLoaded = (): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('seal-editor'));

  // The first test of this file: each later one would find the editor already loaded.
  it('only when it is opened', async () => {
    await open();
    expect(isLoaded()).to.equal(false);
    await openEditor();
    expect(isLoaded()).to.equal(true);
  });

  for (const [title, loadEditor] of Object.entries({
    rejects: () => Promise.reject(new Error('offline')),
    throws: () => {
      throw new Error('offline');
    },
  })) {
    it(`and the user sees a notice if loading ${title}`, async () => {
      replace(SigninSealElement, 'loadEditor', loadEditor);
      await open();
      press(CALL);
      await waitUntil(failure);
      expect(deepFirst(element, '.quiet').getAttribute('aria-live')).to.equal('polite');
      expect(buttonNames(element)).to.deep.equal([CALL]);
    });
  }

  it('on a second attempt after a failure', async () => {
    replace(SigninSealElement, 'loadEditor', () => Promise.reject(new Error('offline')));
    await open();
    press(CALL);
    await waitUntil(failure);
    restoreAll();
    await openEditor();
    expect(failure()).to.equal(false);
  });
});

describe('seal-edit', () => {
  const pressAndAwaitEvent = async (): Promise<SealEditEvent> => {
    const dispatched = oneEvent<SealEditEvent>(form, 'seal-edit');
    press(CALL);
    return dispatched;
  };

  it('is dispatched before the editor opens', async () => {
    await open();
    const { bubbles, composed, cancelable } = await pressAndAwaitEvent();
    expect({ bubbles, composed, cancelable }).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  });

  it('is dispatched only from the host', async () => {
    await open();
    let path: EventTarget[] = [];
    form.addEventListener('seal-edit', (event) => (path = event.composedPath()));
    const event = await pressAndAwaitEvent();
    expect(event.target).to.equal(element);
    expect(path[0]).to.equal(element);
  });

  it('prevents the editor from opening if it is canceled', async () => {
    const loads = countLoads();
    await open();
    form.addEventListener('seal-edit', (event) => {
      event.preventDefault();
    });
    await pressAndAwaitEvent();
    expect(loads()).to.equal(0);
    expect(buttonNames(element)).to.deep.equal([CALL]);
  });

  it('is also dispatched before a seal is changed', async () => {
    await open(shown());
    press(/^Your Sign-in Seal/);
    await element.updateComplete;
    const dispatched = oneEvent(form, 'seal-edit');
    press(CHANGE);
    expect((await dispatched).cancelable).to.equal(true);
  });
});

describe('the call to make a seal', () => {
  it('opens the editor in place by mouse, and focuses it', async () => {
    await open();
    await clickOn(buttonNamed(element, CALL));
    await editing();
    expect(focused()?.matches('input[type=radio]:checked')).to.equal(true);
    expect(buttonNames(element)).not.to.include(CALL);
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`opens the editor by ${name}`, async () => {
      await open();
      element.focus();
      await sendKeys({ press: key });
      await editing();
      expect(buttonNames(element)).to.include('Save');
    });
  }

  it('does not submit the form, nor does Enter in a line of the seal', async () => {
    await open();
    await openEditor();
    await write('#line-0', 'moss 42');
    await sendKeys({ press: 'Enter' });
    expect(submitted).to.equal(0);
  });

  it('is shown again and focused after the editor is canceled', async () => {
    await open();
    await openEditor();
    press('Cancel');
    await waitUntil(() => !editorOf());
    await waitUntil(() => focused() === buttonNamed(element, CALL));
    expect(notice()).to.equal('');
  });

  it('opens an editor that is focused once a slow store has answered', async () => {
    await openOverSlowStore();
    await editing();
    expect(focused()?.matches('input[type=radio]:checked')).to.equal(true);
  });

  it('opens an editor that is accessible within the page', async () => {
    await open();
    await openEditor();
    await expect(element).to.be.accessible();
  });
});

describe('saving a seal in place', () => {
  const make = async (store?: SealStore, asksToPersist = false): Promise<void> => {
    await open(store);
    element.toggleAttribute('ask-to-persist', asksToPersist);
    await openEditor();
    await write('#line-0', 'moss 42');
  };

  it('closes the editor and shows the seal', async () => {
    await make();
    await save();
    expect(element.state).to.equal('shown');
    expect(buttonNames(element)).to.have.lengthOf(1);
    expect(buttonNames(element)[0]).to.include('Your Sign-in Seal moss 42');
  });

  it('is announced in a live region', async () => {
    await make();
    await save();
    expect(notice()).to.equal('Your Sign-in Seal is saved in this browser.');
  });

  it('is not announced any more once another tab has removed the seal', async () => {
    const store = new MemoryStore();
    await make(store);
    await save();
    await store.remove();
    await element.updateComplete;
    expect(notice()).to.equal('');
  });

  it('focuses the seal', async () => {
    await make();
    await save();
    await waitUntil(() => focused() === buttonNamed(element, /^Your Sign-in Seal/));
  });

  it('is announced to the site, without the content of the seal', async () => {
    await make();
    const saved = oneEvent(form, 'seal-saved');
    await save();
    const event = await saved;
    expect(event.target).to.equal(element);
    const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
    expect(own).to.deep.equal([['keptBySite', false]]);
  });

  for (const asks of [true, false]) {
    it(`tells the store ${asks ? '' : 'not '}to ask for permanent storage: ask-to-persist`, async () => {
      const given: unknown[] = [];
      const keep: SealStore['save'] = (_, options) => {
        given.push(options);
        return Promise.resolve({});
      };
      await make(storeWith({ save: keep }), asks);
      await save();
      expect(given).to.deep.equal([{ askToPersist: asks }]);
    });
  }

  it('leaves an accessible element', async () => {
    await make();
    await save();
    await expect(element).to.be.accessible();
  });

  it('never calls on the user to make another seal while a slow store reads it back', async () => {
    await openOverSlowStore();
    await settled(deepFirst(element, 'seal-editor'));
    await write('#line-0', 'moss 42');
    await save();
    expect(buttonNames(element)).not.to.include(CALL);
  });
});

describe('changing and removing a seal in place', () => {
  it('starts with the existing seal', async () => {
    await open(shown());
    const editor = await openEditor();
    const lines = deepAll(editor, 'input[type=text]').map(
      (line) => (line as HTMLInputElement).value,
    );
    expect(lines).to.deep.equal(['blue', 'whale', '']);
  });

  it('closes the editor, then shows and focuses the changed seal', async () => {
    await open(shown());
    await openEditor();
    await write('#line-2', '9 knots');
    await save();
    expect(shadowText(element)).to.include('blue whale 9 knots');
    await waitUntil(() => focused() === buttonNamed(element, /^Your Sign-in Seal/));
    expect(buttonNames(element)).not.to.include(CHANGE);
  });

  it('leaves the seal unchanged if it is canceled', async () => {
    await open(shown());
    await openEditor();
    await write('#line-2', '9 knots');
    press('Cancel');
    await element.updateComplete;
    await waitUntil(() => buttonNames(element).includes('Discard changes'));
    press('Discard changes');
    await waitUntil(() => !editorOf());
    expect(buttonNames(element)).to.deep.equal(['Your Sign-in Seal blue whale (Teal)']);
  });

  it('removes the seal with Remove, then Save', async () => {
    await open(shown());
    const editor = await openEditor();
    await settled(editor);
    press('Remove');
    await waitUntil(() => buttonNames(element).includes('Undo'));
    await save();
    expect(element.state).to.equal('none');
    expect(buttonNames(element)).to.deep.equal([CALL]);
  });

  it('is not announced any more as removed once another tab has made a seal', async () => {
    const store = shown();
    await open(store);
    await settled(await openEditor());
    press('Remove');
    await waitUntil(() => buttonNames(element).includes('Undo'));
    await save();
    await store.save(textSeal);
    await element.updateComplete;
    expect(notice()).to.equal('');
  });

  it('announces the removal, and focuses the call to make a seal', async () => {
    await open(shown());
    await settled(await openEditor());
    press('Remove');
    await waitUntil(() => buttonNames(element).includes('Undo'));
    await save();
    expect(notice()).to.equal('Your Sign-in Seal is removed from this browser.');
    await waitUntil(() => focused() === buttonNamed(element, CALL));
  });
});

describe("the site's own inputs", () => {
  const refusals = {
    'the user name typed in the page': ['#user-name', 'contains-user-name'],
    'the password typed in the page': ['#password', 'equals-password'],
  } as const;

  for (const [title, [field, code]] of Object.entries(refusals)) {
    it(`keep ${title} out of the text of a seal`, async () => {
      await open();
      await write(field, 'fjord42');
      await openEditor();
      await write('#line-0', 'fjord42');
      const editor = deepFirst(element, 'seal-editor');
      await waitUntil(() => shadowText(editor).includes(englishRejections[code]));
      expect(deepFirst(editor, '#line-0').getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('are read again when Save is pressed', async () => {
    await open();
    const editor = await openEditor();
    await write('#line-0', 'fjord42');
    await write('#user-name', 'fjord42');
    await settled(editor);
    press('Save');
    await waitUntil(() => shadowText(editor).includes(englishRejections['contains-user-name']));
    expect(element.state).to.equal('none');
  });

  it("keep the site's name out as well", async () => {
    await open();
    const editor = await openEditor();
    await write('#line-0', 'oolong');
    await waitUntil(() => shadowText(editor).includes(englishRejections['contains-site-name']));
  });

  it('keep what was typed in them while a seal is being made', async () => {
    await open();
    const inputs = [deepFirst(form, '#user-name'), deepFirst(form, '#password')];
    await write('#user-name', 'rivka');
    await write('#password', 'correct horse');
    await openEditor();
    await write('#line-0', 'moss 42');
    await save();
    const after = [...form.querySelectorAll('input')];
    expect(after).to.deep.equal(inputs);
    expect(after.map(({ value }) => value)).to.deep.equal(['rivka', 'correct horse']);
  });

  it('are never changed, hidden or disabled', async () => {
    await open();
    const seen = new MutationObserver(() => undefined);
    for (const node of [form, ...form.querySelectorAll('input')]) {
      seen.observe(node, { attributes: true, childList: true });
    }
    await openEditor();
    await write('#line-0', 'moss 42');
    await save();
    expect(seen.takeRecords()).to.be.empty;
    for (const input of form.querySelectorAll('input')) {
      expect(input.checkVisibility()).to.equal(true);
      expect(input.disabled).to.equal(false);
    }
  });
});

describe('editor-href', () => {
  let addresses: string[] = [];
  const stay = (event: NavigateEvent): void => {
    addresses.push(event.destination.url);
    event.preventDefault();
  };

  beforeEach(() => {
    addresses = [];
    if (capabilities.reportsNavigations) navigation.addEventListener('navigate', stay);
  });

  afterEach(() => {
    if (capabilities.reportsNavigations) navigation.removeEventListener('navigate', stay);
  });

  for (const [href, address] of [
    ['/settings.html#seal', new URL('/settings.html#seal', location.origin).href],
    ['https://site.example/seal', 'https://site.example/seal'],
    ['http://site.example/seal', 'http://site.example/seal'],
  ] as const) {
    itIf('reportsNavigations')(`goes to ${href} instead of opening in place`, async () => {
      await open(new MemoryStore(), href);
      press(CALL);
      await waitUntil(() => addresses.length > 0);
      expect(addresses).to.deep.equal([address]);
      expect(editorOf()).to.equal(undefined);
    });
  }

  for (const href of [
    'javascript:document.title=1',
    ' JavaScript:document.title=1',
    'data:text/html,<p>x',
    'blob:https://site.example/1',
    'mailto:someone@site.example',
    'http://',
    'https://[',
    '',
  ]) {
    it(`opens the editor in place if it is "${href}"`, async () => {
      await open(new MemoryStore(), href);
      await openEditor();
      expect(buttonNames(element)).to.include('Save');
      expect(addresses).to.be.empty;
    });
  }

  it('does not navigate if seal-edit is canceled', async () => {
    const loads = countLoads();
    await open(new MemoryStore(), '/settings.html');
    form.addEventListener('seal-edit', (event) => {
      event.preventDefault();
    });
    press(CALL);
    expect(addresses).to.be.empty;
    expect(loads()).to.equal(0);
  });

  it('is an attribute', async () => {
    const seal = await fixture<SigninSealElement>(
      html`<signin-seal editor-href="/settings.html"></signin-seal>`,
    );
    expect(seal.editorHref).to.equal('/settings.html');
  });
});
