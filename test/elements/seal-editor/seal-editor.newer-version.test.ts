import { expect } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { lineField, openEditor, press, writeLines } from '../../support/editor.js';
import { buttonNames, deepFirst, shadowText } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { ChangingStore } from '../../support/changing-store.js';

const NEWER = { state: 'missing', reason: 'newer-version' } as const satisfies SealReading;

const DAMAGED = { state: 'missing', reason: 'unreadable' } as const satisfies SealReading;
const GONE = { state: 'missing', reason: 'gone' } as const satisfies SealReading;

const region = (editor: Element): Element => deepFirst(editor, 'h2 + [aria-live=assertive]');

const note = (editor: Element): string => shadowText(region(editor)).trim();

describe('an editor of an older version than the seal', () => {
  it('says at its top that it can’t change or remove the seal, and what to do', async () => {
    const editor = await openEditor(new MemoryStore(NEWER));
    expect(note(editor)).to.equal(`${englishEditor.newerNote} ${englishEditor.reload}`);
    expect(note(editor)).to.include('can neither change nor remove it');
  });

  it('offers no Remove, and never promises to delete the seal', async () => {
    const editor = await openEditor(new MemoryStore(NEWER));
    expect(buttonNames(editor)).to.not.include('Remove');
    await writeLines(editor, 'odd');
    await press(editor, 'Remove');
    const text = shadowText(editor);
    expect(text).to.include(englishEditor.clearedNote).and.not.include(englishEditor.removedNote);
  });

  it('keeps what was typed when another tab saves in a newer version, and says so', async () => {
    const store = new ChangingStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    expect(note(editor)).to.equal('');
    store.become(NEWER);
    await editor.updateComplete;
    expect(note(editor)).to.include(englishEditor.newerNote);
    expect(lineField(editor, 0).value).to.equal('odd');
  });

  it('announces a seal that is changed or deleted meanwhile in a region that was there before', async () => {
    const store = new ChangingStore();
    const editor = await openEditor(store);
    const before = region(editor);
    expect(shadowText(before)).to.equal('');
    for (const [reading, sentence] of [
      [NEWER, englishEditor.newerNote],
      [GONE, englishEditor.missingNote],
      [DAMAGED, englishEditor.unreadableNote],
    ] as const) {
      store.become(reading);
      await editor.updateComplete;
      expect(shadowText(before)).to.include(sentence);
    }
    expect(region(editor)).to.equal(before);
  });

  it('offers everything again once the seal can be read', async () => {
    const store = new ChangingStore();
    store.become(NEWER);
    const editor = await openEditor(store);
    store.become({ state: 'shown', seal: textSeal });
    await editor.updateComplete;
    expect(note(editor)).to.equal('');
    expect(buttonNames(editor)).to.include('Remove').and.not.include(englishEditor.reload);
  });

  it('is accessible', async () => {
    await expect(await openEditor(new MemoryStore(NEWER))).to.be.accessible();
  });
});
