import { expect, fixture, html } from '@open-wc/testing';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { lineField, openEditor, press, previewRegion, writeLines } from '../../support/editor.js';
import { deepAll, deepFirst, focused, shadowText } from '../../support/elements.js';
import { pictureSeal, textSeal } from '../../support/seals.js';

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

/** Whether the style sheet shows the preview from the start, even in one column. */
const isWideScreen = matchMedia('(min-width: 48rem) and (min-height: 40rem)').matches;

async function openIn(inlineSize: string): Promise<SealEditorElement> {
  const place = await fixture(
    html`<div style="inline-size: ${inlineSize}">
      <seal-editor .store=${new MemoryStore()}></seal-editor>
    </div>`,
  );
  const editor = place.querySelector('seal-editor');
  if (!editor) throw new Error('No editor');
  return editor;
}

const isShown = (editor: Element): boolean => previewRegion(editor)?.checkVisibility() ?? false;

describe('the preview', () => {
  it('is shown in a narrow container after Preview is pressed, and at once on a wide screen', async () => {
    const editor = await openIn('320px');
    expect(isShown(editor)).to.equal(isWideScreen);
    await writeLines(editor, 'odd');
    await press(editor, 'Preview');
    expect(isShown(editor)).to.equal(true);
    expect(focused()?.id).to.equal('preview');
    expect(shadowText(deepFirst(editor, 'seal-preview'))).to.include('odd');
  });

  it('is shown at once in a wide container', async () => {
    expect(isShown(await openIn('760px'))).to.equal(true);
  });

  it('is beside the fields and above Save in a wide container', async () => {
    const editor = await openIn('760px');
    scrollTo(0, 0);
    const [fields, region, save] = ['.fields', '#preview', '#save'].map((part) =>
      deepFirst(editor, part).getBoundingClientRect(),
    );
    expect(region?.left).to.be.greaterThan(Number(fields?.right));
    expect(region?.top).to.equal(fields?.top);
    expect(save?.top).to.be.greaterThan(Number(region?.bottom));
  });

  it('is between the fields and Save in a narrow container', async () => {
    const editor = await openIn('320px');
    await writeLines(editor, 'odd');
    await press(editor, 'Preview');
    deepFirst(editor, '#preview').style.position = 'static';
    const [fields, region, save] = ['.fields', '#preview', '#save'].map((part) =>
      deepFirst(editor, part).getBoundingClientRect(),
    );
    expect(region?.top).to.be.at.least(Number(fields?.bottom));
    expect(save?.top).to.be.at.least(Number(region?.bottom));
  });

  it('hides everything in its sign-in box but the seal from assistive technology', async () => {
    const editor = await openEditor(shown());
    const region = deepFirst(editor, '#preview');
    const unspoken = deepAll(region, '.promise, .inputs').map(({ ariaHidden }) => ariaHidden);
    expect(unspoken).to.deep.equal(['true', 'true']);
    expect(shadowText(region)).to.include('blue whale (Teal)');
  });

  it('draws the seal at its true size', async () => {
    const editor = await openEditor(shown());
    const { width, height } = deepFirst(editor, 'seal-preview').getBoundingClientRect();
    expect([width, height]).to.deep.equal([160, 120]);
  });

  it('is refused for invalid text, and the first invalid field is focused', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'odd', 'far too long');
    await press(editor, 'Preview');
    expect(focused()?.id).to.equal('line-1');
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

  it('is offered as soon as there is something to remove', async () => {
    const editor = await openIn('60rem');
    expect(shadowText(editor)).not.to.include('Remove');
    await writeLines(editor, 'odd');
    expect(shadowText(editor)).to.include('Remove');
  });

  it('can’t be undone after new text is typed', async () => {
    const editor = await openEditor(shown());
    await press(editor, 'Remove');
    await writeLines(editor, 'even');
    expect(shadowText(editor)).not.to.include('Undo');
  });
});
