import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lineField, openEditor, press, writeLines } from '../../support/editor.js';
import { deepFirst } from '../../support/elements.js';
import { browseAndDraw, drag, drawn, openForPicture, photo } from '../../support/picture-editor.js';
import { listenBelow } from '../../support/listen-below.js';

const BUBBLING = { bubbles: true, composed: true, cancelable: true };

const REVEALING = [
  ...['beforeinput', 'input', 'textInput', 'change', 'select'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['beforecopy', 'beforecut', 'beforepaste', 'copy', 'cut', 'paste', 'dragstart', 'drop'],
];

const KEYS = ['keydown', 'keypress', 'keyup'];

/** Dispatches a key event, as a browser does, and returns whether it reached the document. */
function isHeard(target: Element, type: string, init: KeyboardEventInit): boolean {
  const heard = listenBelow(document, [type]);
  target.dispatchEvent(new KeyboardEvent(type, { ...BUBBLING, ...init }));
  return heard().length > 0;
}

describe('a listener on the page', () => {
  it('hears nothing of what is typed into a line', async () => {
    const editor = await openEditor();
    const heard = listenBelow(document, [...REVEALING, ...KEYS]);
    lineField(editor, 0).focus();
    await sendKeys({ type: 'odd' });
    await sendKeys({ press: 'Tab' });
    expect(lineField(editor, 0).value).to.equal('odd');
    expect(new Set(heard().map((event) => (event as KeyboardEvent).key))).to.deep.equal(
      new Set(['Tab']),
    );
  });

  for (const type of REVEALING.filter((one) => !['change', 'select'].includes(one)))
    it(`does not hear ${type} of a line, not even on the editor`, async () => {
      const editor = await openEditor();
      const heard = [listenBelow(document, [type]), listenBelow(editor, [type])];
      lineField(editor, 0).dispatchEvent(new Event(type, BUBBLING));
      expect(heard.flatMap((events) => events())).to.deep.equal([]);
    });

  it('does not hear which colour or kind is chosen', async () => {
    const editor = await openEditor();
    const heard = listenBelow(document, REVEALING);
    deepFirst(editor, '[name=colour]:not(:checked)').click();
    deepFirst(editor, '[value=picture]').click();
    await editor.updateComplete;
    expect(deepFirst(editor, '#caption').isConnected).to.equal(true);
    expect(heard()).to.deep.equal([]);
  });

  it('does not hear which file is chosen or dropped, even over the edge', async () => {
    const editor = await openForPicture();
    const heard = listenBelow(document, REVEALING);
    await browseAndDraw(editor, 400);
    drag(editor, 'drop', await photo(200));
    await drawn(editor, 200);
    expect(heard()).to.deep.equal([]);
  });
});

describe('a key in a field', () => {
  const letters: Readonly<Record<string, KeyboardEventInit>> = {
    'a letter': { key: 'a' },
    'a capital': { key: 'A', shiftKey: true },
    'two letters': { key: '\u0644\u0627' },
    'a letter with AltGr': { key: '@', ctrlKey: true, altKey: true },
    'a letter with Option': { key: '\u00E5', altKey: true },
    'a dead key': { key: 'Dead', code: 'KeyN' },
    'a key of an input method': { key: 'Process', code: 'KeyN' },
  };
  for (const [what, init] of Object.entries(letters))
    it(`stays in the editor: ${what}`, async () => {
      const field = lineField(await openEditor(), 0);
      expect(KEYS.filter((type) => isHeard(field, type, init))).to.deep.equal([]);
    });

  const others: Readonly<Record<string, KeyboardEventInit>> = {
    Escape: { key: 'Escape' },
    Tab: { key: 'Tab' },
    Enter: { key: 'Enter' },
    F6: { key: 'F6' },
    'Control and K': { key: 'k', ctrlKey: true },
    'Command and K': { key: 'k', metaKey: true },
  };
  for (const [what, init] of Object.entries(others))
    it(`reaches the page: ${what}`, async () => {
      const field = lineField(await openEditor(), 0);
      expect(KEYS.filter((type) => isHeard(field, type, init))).to.deep.equal(KEYS);
    });

  it('reaches the page from a button, where it writes nothing', async () => {
    const editor = await openEditor();
    expect(isHeard(deepFirst(editor, '#save'), 'keydown', { key: '?' })).to.equal(true);
  });
});

it('the editor’s own events reach the page', async () => {
  const editor = await openEditor();
  const heard = listenBelow(document, ['seal-save', 'seal-saved', 'seal-close']);
  await writeLines(editor, 'odd');
  const closed = oneEvent(editor, 'seal-close');
  await press(editor, 'Save');
  await closed;
  expect(heard().map(({ type }) => type)).to.deep.equal(['seal-save', 'seal-saved', 'seal-close']);
});
