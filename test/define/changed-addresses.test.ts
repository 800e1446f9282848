import { expect } from '@open-wc/testing';
import { type Editor, press, writeLines } from '../support/editor.js';
import { buttonNamed, buttonNames, deepAll, deepFirst } from '../support/elements.js';
import { closeFrames, openFrameAt } from '../support/frames.js';
import { clearStorage } from '../support/storage.js';
import { waitUntil } from '../support/wait-until.js';

const CALL = 'Prevent Password Theft';
const CHANGE = 'Change your Sign-in Seal now';

interface Page {
  readonly window: Window;
  readonly host: Element;
}

/** The scripts of a page, at addresses as servers publish them. */
const PAGES: readonly (readonly string[])[] = [
  ['signin-seal.js?ver=6.1.9'],
  ['signin-seal.js?v=2&m=1699', 'seal-help.js?v=2&m=1500'],
  ['signin-seal.b9627425a761.js', 'seal-editor.81bfe3c9a0d2.js'],
  ['signin-seal-03cfd743661f.js?ver=7', 'seal-help-55e1d0a9c3b7.js?ver=7'],
  ['old/signin-seal.js', 'new/seal-editor.js', 'newer/seal-help.js'],
];

/** If the file that the others need comes last, it can run twice, but only one copy counts. */
const LATE = ['seal-editor.81bfe3c9a0d2.js', 'new/seal-help.js', 'signin-seal.b9627425a761.js'];

async function openPage(files: readonly string[]): Promise<Page> {
  const query = new URLSearchParams(files.map((file) => ['script', file]));
  const { window, document } = await openFrameAt(`/published/page.html?${query.toString()}`);
  return { window, host: document.querySelector('signin-seal') as Element };
}

const finds = (host: Element, name: RegExp): Promise<void> =>
  waitUntil(() => buttonNames(host).some((one) => name.test(one)), `No ${String(name)}`);

async function openEditor(host: Element, button: string): Promise<Editor> {
  await finds(host, new RegExp(button));
  buttonNamed(host, button).click();
  await waitUntil(() => deepAll(host, '#save').length, 'The editor did not open');
  return deepFirst(host, 'seal-editor') as Editor;
}

async function saveLines(host: Element, button: string, ...lines: string[]): Promise<void> {
  const editor = await openEditor(host, button);
  await writeLines(editor, ...lines);
  await press(editor, 'Save');
}

/** The addresses of a file that the page has loaded. */
const addressesOf = (window: Window, name: string): readonly string[] =>
  window.performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((address) => address.includes(`/${name}`));

describe('files for script tags at changed addresses', () => {
  afterEach(() => {
    closeFrames();
    return clearStorage();
  });

  for (const files of [...PAGES, LATE]) {
    it(`show a seal that was saved, and that it was removed: ${files.join(', ')}`, async () => {
      const { host } = await openPage(files);
      await saveLines(host, CALL, 'odd', 'whale');
      await finds(host, /^Your Sign-in Seal odd whale/);
      buttonNamed(host, /^Your/).click();
      const editor = await openEditor(host, CHANGE);
      await press(editor, 'Remove');
      await press(editor, 'Save');
      await finds(host, new RegExp(CALL));
    });
  }

  for (const files of PAGES) {
    it(`load each file once, with the page’s own query: ${files.join(', ')}`, async () => {
      const { window, host } = await openPage(files);
      await openEditor(host, CALL);
      const [address, ...others] = addressesOf(window, 'signin-seal');
      expect(others).to.deep.equal([]);
      const { search } = new URL(address ?? '');
      const editors = addressesOf(window, 'seal-editor');
      expect(editors.some((editor) => new URL(editor).search === search)).to.equal(true);
    });
  }
});
