import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { englishEditor } from '../../../src/messages/en/editor.js';
import {
  type Editor,
  lineField,
  openEditor,
  press,
  pressAtOnce,
  writeLines,
} from '../../support/editor.js';
import {
  buttonNames,
  deepAll,
  deepFirst,
  focused,
  settled,
  shadowText,
} from '../../support/elements.js';
import { HeldStore } from '../../support/held-store.js';
import { nextMacrotask } from '../../support/macrotask.js';
import {
  browse,
  browseAndDraw,
  chosenFile,
  drawn,
  photo,
  writeCaption,
} from '../../support/picture-editor.js';
import { pictureSeal, textSeal } from '../../support/seals.js';
import { SlowStore, storeWith } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

const emptyStore = (): HeldStore => new HeldStore();
const keeping = (): HeldStore => new HeldStore({ state: 'shown', seal: textSeal });
const isChanged = (editor: Element): boolean => editor.matches(':state(changed)');
const outcomeOf = (editor: Element): string => shadowText(deepFirst(editor, '.end > .note'));

/** An editor whose store has begun to save the line "odd". */
async function savingOdd(store: HeldStore): Promise<SealEditorElement> {
  const editor = await openEditor(store);
  await writeLines(editor, 'odd', '', '');
  await press(editor, 'Save');
  await waitUntil(() => store.begun === 1);
  return editor;
}

describe('while a slow store saves', () => {
  for (const [what, store] of [
    ['no seal', emptyStore],
    ['another seal', keeping],
  ] as const)
    it(`Cancel leads to what is saved, and nothing is unsaved, over ${what}`, async () => {
      const held = store();
      const editor = await savingOdd(held);
      await pressAtOnce(editor, 'Cancel');
      const saved = oneEvent(editor, 'seal-saved');
      await held.answer();
      await saved;
      await settled(editor);
      expect(lineField(editor, 0).value).to.equal('odd');
      expect(isChanged(editor)).to.equal(false);
      expect(outcomeOf(editor)).to.equal(englishEditor.saved);
    });

  it('Cancel asks about what was typed since, and discards that alone', async () => {
    const held = emptyStore();
    const editor = await savingOdd(held);
    await writeLines(editor, 'odd', 'tern', '');
    await pressAtOnce(editor, 'Cancel');
    await pressAtOnce(editor, 'Discard changes');
    const saved = oneEvent(editor, 'seal-saved');
    await held.answer();
    await saved;
    await settled(editor);
    const lines = [0, 1].map((line) => lineField(editor, line).value);
    expect([lines, isChanged(editor)]).to.deep.equal([['odd', ''], false]);
  });

  it('Save is not possible again, even after a file was chosen', async () => {
    const held = emptyStore();
    const editor = await savingOdd(held);
    await browseAndDraw(editor);
    await writeCaption(editor, 'our kite');
    await pressAtOnce(editor, 'Save');
    expect(held.begun).to.equal(1);
    expect(outcomeOf(editor)).to.equal(englishEditor.saving);
    await held.answer();
    await settled(editor);
    expect(isChanged(editor)).to.equal(true);
  });

  it('Cancel, pressed again, does not ask if nothing has changed', async () => {
    const editor = await savingOdd(keeping());
    await pressAtOnce(editor, 'Cancel');
    await pressAtOnce(editor, 'Cancel');
    expect(buttonNames(editor)).not.to.include('Keep editing');
  });

  it('a refusal after Cancel brings back what was typed', async () => {
    const held = keeping();
    const editor = await savingOdd(held);
    await pressAtOnce(editor, 'Cancel');
    held.refuseWith = 'storage-full';
    const refused = oneEvent(editor, 'seal-rejected');
    await held.answer();
    await refused;
    await settled(editor);
    expect([lineField(editor, 0).value, isChanged(editor)]).to.deep.equal(['odd', true]);
  });

  it('Cancel closes the editor once', async () => {
    const held = keeping();
    const editor = await openEditor(held);
    const closes: Event[] = [];
    editor.addEventListener('seal-close', (event) => closes.push(event));
    await press(editor, 'Save');
    await waitUntil(() => held.begun === 1);
    await pressAtOnce(editor, 'Cancel');
    await held.answer();
    await settled(editor);
    expect(closes).to.have.length(1);
  });

  it('the note about a shared computer does not say that nothing is stored', async () => {
    const held = emptyStore();
    const editor = await savingOdd(held);
    const box = deepFirst(editor, 'input[type=checkbox]') as HTMLInputElement;
    box.click();
    await editor.updateComplete;
    expect(shadowText(editor)).not.to.include(englishEditor.sharedNote);
    await held.answer();
    await settled(editor);
    expect(box.checked).to.equal(true);
    expect(shadowText(editor)).to.include(englishEditor.sharedKeptNote);
  });

  it('Undo of a removal stays an unsaved change', async () => {
    let answer: (outcome: object) => void = () => undefined;
    const remove = () => new Promise((resolve) => (answer = resolve));
    const load = () => ({ state: 'shown', seal: textSeal });
    const editor = await openEditor(storeWith({ load, remove }));
    await press(editor, 'Remove');
    await press(editor, 'Save');
    await pressAtOnce(editor, 'Undo');
    const removed = oneEvent(editor, 'seal-removed');
    answer({});
    await removed;
    await settled(editor);
    expect([lineField(editor, 0).value, isChanged(editor)]).to.deep.equal(['blue', true]);
  });

  it('a file that was refused meanwhile stays refused, with its offer', async () => {
    const held = new HeldStore({ state: 'shown', seal: await pictureSeal() });
    const editor = await openEditor(held);
    await press(editor, 'Save');
    await waitUntil(() => held.begun === 1);
    await browse(editor, await chosenFile({ format: 'png' }, 'kite.png'));
    await waitUntil(() => buttonNames(editor).includes(englishEditor.convert));
    const saved = oneEvent(editor, 'seal-saved');
    await held.answer();
    await saved;
    await settled(editor);
    expect(buttonNames(editor)).to.include(englishEditor.convert);
  });

  it('a stored picture is not said to be ready again', async () => {
    const held = new HeldStore({ state: 'shown', seal: await pictureSeal() });
    const editor = await openEditor(held);
    await writeCaption(editor, 'our other kite');
    const status = deepFirst(editor, '#picture-status');
    const changes: MutationRecord[] = [];
    const look = new MutationObserver((records) => changes.push(...records));
    look.observe(status, { subtree: true, childList: true, characterData: true });
    await press(editor, 'Save');
    await held.answer();
    await oneEvent(editor, 'seal-close');
    await editor.updateComplete;
    expect([...changes, ...look.takeRecords()]).to.have.length(0);
  });
});

describe('while the text is checked after Save', () => {
  const changes: Readonly<Record<string, (editor: SealEditorElement) => unknown>> = {
    'typing on': (editor) => writeLines(editor, 'oddly'),
    'pressing Cancel': (editor) => pressAtOnce(editor, 'Cancel'),
    'pressing Remove': (editor) => pressAtOnce(editor, 'Remove'),
    'taking the editor off the page': (editor) => {
      editor.remove();
    },
  };
  for (const [what, act] of Object.entries(changes))
    it(`${what} stops the save`, async () => {
      const held = keeping();
      const editor = await openEditor(held);
      await writeLines(editor, 'odd');
      await settled(editor);
      await pressAtOnce(editor, 'Save');
      await act(editor);
      await import('../../../src/editing/guess-estimator.js');
      await nextMacrotask();
      expect(held.begun).to.equal(0);
    });

  it('discarding the changes stops the save', async () => {
    const held = keeping();
    const editor = await openEditor(held);
    await writeLines(editor, 'odd');
    await settled(editor);
    for (const name of ['Save', 'Cancel', 'Discard changes']) await pressAtOnce(editor, name);
    await settled(editor);
    await import('../../../src/editing/guess-estimator.js');
    await nextMacrotask();
    expect([held.begun, isChanged(editor)]).to.deep.equal([0, false]);
  });
});

describe('the focus in another field of the page', () => {
  async function openBesideField(): Promise<[Editor, HTMLInputElement]> {
    const page = await fixture<HTMLElement>(
      html`<div><seal-editor site-name="Oolong"></seal-editor><input id="other" /></div>`,
    );
    const editor = deepFirst(page, 'seal-editor') as Editor;
    return [editor, deepFirst(page, '#other') as HTMLInputElement];
  }

  it('is not taken by a refusal that comes late', async () => {
    const [editor, other] = await openBesideField();
    await settled(editor);
    const refused = oneEvent(editor, 'seal-rejected');
    // In one task, so that the text is still being checked.
    const pressed = Promise.all([writeLines(editor, 'jordan'), pressAtOnce(editor, 'Save')]);
    other.focus();
    await pressed;
    expect(await refused).to.include({ code: 'too-common' });
    await editor.updateComplete;
    await sendKeys({ type: 'abc' });
    expect([focused()?.id, other.value]).to.deep.equal(['other', 'abc']);
  });
});

describe('a file', () => {
  it('that is chosen while a slow store is read again is taken', async () => {
    const store = new SlowStore();
    const opening = openEditor(store);
    await waitUntil(() => store.asked === 1);
    store.answer(0, { state: 'none' });
    const editor = await opening;
    await waitUntil(() => deepAll(editor, '#line-0').length > 0);
    store.change();
    await waitUntil(() => store.asked === 2);
    await browse(editor, await photo());
    store.answer(1, { state: 'none' });
    await drawn(editor, 400);
  });
});
