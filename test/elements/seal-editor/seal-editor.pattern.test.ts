import { expect, oneEvent } from '@open-wc/testing';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { PATTERN_BITS } from '../../../src/seal/pattern.js';
import type { Seal } from '../../../src/seal/seal.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { openEditor, press, pressAtOnce, writeLines } from '../../support/editor.js';
import { deepFirst } from '../../support/elements.js';
import { pictureSeal, plainSeal, textSeal } from '../../support/seals.js';

const storeOf = (seal: Seal): MemoryStore => new MemoryStore({ state: 'shown', seal });

function keptIn(store: MemoryStore): Seal {
  const reading = store.load();
  if (reading.state !== 'shown') throw new Error(reading.state);
  return reading.seal;
}

const previewed = (editor: SealEditorElement): string | undefined =>
  editor.renderRoot.querySelector('seal-preview')?.seal?.pattern;

async function save(editor: SealEditorElement): Promise<void> {
  const saved = oneEvent(editor, 'seal-saved');
  await press(editor, 'Save');
  await saved;
}

async function make(store: MemoryStore, ...lines: string[]): Promise<string | undefined> {
  const editor = await openEditor(store);
  await writeLines(editor, ...lines);
  await save(editor);
  return keptIn(store).pattern;
}

async function choose(editor: SealEditorElement, input: string): Promise<void> {
  deepFirst(editor, `input[value=${input}]`).click();
  await editor.updateComplete;
}

describe('the pattern of a new seal', () => {
  it('is random', async () => {
    const patterns = [
      await make(new MemoryStore(), 'odd'),
      await make(new MemoryStore(), 'odd'),
      await make(new MemoryStore(), 'odd'),
    ];
    for (const pattern of patterns) expect(pattern).to.match(PATTERN_BITS);
    expect(new Set(patterns).size).to.equal(3);
  });

  it('is the same as in its preview', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    await pressAtOnce(editor, 'Preview');
    const pattern = previewed(editor);
    await save(editor);
    expect(pattern).to.match(PATTERN_BITS);
    expect(keptIn(store).pattern).to.equal(pattern);
  });
});

describe('the pattern of a seal that is edited', () => {
  it('stays the same with another text and colour', async () => {
    const store = storeOf(textSeal);
    const editor = await openEditor(store);
    await choose(editor, 'wine');
    await writeLines(editor, 'even', '', 'tern');
    await save(editor);
    const { pattern } = textSeal;
    expect(keptIn(store)).to.deep.include({ lines: ['even', 'tern'], colour: 'wine', pattern });
  });

  it('stays the same when a picture is replaced by text', async () => {
    const seal = await pictureSeal();
    const store = storeOf(seal);
    const editor = await openEditor(store);
    await choose(editor, 'text');
    await writeLines(editor, 'even');
    await save(editor);
    expect(keptIn(store)).to.include({ kind: 'text', pattern: seal.pattern });
  });

  it('is new after Remove, both before and after Save', async () => {
    const store = storeOf(textSeal);
    const editor = await openEditor(store);
    await press(editor, 'Remove');
    await writeLines(editor, ...textSeal.lines);
    const pattern = previewed(editor);
    await save(editor);
    expect(pattern).to.match(PATTERN_BITS);
    expect(pattern).not.to.equal(textSeal.pattern);
    expect(keptIn(store)).to.deep.equal({ ...textSeal, pattern });
  });

  it('is restored by Undo after Remove', async () => {
    const editor = await openEditor(storeOf(textSeal));
    await press(editor, 'Remove');
    await pressAtOnce(editor, 'Undo');
    expect(previewed(editor)).to.equal(textSeal.pattern);
    expect(editor.matches(':state(changed)')).to.equal(false);
  });
});

describe('a seal from before there were patterns', () => {
  it('has no unsaved changes, and stays as it is without Save', async () => {
    const store = storeOf(plainSeal);
    const editor = await openEditor(store);
    expect(editor.matches(':state(changed)')).to.equal(false);
    await pressAtOnce(editor, 'Cancel');
    expect(keptIn(store)).to.deep.equal(plainSeal);
  });

  it('gets a pattern at the next save, as shown in the preview', async () => {
    const store = storeOf(plainSeal);
    const editor = await openEditor(store);
    const pattern = previewed(editor);
    await writeLines(editor, 'even');
    await save(editor);
    expect(pattern).to.match(PATTERN_BITS);
    expect(previewed(editor)).to.equal(pattern);
    expect(keptIn(store).pattern).to.equal(pattern);
  });
});
