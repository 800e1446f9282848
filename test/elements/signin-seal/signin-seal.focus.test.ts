import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type LitElement, render } from 'lit';
import '../../../src/define/signin-seal.js';
import '../../../src/define/seal-editor.js';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealStore } from '../../../src/store/seal-store.js';
import { buttonNamed, deepAll, deepFirst, focused, settled } from '../../support/elements.js';
import { type Editor, press, pressAtOnce, writeLines } from '../../support/editor.js';
import { holdTimers } from '../../support/foreign.js';
import { HeldStore } from '../../support/held-store.js';
import { replace, restoreAll } from '../../support/replace.js';
import { SlowStore, signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

let page: HTMLElement;
let element: SigninSealElement;

async function open(store: SealStore): Promise<void> {
  page = await fixture(
    html`<form>
      <input id="user-name" autocomplete="username" />
      <signin-seal .store=${store}></signin-seal>
      <input id="password" type="password" autocomplete="current-password" />
    </form>`,
  );
  element = signinIn(page);
  await waitUntil(() => element.state !== 'pending' || store instanceof SlowStore);
}

const field = (id: string): HTMLElement => deepFirst(page, `#${id}`);
const isChoiceFocused = (): boolean => focused()?.matches('input[type=radio]:checked') ?? false;
const call = (): HTMLElement => buttonNamed(element, 'Prevent Password Theft');
const find = (selector: string): HTMLElement | undefined => deepAll(page, selector)[0];
const hasEditorFocus = (): boolean =>
  find('seal-editor')?.shadowRoot?.activeElement?.matches('input[type=radio]:checked') ?? false;

/** Waits for the update that first draws something, which is before any frame is painted. */
async function drawn(selector: string): Promise<HTMLElement> {
  const part = find(selector);
  if (part) return part;
  const root = find('seal-editor')?.shadowRoot ?? element.renderRoot;
  await new Promise((resolve) => {
    new MutationObserver(resolve).observe(root, { childList: true, subtree: true });
  });
  return drawn(selector);
}

/**
 * The panel moves the focus two frames after the editor is drawn, or after the notice was announced. Nothing tells when it has
 * left the focus where it is. The third frame is certainly later.
 */
async function afterTheFocus(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
}

/** Watches whether the panel has tried to focus the editor, which may have nothing yet that takes the focus. */
function watchEditorFocus(): () => boolean {
  let isTried = false;
  const { prototype } = SealEditorElement;
  const focus: LitElement['focus'] = Reflect.get(prototype, 'focus');
  replace(prototype, 'focus', function (this: SealEditorElement) {
    isTried ||= this.isConnected;
    focus.call(this);
  });
  return () => isTried;
}

/** Opens the editor over a store that has answered only the sign-in page. */
async function openBeforeTheAnswer(): Promise<SlowStore> {
  const isTried = watchEditorFocus();
  const store = new SlowStore();
  await open(store);
  store.answer(0, { state: 'none' });
  await waitUntil(() => element.state === 'none');
  call().click();
  await waitUntil(() => store.asked === 2);
  await waitUntil(isTried, 'The panel does not focus the editor');
  return store;
}

afterEach(restoreAll);

describe('an editor that opens', () => {
  it('leaves the focus in a line that the user already writes in', async () => {
    await open(new MemoryStore());
    call().click();
    const line = await drawn('#line-0');
    line.focus();
    await afterTheFocus();
    await sendKeys({ type: 'fern' });
    expect(focused()?.id).to.equal('line-0');
    expect((line as HTMLInputElement).value).to.equal('fern');
  });

  it('leaves the focus in a field of the page that the user has gone to', async () => {
    await open(new MemoryStore());
    call().focus();
    call().click();
    field('password').focus();
    await drawn('#line-0');
    await afterTheFocus();
    expect(focused()?.id).to.equal('password');
  });

  it('takes the focus from the field where it was when the button was pressed', async () => {
    await open(new MemoryStore());
    field('user-name').focus();
    call().click();
    await waitUntil(isChoiceFocused, 'The editor has no focus');
  });
});

describe('an editor that closes', () => {
  async function saving(): Promise<HeldStore> {
    const store = new HeldStore();
    await open(store);
    call().click();
    await waitUntil(isChoiceFocused, 'The editor has no focus');
    const editor = deepFirst(element, 'seal-editor') as Editor;
    await writeLines(editor, 'fern');
    await press(editor, 'Save');
    await waitUntil(() => store.begun === 1);
    return store;
  }

  it('leaves the focus in a field of the page that the user has gone to', async () => {
    const store = await saving();
    const password = field('password') as HTMLInputElement;
    password.focus();
    await sendKeys({ type: 'ab' });
    const announceNotice = holdTimers(500);
    await store.answer();
    await waitUntil(() => !find('seal-editor'), 'The editor stays open');
    await waitUntil(announceNotice, 'The notice has no time');
    await afterTheFocus();
    await sendKeys({ type: 'cd' });
    expect([focused()?.id, password.value]).to.deep.equal(['password', 'abcd']);
  });

  it('by Cancel while a slow store saves still tells the page that the seal is saved', async () => {
    const store = await saving();
    const saved = oneEvent(page, 'seal-saved');
    buttonNamed(element, 'Cancel').click();
    await waitUntil(() => !find('seal-editor')?.checkVisibility(), 'The editor stays open');
    await store.answer();
    expect((await saved).target).to.equal(element);
  });

  it('gives the focus to the seal otherwise', async () => {
    const store = await saving();
    await store.answer();
    const isSealFocused = (): boolean => focused()?.matches('.seal') ?? false;
    await waitUntil(isSealFocused, 'The seal has no focus');
  });
});

for (const mode of ['open', 'closed'] as const)
  describe(`a page in a shadow root that is ${mode}`, () => {
    async function openInside(): Promise<void> {
      const outer = await fixture(html`<div></div>`);
      page = document.createElement('div');
      outer.attachShadow({ mode }).append(page);
      render(
        html`<signin-seal .store=${new MemoryStore()}></signin-seal
          ><input id="password" type="password" />`,
        page,
      );
      element = signinIn(page);
      await waitUntil(() => element.state === 'none');
    }

    const within = (): Element | null => (page.getRootNode() as ShadowRoot).activeElement;

    it('keeps the focus in a field that the user has gone to', async () => {
      await openInside();
      call().focus();
      call().click();
      field('password').focus();
      await drawn('#line-0');
      await afterTheFocus();
      expect(within()?.id).to.equal('password');
    });

    it('keeps the focus in its password field when a refusal comes late', async () => {
      await openInside();
      call().click();
      await waitUntil(hasEditorFocus, 'The editor has no focus');
      const editor = deepFirst(element, 'seal-editor') as Editor;
      await settled(editor);
      const refused = oneEvent(editor, 'seal-rejected');
      const pressed = Promise.all([writeLines(editor, 'jordan'), pressAtOnce(editor, 'Save')]);
      field('password').focus();
      await pressed;
      await refused;
      await editor.updateComplete;
      expect(within()?.id).to.equal('password');
    });
  });

describe('a box around the element that can take the focus', () => {
  // As Safari does when a button in it is clicked.
  it('does not keep the editor from taking it', async () => {
    page = await fixture(html`<main tabindex="-1"><signin-seal></signin-seal></main>`);
    element = signinIn(page);
    await waitUntil(() => element.state === 'none');
    page.focus();
    call().click();
    await waitUntil(isChoiceFocused, 'The editor has no focus');
    const editor = deepFirst(element, 'seal-editor') as Editor;
    await writeLines(editor, 'too long a line');
    deepFirst(element, '.place').focus();
    await press(editor, 'Save');
    await waitUntil(() => focused()?.id === 'line-0', 'The refused line has no focus');
  });
});

describe('an editor whose store answers late', () => {
  // It takes the focus in the update that draws it.
  const editorUpdated = (): Promise<unknown> =>
    (deepFirst(element, 'seal-editor') as Editor).updateComplete;

  it('leaves the focus in a field that the user has gone to meanwhile', async () => {
    const store = await openBeforeTheAnswer();
    field('password').focus();
    store.answer(1, { state: 'none' });
    await drawn('#line-0');
    await editorUpdated();
    expect(focused()?.id).to.equal('password');
  });

  it('does not take the focus later either', async () => {
    const store = await openBeforeTheAnswer();
    field('password').focus();
    store.answer(1, { state: 'none' });
    const line = await drawn('#line-0');
    field('password').blur();
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await editorUpdated();
    expect(focused()?.localName).to.equal('body');
  });
});
