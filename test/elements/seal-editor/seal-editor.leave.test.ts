import { expect, oneEvent } from '@open-wc/testing';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { lineField, openEditor, pressAtOnce, writeLines } from '../../support/editor.js';
import { focused, shadowText } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('leaving the editor', () => {
  it('closes it at once if nothing was changed', async () => {
    const editor = await openEditor(shown());
    const closed = oneEvent(editor, 'seal-close');
    await pressAtOnce(editor, 'Cancel');
    await closed;
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('asks about unsaved changes, and can keep editing', async () => {
    const editor = await openEditor(shown());
    await writeLines(editor, 'even');
    await pressAtOnce(editor, 'Cancel');
    await editor.updateComplete;
    expect(focused()?.id).to.equal('keep');
    await pressAtOnce(editor, 'Keep editing');
    expect(lineField(editor, 0).value).to.equal('even');
  });

  it('can discard the changes, but not the seal', async () => {
    const store = shown();
    const editor = await openEditor(store);
    await writeLines(editor, 'even');
    await pressAtOnce(editor, 'Cancel');
    const closed = oneEvent(editor, 'seal-close');
    await pressAtOnce(editor, 'Discard changes');
    await closed;
    expect(lineField(editor, 0).value).to.equal('blue');
    expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
  });

  it('makes the browser ask before leaving the page if there are unsaved changes', async () => {
    const editor = await openEditor(shown());
    expect(asksBeforeLeaving()).to.equal(false);
    await writeLines(editor, 'even');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(editor.matches(':state(changed)')).to.equal(true);
    editor.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('asks nothing once a changed editor has left the page', async () => {
    const editor = await openEditor(shown());
    await writeLines(editor, 'even');
    lineField(editor, 0).focus();
    editor.remove();
    await editor.updateComplete;
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('asks although another editor, without changes, leaves the page', async () => {
    const editor = await openEditor(shown());
    const other = await openEditor(shown());
    await writeLines(editor, 'even');
    other.remove();
    expect(asksBeforeLeaving()).to.equal(true);
    editor.remove();
  });
});

describe('a seal that changes in another tab', () => {
  it('is loaded if nothing was typed', async () => {
    const store = shown();
    const editor = await openEditor(store);
    await store.save({ ...textSeal, lines: ['even'] });
    await editor.updateComplete;
    expect(lineField(editor, 0).value).to.equal('even');
  });

  it('does not overwrite what was typed', async () => {
    const store = shown();
    const editor = await openEditor(store);
    await writeLines(editor, 'mine');
    await store.save({ ...textSeal, lines: ['even'] });
    await editor.updateComplete;
    expect(lineField(editor, 0).value).to.equal('mine');
    expect(shadowText(editor)).to.include('4 of 7 characters');
  });
});
