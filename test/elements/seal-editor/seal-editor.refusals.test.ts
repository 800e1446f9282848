import { expect, fixture, html } from '@open-wc/testing';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import '../../../src/define/seal-editor.js';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealStore } from '../../../src/store/seal-store.js';
import { type Editor, openEditor, press, pressAtOnce, writeLines } from '../../support/editor.js';
import { deepFirst, focused, settled, shadowText } from '../../support/elements.js';
import { chosenFile, refusalOf } from '../../support/picture-editor.js';
import { replace, restoreAll } from '../../support/replace.js';
import { waitUntil } from '../../support/wait-until.js';

const regionIn = (editor: Element): HTMLElement =>
  deepFirst(editor, '.end > [aria-live=assertive]');
const refusalIn = (editor: Element): string => shadowText(regionIn(editor));

/** An editor on a page with a password field. */
async function openOnPage(store: SealStore): Promise<Editor> {
  const page = await fixture(
    html`<div><seal-editor .store=${store}></seal-editor><input id="password" /></div>`,
  );
  const editor = deepFirst(page, 'seal-editor') as Editor;
  await settled(editor);
  return editor;
}

afterEach(restoreAll);

describe('a refusal that comes late', () => {
  it('is announced if the user has gone on to a field of the page', async () => {
    const editor = await openOnPage(new MemoryStore());
    await writeLines(editor, 'jordan', '', '');
    await pressAtOnce(editor, 'Save');
    (editor.nextElementSibling as HTMLElement).focus();
    await waitUntil(() => refusalIn(editor) !== '', 'Nothing is announced');
    expect(refusalIn(editor)).to.equal(englishRejections['too-common']);
    expect(focused()?.id).to.equal('password');
  });
});

describe('a second press of Save on a shared computer', () => {
  it('announces the same refusal again', async () => {
    const editor = await openEditor();
    deepFirst(editor, 'input[type=checkbox]').click();
    await writeLines(editor, 'odd', '', '');
    await press(editor, 'Save');
    await waitUntil(() => refusalIn(editor) !== '', 'Nothing is announced');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(refusalIn(editor)));
    observer.observe(regionIn(editor), { childList: true, subtree: true, characterData: true });
    await press(editor, 'Save');
    await waitUntil(() => said.length > 1, 'It is not announced again');
    observer.disconnect();
    expect(said.at(-1)).to.equal(englishRejections['shared-computer']);
  });
});

describe('a seal whose check a script of the page has broken', () => {
  const nothing = (): undefined => undefined;
  const thrown = (): never => {
    throw new Error('broken');
  };
  for (const [name, object, method, broken] of [
    ['Object.freeze that returns nothing', Object, 'freeze', nothing],
    ['Object.freeze that throws', Object, 'freeze', thrown],
    ['Array.prototype.findIndex that throws', Array.prototype, 'findIndex', thrown],
  ] as const)
    it(`is refused with a sentence: ${name}`, async () => {
      const store = new MemoryStore();
      const editor = await openEditor(store);
      await writeLines(editor, 'odd', '', '');
      await settled(editor);
      replace(object, method, broken);
      await pressAtOnce(editor, 'Save');
      await waitUntil(() => refusalIn(editor) !== '', 'Save says nothing');
      expect(refusalIn(editor)).to.equal(englishRejections['storage-denied']);
      expect(store.load().state).to.equal('none');
    });
});

describe('after a picture was refused', () => {
  it('the risk of a text is still shown', async () => {
    const editor = await openEditor();
    await refusalOf(editor, await chosenFile({ format: 'png' }));
    deepFirst(editor, 'input[value=text]').click();
    await editor.updateComplete;
    await writeLines(editor, 'qzvkwj', '', '');
    const risk = (): string => shadowText(deepFirst(editor, '.risk'));
    await waitUntil(() => risk() !== '', 'No risk is shown');
    expect(risk()).to.equal(englishEditor.riskLow);
  });
});
