import { expect } from '@open-wc/testing';
import { SETTLE_MS } from '../../../src/elements/common/settle-ms.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { openEditor, press, writeLines } from '../../support/editor.js';
import { buttonNamed, settled, shadowText } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';

describe('Save and Remove', () => {
  it('ignore clicks at first, and look disabled', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    expect(buttonNamed(editor, 'Save').ariaDisabled).to.equal('true');
    buttonNamed(editor, 'Save').click();
    await settled(editor);
    expect(store.load()).to.deep.equal({ state: 'none' });
  });

  it('accept clicks half a second after the editor opened', async () => {
    const opened = performance.now();
    const editor = await openEditor();
    await settled(editor);
    expect(performance.now() - opened).to.be.at.least(SETTLE_MS - 1);
    expect(SETTLE_MS).to.equal(500);
  });

  const returns: Readonly<Record<string, () => void>> = {
    'the window is focused again': () => window.dispatchEvent(new Event('focus')),
    'the page is visible again': () =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    'the page is restored from history': () => window.dispatchEvent(new Event('pageshow')),
  };

  for (const [what, happens] of Object.entries(returns)) {
    it(`ignore clicks for a while when ${what}`, async () => {
      const editor = await openEditor(new MemoryStore({ state: 'shown', seal: textSeal }));
      await settled(editor);
      happens();
      buttonNamed(editor, 'Remove').click();
      await editor.updateComplete;
      expect(shadowText(editor)).not.to.include('Undo');
      await press(editor, 'Remove');
      expect(shadowText(editor)).to.include('Undo');
    });
  }
});
