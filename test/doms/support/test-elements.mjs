/** What a site's unit tests do with the elements. Nothing of it may throw, reject, log or wait. */
import assert from 'node:assert/strict';
import { afterEach, before, describe, it, mock } from 'node:test';

const TAGS = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'];

const PAGE = `<form><fieldset><label for="seal">Seal</label>
  <signin-seal id="seal" name="seal" required identifier-field="user" password-field="password"
    allow-framed="same-origin" editor-href="/settings">It did not load.</signin-seal>
  <input id="user" name="user" value="ada" /><input id="password" type="password" />
  </fieldset><button>Sign in</button></form>
  <seal-editor site-name="Tea"></seal-editor><seal-preview></seal-preview><seal-help></seal-help>`;

const SEAL = { kind: 'text', lines: ['blue', 'whale'], colour: 'teal' };
const PICTURE = { kind: 'picture', jpeg: Uint8Array.of(255, 216, 255, 217), width: 4, height: 3 };
const VALUES = ['', 'password', true, {}, [], 7, null, undefined];
const EVENTS = ['state', 'confirmed', 'edit', 'save', 'saved', 'remove', 'removed', 'rejected'];

// A failed update rejects once the microtasks are done. The DOM may replace the global function.
const { setImmediate: nextTask } = globalThis;
const settled = () => new Promise((resolve) => nextTask(resolve));

const propertiesOf = (element) => [...element.constructor.elementProperties.keys()];

/** A store that records whether it is used. */
function watchedStore() {
  const load = mock.fn(() => ({ state: 'shown', seal: SEAL }));
  return { load, watch: mock.fn(() => () => undefined), save: mock.fn(), remove: mock.fn() };
}

// Before an element is first connected, it is not updated.
async function change(element) {
  for (const name of propertiesOf(element)) {
    for (const value of VALUES) {
      element[name] = value;
      if (element.isConnected) await element.updateComplete;
    }
  }
  for (const name of element.constructor.observedAttributes) {
    element.setAttribute(name, 'password');
    element.removeAttribute(name);
  }
}

function use(element) {
  element.focus();
  element.click();
  element.dispatchEvent(new Event('invalid', { cancelable: true }));
  element.blur();
}

/** Makes the DOM global, with the page and its elements in it. */
async function open(install, complain) {
  install(complain);
  for (const kind of ['error', 'warn', 'info', 'log']) mock.method(console, kind, complain);
  addEventListener('error', ({ error }) => complain(error));
  document.body.innerHTML = PAGE;
  for (const tag of TAGS) await import(`signin-seal/define/${tag}`);
  await settled();
}

function testContent() {
  it('upgrade what is on the page already', async () => {
    const upgraded = TAGS.map((tag) => document.querySelector(tag));
    assert.deepEqual(
      upgraded.map((element) => element instanceof customElements.get(element.localName)),
      TAGS.map(() => true),
    );
    await Promise.all(upgraded.map((element) => element.updateComplete));
  });

  it('leave the site’s own sentence in place', () => {
    const element = document.querySelector('signin-seal');
    assert.equal(element.shadowRoot, null);
    assert.equal(element.innerHTML, 'It did not load.');
  });

  it('draw no seal', async () => {
    for (const seal of [SEAL, PICTURE]) {
      const preview = Object.assign(document.createElement('seal-preview'), { seal });
      document.body.append(preview);
      await preview.updateComplete;
      assert.equal(preview.shadowRoot, null);
      preview.remove();
    }
  });
}

function testForm() {
  it('give the form no value', () => {
    const element = document.querySelector('form signin-seal');
    assert.deepEqual([element.state, element.reason, element.value], ['pending', undefined, null]);
    assert.deepEqual([element.checkValidity(), element.reportValidity()], [true, true]);
    assert.deepEqual([element.validity.valid, element.validationMessage], [true, '']);
    assert.deepEqual([element.form, element.labels.length], [null, 0]);
  });

  it('do not hold the form back, even if it requires a press', () => {
    const form = document.querySelector('form');
    form.querySelector('#password').value = 'correct horse';
    assert.deepEqual([form.checkValidity(), form.reportValidity()], [true, true]);
    const submitted = mock.fn((event) => event.preventDefault());
    form.addEventListener('submit', submitted);
    form.querySelector('button').click();
    assert.equal(submitted.mock.callCount(), 1);
    form.reset();
  });
}

function testStore() {
  it('read no store, and dispatch no event', async () => {
    const listener = mock.fn();
    for (const event of EVENTS) addEventListener(`seal-${event}`, listener);
    for (const tag of ['signin-seal', 'seal-editor']) {
      const element = Object.assign(document.createElement(tag), { store: watchedStore() });
      document.body.append(element);
      await element.updateComplete;
      element.allowFramed = 'same-origin';
      await element.updateComplete;
      assert.equal(element.store.load.mock.callCount(), 0);
      assert.equal(element.store.watch.mock.callCount(), 0);
      element.remove();
    }
    assert.equal(listener.mock.callCount(), 0);
  });
}

function testUse(tag) {
  it(`accept every attribute and property: <${tag}>`, async () => {
    const element = document.createElement(tag);
    await change(element);
    document.body.append(element);
    await change(element);
    use(element);
    document.querySelector('form').append(element);
    await element.updateComplete;
    element.remove();
    use(element);
    document.body.append(element.cloneNode(true));
    document.body.lastElementChild.remove();
  });
}

function testClasses() {
  it('can be made by their classes, from the package’s main module', async () => {
    const all = await import('signin-seal');
    for (const tag of TAGS) {
      const Element = customElements.get(tag);
      assert.equal(all[Element.name] ?? Element, Element);
      document.body.append(new Element());
      document.body.lastElementChild.remove();
    }
  });
}

/**
 * Declares the tests for one DOM.
 *
 * @param {string} name
 * @param {(complain: (...args: unknown[]) => void) => void} install makes the DOM global
 */
export function testElements(name, install) {
  const complaints = [];
  const complain = (...args) => complaints.push(args.map(String).join(' '));
  const timer = mock.method(globalThis, 'setTimeout');

  describe(`the elements in ${name}`, () => {
    before(async () => {
      await open(install, complain);
      // Loading sets one timer, which finds out whether the script has stopped.
      timer.mock.resetCalls();
    });

    afterEach(async () => {
      await settled();
      assert.deepEqual(complaints.splice(0), []);
      assert.equal(timer.mock.callCount(), 0);
    });

    testContent();
    testForm();
    testStore();
    for (const tag of TAGS) testUse(tag);
    testClasses();
  });
}
