import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/seal-editor.js';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import type { SealRejectedEvent } from '../../../src/editing/editor-events.js';
import type { RejectionCode } from '../../../src/seal/rejection.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import {
  allAttributes,
  buttonNamed,
  deepAll,
  deepFirst,
  settled,
  shadowText,
} from '../../support/elements.js';
import { waitUntil } from '../../support/wait-until.js';

type Number = 1 | 2 | 3;

const open = (store = new MemoryStore()): Promise<SealEditorElement> =>
  fixture(html`<seal-editor .store=${store}></seal-editor>`);

const line = (editor: Element, number: Number): HTMLInputElement =>
  deepFirst(editor, `#line-${String(number - 1)}`) as HTMLInputElement;

async function type(editor: Element, ...lines: readonly string[]): Promise<void> {
  for (const [index, text] of lines.entries()) {
    line(editor, (index + 1) as Number).focus();
    await sendKeys({ type: text });
  }
}

/** Enters text that no keyboard can type. */
async function write(editor: SealEditorElement, number: Number, text: string): Promise<void> {
  line(editor, number).value = text;
  line(editor, number).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await editor.updateComplete;
}

/** What a screen reader announces as the description of a field. */
function description(input: HTMLInputElement): string {
  const parts = (input.getAttribute('aria-describedby') ?? '').split(' ');
  const root = input.getRootNode() as ShadowRoot;
  const found = parts.map((id) => root.getElementById(id)).filter((part) => part !== null);
  return found.map(shadowText).join(' ');
}

const invalid = (editor: Element): readonly boolean[] =>
  ([1, 2, 3] as const).map((number) => line(editor, number).ariaInvalid === 'true');

/** Presses a button and returns the code of the rejection that follows. */
async function pressAndAwaitRejection(
  editor: SealEditorElement,
  name: string,
): Promise<RejectionCode> {
  const rejected = oneEvent<SealRejectedEvent>(editor, 'seal-rejected');
  buttonNamed(editor, name).click();
  return (await rejected).code;
}

async function saveAndAwaitRejection(editor: SealEditorElement): Promise<RejectionCode> {
  await settled(editor);
  return pressAndAwaitRejection(editor, 'Save');
}

describe('the kind of a seal', () => {
  it('is chosen by two radios in a named group, text first', async () => {
    const group = deepFirst(await open(), '[role="radiogroup"]');
    const names = [...group.querySelectorAll('label')].map(shadowText);
    expect(names).to.deep.equal(['Create a Text Seal', 'Upload an Image']);
    expect(group.ariaLabel).to.equal('Kind of seal');
    expect(group.querySelector('input')?.checked).to.equal(true);
  });

  it('can be switched without losing what is typed', async () => {
    const editor = await open();
    await type(editor, 'odd');
    const [text, picture] = deepAll(editor, '[role="radiogroup"] input');
    picture?.click();
    await editor.updateComplete;
    expect(deepAll(editor, '#line-0')).to.be.empty;
    text?.click();
    await editor.updateComplete;
    expect(line(editor, 1).value).to.equal('odd');
  });
});

describe('the lines of a text seal', () => {
  it('have three textboxes: "Line 1", "Line 2", "Line 3"', async () => {
    const editor = await open();
    const names = ([1, 2, 3] as const).map((number) => line(editor, number).labels?.[0]);
    expect(names.map((label) => label && shadowText(label))).to.deep.equal([
      'Line 1',
      'Line 2',
      'Line 3',
    ]);
    expect(deepAll(editor, 'input[type="text"]')).to.have.length(3);
  });

  it('are typed with real keys and saved', async () => {
    const store = new MemoryStore();
    const editor = await open(store);
    await type(editor, 'kxq', 'whale', '9 lamps');
    await settled(editor);
    const saved = oneEvent(editor, 'seal-saved');
    buttonNamed(editor, 'Save').click();
    await saved;
    const reading = store.load();
    const lines = ['kxq', 'whale', '9 lamps'];
    expect(reading).to.have.nested.property('seal.lines').that.deep.equals(lines);
  });

  it('come with the advice to be unique and hard to guess, and never an ID or password', async () => {
    expect(shadowText(await open())).to.include(
      'Choose words that are unique and hard to guess. Never use your ID or your password.',
    );
  });

  it('are in no attribute, shown or not', async () => {
    const editor = await open();
    await type(editor, 'Zanzi', 'kelpx', 'drömel');
    buttonNamed(editor, 'Preview').click();
    await waitUntil(() => deepAll(editor, 'bdi').length === 3);
    const attributes = allAttributes(editor).join('\n').toLowerCase();
    for (const line of ['zanzi', 'kelpx', 'drömel']) expect(attributes).not.to.include(line);
  });
});

describe('the count of a line', () => {
  it('describes its field', async () => {
    const editor = await open();
    expect(description(line(editor, 1))).to.equal('0 of 7 characters');
    await type(editor, 'odd', 'whales');
    expect(description(line(editor, 1))).to.equal('3 of 7 characters');
    expect(description(line(editor, 2))).to.equal('6 of 7 characters');
  });

  const counted: Readonly<Record<string, number>> = {
    '👩‍👩‍👧': 1,
    'e\u0301e\u0301': 2,
    '🇳🇿漢': 2,
    '  a  b  ': 3,
    ' ': 0,
  };
  for (const [text, count] of Object.entries(counted)) {
    it(`is ${String(count)} for "${text}"`, async () => {
      const editor = await open();
      await write(editor, 1, text);
      expect(description(line(editor, 1))).to.include(`${String(count)} of 7 characters`);
    });
  }

  it('continues beyond the limit: nothing typed is cut off', async () => {
    const editor = await open();
    await type(editor, 'eightlet');
    expect(line(editor, 1).value).to.equal('eightlet');
    expect(description(line(editor, 1))).to.include('8 of 7 characters');
    expect(description(line(editor, 1))).to.include(englishRejections['line-too-long']);
  });
});

describe('a character that is not allowed', () => {
  const refused: Readonly<Partial<Record<RejectionCode, string>>> = {
    'line-too-long': 'eightlet',
    'line-too-wide': '﷽﷽',
    'control-character': 'a\u0007b',
    'bidi-character': 'a\u202eb',
    'zero-width-character': 'a\u200bb',
    'lone-surrogate': 'a\ud83d',
    'unknown-character': 'a\ue000',
    'too-many-marks': 'x\u0301\u0301',
  };
  for (const [code, text] of Object.entries(refused) as [RejectionCode, string][]) {
    it(`is reported at its line: ${code}`, async () => {
      const editor = await open();
      await type(editor, 'kxq');
      await write(editor, 2, text);
      expect(description(line(editor, 2))).to.include(englishRejections[code]);
      expect(description(line(editor, 1))).not.to.include(englishRejections[code]);
      expect(invalid(editor)).to.deep.equal([false, true, false]);
    });
  }

  it('is no longer reported after it is deleted', async () => {
    const editor = await open();
    await write(editor, 1, 'a\u200bb');
    await write(editor, 1, 'ab');
    expect(description(line(editor, 1))).to.equal('2 of 7 characters');
    expect(invalid(editor)).to.deep.equal([false, false, false]);
  });

  it('keeps the seal from being saved, with its code and its line', async () => {
    const editor = await open();
    await write(editor, 2, 'a\u200bb');
    await settled(editor);
    const rejected = oneEvent<SealRejectedEvent>(editor, 'seal-rejected');
    buttonNamed(editor, 'Save').click();
    expect(await rejected).to.include({ code: 'zero-width-character', line: 1 });
  });
});

describe('empty lines', () => {
  it('are not refused before Preview or Save is pressed', async () => {
    const editor = await open();
    await type(editor, 'x');
    await sendKeys({ press: 'Backspace' });
    expect(invalid(editor)).to.deep.equal([false, false, false]);
    expect(shadowText(editor)).not.to.include(englishRejections.empty);
  });

  it('are refused when Preview is pressed', async () => {
    const editor = await open();
    expect(await pressAndAwaitRejection(editor, 'Preview')).to.equal('empty');
    await editor.updateComplete;
    expect(description(line(editor, 1))).to.include(englishRejections.empty);
    expect(invalid(editor)).to.deep.equal([true, true, true]);
  });

  it('are refused when Save is pressed, even if they contain spaces', async () => {
    const editor = await open();
    await type(editor, '  ', ' ');
    expect(await saveAndAwaitRejection(editor)).to.equal('empty');
    await editor.updateComplete;
    expect(shadowText(editor)).to.include(englishRejections.empty);
  });
});

describe('text that the page knows', () => {
  const page = (editor: unknown): ReturnType<typeof html> =>
    html`<div>
      <input id="user" value="fenwick@mail.test" />
      <input id="pass" type="password" value="kelpzub" />
      ${editor}
    </div>`;
  const editorTag = html`<seal-editor
    identifier-field="user"
    password-field="pass"
    site-name="Umberbank"
    .store=${new MemoryStore()}
  ></seal-editor>`;

  function editorIn(root: Element): SealEditorElement {
    const editor = root.querySelector('seal-editor');
    if (!editor) throw new Error('No editor on the page');
    return editor;
  }

  const refused: Readonly<Record<string, readonly [RejectionCode, readonly string[]]>> = {
    'the user name before its @': ['contains-user-name', ['my', 'Fen', 'wick']],
    'the password': ['equals-password', ['Kelp', 'zub']],
    'part of the password': ['overlaps-password', ['elpzu']],
    'part of the user name': ['contains-user-name', ['enwi']],
    'the name of the site': ['contains-site-name', ['umber', 'bank']],
    'the host of the page': ['contains-site-name', ['local', 'host']],
  };
  for (const [name, [code, lines]] of Object.entries(refused)) {
    it(`is refused as it is typed: ${name}`, async () => {
      const root = await fixture(page(editorTag));
      const editor = editorIn(root);
      await type(editor, ...lines);
      expect(description(line(editor, 1))).to.include(englishRejections[code]);
      expect(invalid(editor)).to.deep.equal([true, true, true]);
      expect(await saveAndAwaitRejection(editor)).to.equal(code);
    });
  }

  it('is recognized even in another shadow tree', async () => {
    const root = await fixture(page(html`<section></section>`));
    const inner = root.querySelector('section')?.attachShadow({ mode: 'open' });
    const editor = document.createElement('seal-editor');
    editor.store = new MemoryStore();
    editor.passwordField = 'pass';
    inner?.append(editor);
    await editor.updateComplete;
    await type(editor, 'kelp', 'zub');
    expect(description(line(editor, 1))).to.include(englishRejections['equals-password']);
  });

  it('is compared with the password again when Save is pressed', async () => {
    const root = await fixture(page(editorTag));
    const editor = editorIn(root);
    await type(editor, 'marram', 'dune');
    expect(invalid(editor)).to.deep.equal([false, false, false]);
    (deepFirst(root, '#pass') as HTMLInputElement).value = 'marram dune';
    expect(await saveAndAwaitRejection(editor)).to.equal('equals-password');
    await editor.updateComplete;
    expect(description(line(editor, 1))).to.include(englishRejections['equals-password']);
  });

  it('is not copied: no attribute of the editor contains the password', async () => {
    const root = await fixture(page(editorTag));
    const editor = editorIn(root);
    await type(editor, 'kelp', 'zub');
    expect(await saveAndAwaitRejection(editor)).to.equal('equals-password');
    expect(allAttributes(editor).join('\n')).not.to.include('kelpzub');
  });
});

describe('the risk that a text is guessed', () => {
  const risks: Readonly<Record<string, readonly string[]>> = {
    [englishEditor.riskHigh]: ['red', 'car'],
    [englishEditor.riskSome]: ['house', 'boat'],
    [englishEditor.riskLow]: ['kxq zv', '9 lamps'],
  };
  for (const [message, lines] of Object.entries(risks)) {
    it(`is shown as the text is typed: ${lines.join(' / ')}`, async () => {
      const editor = await open();
      await type(editor, ...lines);
      await waitUntil(() => shadowText(editor).includes(message), message);
      expect(deepFirst(editor, '.risk').ariaLive).to.equal('polite');
      expect(invalid(editor)).to.deep.equal([false, false, false]);
    });
  }

  it('disappears once the text is deleted', async () => {
    const editor = await open();
    await type(editor, 'kxq');
    await waitUntil(() => shadowText(deepFirst(editor, '.risk')) !== '', '');
    line(editor, 1).select();
    await sendKeys({ press: 'Delete' });
    await waitUntil(() => shadowText(deepFirst(editor, '.risk')) === '');
  });

  for (const lines of [['jordan'], ['pass', 'word'], ['1990'], ['aaaaaaa']]) {
    it(`prevents saving the most common words: ${lines.join(' / ')}`, async () => {
      const store = new MemoryStore();
      const editor = await open(store);
      await type(editor, ...lines);
      expect(await saveAndAwaitRejection(editor)).to.equal('too-common');
      await editor.updateComplete;
      expect(shadowText(editor)).to.include(englishRejections['too-common']);
      expect(store.load()).to.deep.equal({ state: 'none' });
    });
  }
});
