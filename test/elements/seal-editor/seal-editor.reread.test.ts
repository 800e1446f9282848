import { expect, oneEvent } from '@open-wc/testing';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { readRecord } from '../../../src/store/seal-record.js';
import { writeRecord } from '../../../src/store/write-record.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { lineField, openEditor, press, pressAtOnce, writeLines } from '../../support/editor.js';
import { deepAll, deepFirst, focused, shadowText } from '../../support/elements.js';
import { pictureSeal, textSeal } from '../../support/seals.js';
import { SlowStore, storeWith } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });
const sharedBox = (editor: Element): HTMLInputElement =>
  deepFirst(editor, 'input[type=checkbox]') as HTMLInputElement;
const colourOf = (editor: Element): string =>
  (deepAll(editor, 'input[name=colour]:checked') as HTMLInputElement[])
    .map(({ value }) => value)
    .join();

/** An editor whose store is read again on demand, and returns a new object each time. */
async function rereadable(load: () => SealReading): Promise<[SealEditorElement, () => void]> {
  let reread = (): void => undefined;
  const watch = (changed: () => void): (() => void) => {
    reread = changed;
    return () => undefined;
  };
  const editor = await openEditor(storeWith({ load, watch }));
  return [
    editor,
    () => {
      reread();
    },
  ];
}

describe('a slow store that is read again', () => {
  it('leaves the fields, and the focus in them', async () => {
    const store = new SlowStore();
    const opening = openEditor(store);
    await waitUntil(() => store.asked === 1);
    store.answer(0, { state: 'none' });
    const editor = await opening;
    await waitUntil(() => deepAll(editor, '#line-0').length > 0);
    await writeLines(editor, 'odd', 'whale');
    lineField(editor, 0).focus();
    store.change();
    await editor.updateComplete;
    expect(focused()).to.equal(lineField(editor, 0));
    store.answer(1, { state: 'none' });
    await editor.updateComplete;
    expect(lineField(editor, 1).value).to.equal('whale');
  });
});

describe('a store that is read again with the same result', () => {
  it('leaves what was checked and shown', async () => {
    const [editor, reread] = await rereadable(() => ({ state: 'none' }));
    sharedBox(editor).click();
    await pressAtOnce(editor, 'See more colours');
    reread();
    await editor.updateComplete;
    expect(sharedBox(editor).checked).to.equal(true);
    expect(deepAll(editor, 'input[name=colour]').length).to.equal(32);
  });

  it('does not draw another colour', async () => {
    const [editor, reread] = await rereadable(() => ({ state: 'none' }));
    const first = colourOf(editor);
    for (let time = 0; time < 8; time += 1) {
      reread();
      await editor.updateComplete;
      expect(colourOf(editor)).to.equal(first);
    }
  });

  it('compares a picture by its bytes', async () => {
    const record = writeRecord(await pictureSeal());
    const load = (): SealReading => {
      const { value } = readRecord(record);
      return value ? { state: 'shown', seal: value } : { state: 'none' };
    };
    const [editor, reread] = await rereadable(load);
    sharedBox(editor).click();
    reread();
    await editor.updateComplete;
    expect(sharedBox(editor).checked).to.equal(true);
    expect(editor.matches(':state(changed)')).to.equal(false);
  });
});

describe('a seal that was saved here and is removed in another tab', () => {
  it('is no longer said to be saved', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    const saved = oneEvent(editor, 'seal-close');
    await press(editor, 'Save');
    await saved;
    await store.remove();
    await editor.updateComplete;
    expect(shadowText(editor)).not.to.include('is saved');
  });
});

describe('a seal that is saved in another tab while text is typed here', () => {
  it('is shown after the changes are discarded', async () => {
    const store = shown();
    const editor = await openEditor(store);
    await writeLines(editor, 'mine');
    await store.save({ ...textSeal, lines: ['even'] });
    await pressAtOnce(editor, 'Cancel');
    await pressAtOnce(editor, 'Discard changes');
    expect(lineField(editor, 0).value).to.equal('even');
  });
});
