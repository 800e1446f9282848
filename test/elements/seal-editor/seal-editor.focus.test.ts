import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { lineField, openEditor, pressAtOnce, writeLines } from '../../support/editor.js';
import { buttonNamed, focused } from '../../support/elements.js';
import { fetchJpeg, fileOf } from '../../support/jpegs.js';
import { textSeal } from '../../support/seals.js';
import { pasteOf } from '../../support/paste.js';
import { waitUntil } from '../../support/wait-until.js';

const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

async function pressWithFocus(editor: SealEditorElement, name: string): Promise<void> {
  buttonNamed(editor, name).focus();
  await pressAtOnce(editor, name);
}

describe('the focus, when the pressed control disappears', () => {
  it('goes to the chosen colour when the other colours are shown', async () => {
    const editor = await openEditor(shown());
    await pressWithFocus(editor, 'See more colours');
    await waitUntil(() => focused()?.matches('input[name=colour]:checked'));
  });

  it('goes to Cancel when the changes are discarded', async () => {
    const editor = await openEditor(shown());
    await writeLines(editor, 'even');
    await pressWithFocus(editor, 'Cancel');
    await pressWithFocus(editor, 'Discard changes');
    await waitUntil(() => focused() === buttonNamed(editor, 'Cancel'));
  });

  it('goes to Browse when a picture is pasted into a line', async () => {
    const editor = await openEditor();
    lineField(editor, 0).focus();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(fileOf(await fetchJpeg()));
    lineField(editor, 0).dispatchEvent(pasteOf(clipboardData));
    await waitUntil(() => focused()?.id === 'browse');
  });
});
