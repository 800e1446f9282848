import { expect } from '@open-wc/testing';
import { englishSignin } from '../../../src/messages/en/signin.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { resetColourScheme, setColourScheme } from '../../support/colour-scheme.js';
import { openEditor, press, writeLines } from '../../support/editor.js';
import { deepAll, shadowText } from '../../support/elements.js';
import { fetchJpeg, fileOf } from '../../support/jpegs.js';
import { pictureSeal, textSeal } from '../../support/seals.js';
import { storeWith } from '../../support/signin.js';

const over = (reading: SealReading) => openEditor(new MemoryStore(reading));

describe('<seal-editor>', () => {
  it('shows nothing until a slow store has answered', async () => {
    const load = () => new Promise<SealReading>(() => undefined);
    expect(shadowText(await openEditor(storeWith({ load })))).to.equal('');
  });

  it('says what it means if a seal is missing', async () => {
    const editor = await over({ state: 'missing', reason: 'gone' });
    expect(shadowText(editor)).to.include(
      'A seal was made in this browser, but it is no longer here',
    );
  });

  it('has no fields if the page may not show a seal', async () => {
    const editor = await over({ state: 'withheld', reason: 'storage-denied' });
    expect(shadowText(editor)).to.equal(englishSignin['storage-denied']);
    expect(deepAll(editor, 'input, button')).to.deep.equal([]);
  });

  it('ignores a dropped file if it has no fields', async () => {
    const editor = await over({ state: 'withheld', reason: 'framed' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(await fetchJpeg()));
    const dropped = { dataTransfer, bubbles: true, composed: true, cancelable: true };
    editor.dispatchEvent(new DragEvent('drop', dropped));
    await editor.updateComplete;
    expect(editor.matches(':state(changed)')).to.equal(false);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`<seal-editor> in ${colorScheme} is accessible`, () => {
    before(async () => {
      await setColourScheme(colorScheme);
      document.body.style.background = colorScheme === 'dark' ? '#16181d' : '#fff';
    });

    after(async () => {
      await resetColourScheme();
      document.body.removeAttribute('style');
    });

    it('with text, all colours and a preview', async () => {
      const editor = await over({ state: 'shown', seal: textSeal });
      await press(editor, 'See more colours');
      await expect(editor).to.be.accessible();
    });

    it('with a picture', async () => {
      const editor = await over({ state: 'shown', seal: await pictureSeal() });
      await expect(editor).to.be.accessible();
    });

    it('with errors and a missing seal', async () => {
      const editor = await over({ state: 'missing', reason: 'gone' });
      await writeLines(editor, 'far too long', 'a\u200Db');
      await press(editor, 'Save');
      await expect(editor).to.be.accessible();
    });

    it('with the question before changes are lost', async () => {
      const editor = await over({ state: 'none' });
      await writeLines(editor, 'odd');
      await press(editor, 'Cancel');
      await expect(editor).to.be.accessible();
    });
  });
}
