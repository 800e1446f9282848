import { expect } from '@open-wc/testing';
import { MemoryStore } from '../src/store/memory-store.js';
import { lineField, openEditor, press, previewRegion, writeLines } from './support/editor.js';
import { deepFirst, focused, shadowText } from './support/elements.js';
import { pictureSeal, textSeal } from './support/seals.js';

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

describe('the preview', () => {
  it('is not there for a new seal until Preview is pressed', async () => {
    const editor = await openEditor();
    expect(previewRegion(editor)).to.equal(undefined);
    await writeLines(editor, 'odd');
    await press(editor, 'Preview');
    expect(previewRegion(editor)).to.equal(focused());
    expect(shadowText(deepFirst(editor, 'seal-preview'))).to.include('odd');
  });

  it('draws the seal at its true size', async () => {
    const editor = await openEditor(shown());
    const { width, height } = deepFirst(editor, 'seal-preview').getBoundingClientRect();
    expect([width, height]).to.deep.equal([160, 120]);
  });

  it('is refused for words that are no seal, and goes to the first of them', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'odd', 'far too long');
    await press(editor, 'Preview');
    expect(previewRegion(editor)).to.equal(undefined);
    expect(focused()).to.equal(lineField(editor, 1));
  });

  it('follows what is typed', async () => {
    const editor = await openEditor(shown());
    await writeLines(editor, 'even');
    expect(shadowText(deepFirst(editor, 'seal-preview'))).to.include('even');
  });
});

describe('Remove', () => {
  it('clears the draft, and Undo brings it back', async () => {
    const editor = await openEditor(shown());
    await press(editor, 'Remove');
    expect(lineField(editor, 0).value).to.equal('');
    expect(focused()?.id).to.equal('undo');
    await press(editor, 'Undo');
    expect(lineField(editor, 0).value).to.equal('blue');
    expect(focused()?.id).to.equal('remove');
  });

  it('brings back a picture and its caption', async () => {
    const seal = await pictureSeal();
    const editor = await openEditor(new MemoryStore({ state: 'shown', seal }));
    await press(editor, 'Remove');
    expect((deepFirst(editor, '#caption') as HTMLInputElement).value).to.equal('');
    await press(editor, 'Undo');
    expect((deepFirst(editor, '#caption') as HTMLInputElement).value).to.equal('our red kite');
  });

  it('can’t be undone over words typed since', async () => {
    const editor = await openEditor(shown());
    await press(editor, 'Remove');
    await writeLines(editor, 'even');
    expect(shadowText(editor)).not.to.include('Undo');
  });
});
