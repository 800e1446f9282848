import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import '../../../src/define/seal-editor.js';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { englishSignin } from '../../../src/messages/en/signin.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealStore } from '../../../src/store/seal-store.js';
import { ChangingStore } from '../../support/changing-store.js';
import { type Editor, lineField, press, pressAtOnce, writeLines } from '../../support/editor.js';
import { buttonNamed, deepAll, deepFirst, focused, shadowText } from '../../support/elements.js';
import { HeldStore } from '../../support/held-store.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { SlowStore, signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

let page: HTMLElement;
let element: SigninSealElement;

async function open(store: SealStore): Promise<void> {
  page = await fixture(html`<form><signin-seal .store=${store}></signin-seal></form>`);
  element = signinIn(page);
}

const editorIn = (): Editor | undefined => deepAll(element, 'seal-editor')[0] as Editor | undefined;
const isEditorSeen = (): boolean => editorIn()?.checkVisibility() ?? false;

async function openEditor(): Promise<Editor> {
  buttonNamed(element, /Prevent Password Theft|Change/).click();
  await waitUntil(isEditorSeen, 'The editor does not open');
  await waitUntil(() => deepAll(element, '#line-0').length > 0, 'The editor draws nothing');
  return deepFirst(element, 'seal-editor') as Editor;
}

/** The editor in the box, whose store has begun to save the line "odd". */
async function savingOdd(store: HeldStore): Promise<Editor> {
  await open(store);
  const editor = await openEditor();
  await writeLines(editor, 'odd', '', '');
  await press(editor, 'Save');
  await waitUntil(() => store.begun === 1, 'Nothing is being saved');
  return editor;
}

const isCallSeen = (): boolean => buttonNamed(element, 'Prevent Password Theft').checkVisibility();

afterEach(restoreAll);

describe('an editor in the box that the user leaves while a slow store saves', () => {
  it('makes room for what was there before, and goes once the seal is saved', async () => {
    const store = new HeldStore();
    const editor = await savingOdd(store);
    await pressAtOnce(editor, 'Cancel');
    await waitUntil(() => !isEditorSeen(), 'The editor stays open');
    expect(isCallSeen()).to.equal(true);
    await store.answer();
    await waitUntil(() => !editorIn(), 'The editor stays in the box');
    expect(element.state).to.equal('shown');
  });

  it('comes back with what was to be saved, and says why, if the store refuses', async () => {
    const store = new HeldStore();
    const editor = await savingOdd(store);
    await pressAtOnce(editor, 'Cancel');
    await waitUntil(() => !isEditorSeen(), 'The editor stays open');
    store.refuseWith = 'storage-full';
    await store.answer();
    await waitUntil(isEditorSeen, 'The editor does not come back');
    await editor.updateComplete;
    expect(lineField(editor, 0).value).to.equal('odd');
    expect(shadowText(editor)).to.contain(englishRejections['storage-full']);
  });

  it('can be opened again before the store has answered', async () => {
    const store = new HeldStore();
    const editor = await savingOdd(store);
    await pressAtOnce(editor, 'Cancel');
    await waitUntil(() => !isEditorSeen(), 'The editor stays open');
    const again = await openEditor();
    await writeLines(again, 'fern', '', '');
    await store.answer();
    await waitUntil(() => element.state === 'shown', 'Nothing is saved');
    await again.updateComplete;
    expect([isEditorSeen(), lineField(again, 0).value]).to.deep.equal([true, 'fern']);
  });
});

describe('a <signin-seal> that leaves the page while a slow store saves', () => {
  it('shows the seal without the editor when it comes back', async () => {
    const store = new HeldStore();
    await savingOdd(store);
    element.remove();
    await store.answer();
    await waitUntil(() => store.load().state === 'shown', 'Nothing is saved');
    page.append(element);
    await waitUntil(() => !editorIn(), 'The editor stays open');
    expect(element.renderRoot.querySelector('.seal')).to.not.equal(null);
  });

  it('dispatches one refusal', async () => {
    const store = new HeldStore();
    await savingOdd(store);
    const codes: string[] = [];
    element.addEventListener('seal-rejected', ({ code }) => codes.push(code));
    element.remove();
    store.refuseWith = 'storage-full';
    await store.answer();
    await waitUntil(() => codes.length > 0, 'Nothing is refused');
    await element.updateComplete;
    expect(codes).to.deep.equal(['storage-full']);
  });
});

describe('an editor that is still loading', () => {
  it('does not open in place of the warning that the seal is missing', async () => {
    const store = new ChangingStore();
    let loaded = (): void => undefined;
    const loading = new Promise<void>((resolve) => (loaded = resolve));
    replace(SigninSealElement, 'loadEditor', () => loading);
    await open(store);
    buttonNamed(element, 'Prevent Password Theft').click();
    store.become({ state: 'missing', reason: 'gone' });
    loaded();
    await loading;
    await element.updateComplete;
    expect([editorIn(), deepAll(element, '[part=warning]').length]).to.deep.equal([undefined, 1]);
  });
});

describe('an open editor', () => {
  it('alone announces that the seal has gone missing', async () => {
    const store = new ChangingStore();
    await open(store);
    const editor = await openEditor();
    const region = element.renderRoot.querySelector('[aria-live=assertive]');
    const timers: number[] = [];
    const set = setTimeout.bind(window);
    replace(window, 'setTimeout', (act: () => void, after = 0) => {
      timers.push(after);
      return set(act, after);
    });
    store.become({ state: 'missing', reason: 'gone' });
    await waitUntil(() => deepFirst(editor, '.missing').textContent !== '', 'Nothing is said');
    await element.updateComplete;
    expect([region?.textContent, timers.includes(500)]).to.deep.equal(['', false]);
  });
});

describe('a seal that is withheld while the editor is open', () => {
  it('is announced by the box', async () => {
    const store = new ChangingStore();
    await open(store);
    await openEditor();
    store.become({ state: 'withheld', reason: 'storage-denied' });
    const region = (): string =>
      element.renderRoot.querySelector('[aria-live=assertive]')?.textContent ?? '';
    await waitUntil(() => region() !== '', 'Nothing is announced');
    expect(region()).to.equal(englishSignin['storage-denied']);
  });
});

describe('with a store that answers late', () => {
  it('gives the focus to the seal that was saved', async () => {
    const store = new SlowStore();
    await open(store);
    store.answer(0, { state: 'none' });
    await waitUntil(() => element.state === 'none', 'The call is not shown');
    const opened = openEditor();
    await waitUntil(() => store.asked === 2, 'The editor does not read');
    store.answer(1, { state: 'none' });
    const editor = await opened;
    await writeLines(editor, 'odd', '', '');
    await press(editor, 'Save');
    const region = (): boolean => focused()?.matches('p') ?? false;
    await waitUntil(() => region() && !editorIn(), 'The editor stays open');
    for (let asked = 2; asked < store.asked; asked += 1)
      store.answer(asked, { state: 'shown', seal: textSeal });
    await waitUntil(() => focused()?.matches('.seal') ?? false, 'The seal has no focus');
  });
});
