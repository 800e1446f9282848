import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/seal-editor.js';
import '../../src/define/seal-help.js';
import '../../src/define/signin-seal.js';
import { englishColours } from '../../src/messages/en/colours.js';
import { englishCrop } from '../../src/messages/en/crop.js';
import { englishEditor } from '../../src/messages/en/editor.js';
import { englishForeign } from '../../src/messages/en/foreign.js';
import { englishHelp } from '../../src/messages/en/help.js';
import { englishRejections } from '../../src/messages/en/rejections.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { colourNames } from '../../src/seal/palette.js';
import { rejectionCodes } from '../../src/seal/rejection.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { writeRecord } from '../../src/store/write-record.js';
import { buttonNamed, buttonNames, deepAll, deepFirst, shadowText } from '../support/elements.js';
import { ELSEWHERE, alarmed, holdTimers } from '../support/foreign.js';
import { restoreAll } from '../support/replace.js';
import { textSeal } from '../support/seals.js';
import { readings, titleOf } from '../support/signin.js';
import { clearStorage, plantRecord } from '../support/storage.js';

const shown: SealReading = { state: 'shown', seal: textSeal };

/** A site's own message for each of ours, marked with its key. */
const marked = <Group extends object>(group: Group): Group => {
  const mark = (key: string, message: unknown): unknown =>
    typeof message === 'function'
      ? (...values: unknown[]) => `«${key} ${values.join('/')}»`
      : `«${key}»`;
  return Object.fromEntries(
    Object.entries(group).map(([key, message]) => [key, mark(key, message)]),
  ) as Group;
};

const everything: MessageOverrides = {
  signin: marked(englishSignin),
  editor: marked(englishEditor),
  help: marked(englishHelp),
  foreign: marked(englishForeign),
  rejections: marked(englishRejections),
  colours: marked(englishColours),
};

const signin = (messages: MessageOverrides, reading: SealReading): Promise<SigninSealElement> =>
  fixture(
    html`<signin-seal .store=${new MemoryStore(reading)} .messages=${messages}></signin-seal>`,
  );

const editor = (
  messages: MessageOverrides,
  reading: SealReading = { state: 'none' },
): Promise<SealEditorElement> =>
  fixture(
    html`<seal-editor .store=${new MemoryStore(reading)} .messages=${messages}></seal-editor>`,
  );

async function pressPreview(element: SealEditorElement, name: string): Promise<string> {
  buttonNamed(element, name).click();
  await element.updateComplete;
  return shadowText(element);
}

/** The text without the marked messages. */
const unmarked = (text: string): string => text.replace(/«[^»]*»/g, '').trim();

describe("a site's own messages", () => {
  it('replace some in <signin-seal>, and the rest stay English', async () => {
    const element = await signin({ signin: { call: 'Passwortdiebstahl verhindern' } }, readings[0]);
    expect(buttonNames(element)).to.deep.equal(['Passwortdiebstahl verhindern']);
    expect(shadowText(element)).to.include(englishSignin.callReason);
  });

  it('replace some in <seal-editor>, and the rest stay English', async () => {
    const element = await editor({
      editor: { save: 'Speichern', line: (number) => `Zeile ${number}` },
    });
    expect(buttonNames(element)).to.include.members(['Speichern', 'Cancel']);
    expect(deepAll(element, 'label[for=line-1]').map(shadowText)).to.deep.equal(['Zeile 2']);
  });

  it('replace some rejections, and the rest stay English', async () => {
    const element = await editor({ rejections: { empty: 'Bitte etwas schreiben.' } });
    expect(await pressPreview(element, 'Preview')).to.include('Bitte etwas schreiben.');
    deepAll(element, 'input[value=picture]')[0]?.click();
    await element.updateComplete;
    const text = await pressPreview(element, 'Preview');
    expect(text).to.include(englishRejections['picture-missing']);
  });

  it('replace some color names in the seal, and the rest stay English', async () => {
    const colours = { teal: 'Petrol' };
    const element = await signin({ colours }, shown);
    expect(buttonNames(element)).to.deep.equal(['Your Sign-in Seal blue whale (Petrol)']);
    const other = await signin({ colours: { wine: 'Weinrot' } }, shown);
    expect(buttonNames(other)).to.deep.equal(['Your Sign-in Seal blue whale (Teal)']);
  });

  it('replace some color names in the editor, and the rest stay English', async () => {
    // With a seal, because otherwise the editor's random first color may take the place of one of these.
    const element = await editor({ colours: { wine: 'Weinrot' } }, shown);
    const names = deepAll(element, '.swatch').map(shadowText);
    expect(names).to.include.members(['Weinrot', 'Peach']);
  });

  it('replace some color names in <seal-preview>', async () => {
    const messages: MessageOverrides = { colours: { teal: 'Petrol' } };
    const element = await fixture(
      html`<seal-preview .seal=${textSeal} .messages=${messages}></seal-preview>`,
    );
    expect(shadowText(element)).to.equal('blue whale (Petrol)');
  });

  it('replace those in a withheld <seal-editor>', async () => {
    const messages = { signin: { 'storage-denied': 'Kein Speicher.' } };
    const element = await editor(messages, { state: 'withheld', reason: 'storage-denied' });
    expect(shadowText(element)).to.equal('Kein Speicher.');
  });

  it('are passed to the editor that opens in place', async () => {
    const element = await signin({ editor: { title: 'Ihr Siegel' } }, readings[0]);
    buttonNamed(element, 'Prevent Password Theft').click();
    await new Promise((resolve) => {
      element.addEventListener('focusin', resolve, { once: true });
    });
    expect(deepFirst(element, 'h2').textContent).to.equal('Ihr Siegel');
  });

  it('replace messages that already show', async () => {
    const element = await signin({}, readings[0]);
    element.messages = { signin: { call: 'Jetzt schützen' } };
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal(['Jetzt schützen']);
  });

  it('stay English if they are undefined', async () => {
    const element = await signin({ signin: { call: undefined } }, readings[0]);
    expect(buttonNames(element)).to.deep.equal(['Prevent Password Theft']);
  });
});

describe('no messages', () => {
  for (const [title, messages] of Object.entries({ undefined, null: null, 'a number': 7 })) {
    it(`as ${title} leave everything English`, async () => {
      const none = messages as unknown as MessageOverrides;
      expect(buttonNames(await signin(none, shown))[0]).to.include('blue whale (Teal)');
      expect(buttonNames(await editor(none))).to.include('Save');
      const help = await fixture(html`<seal-help .messages=${none}></seal-help>`);
      expect(shadowText(help)).to.include(englishHelp.title);
    });
  }
});

describe('every message can be replaced', () => {
  beforeEach(clearStorage);
  afterEach(() => {
    restoreAll();
    return clearStorage();
  });

  for (const reading of readings) {
    it(`in <signin-seal>: ${titleOf(reading)}`, async () => {
      const element = await signin(everything, reading);
      const seal = reading.state === 'shown' ? 'blue whale ()' : '';
      expect(unmarked(shadowText(element)).replace(/\s+/g, ' ')).to.equal(seal);
    });
  }

  it('in <signin-seal>: foreign, also once a person has gone on', async () => {
    plantRecord(writeRecord(textSeal));
    const letPass = holdTimers(3_000);
    const element = await alarmed({ messages: everything });
    letPass();
    await element.updateComplete;
    const rest = (): string => unmarked(shadowText(element)).replace(/\s+/g, ' ');
    expect(rest()).to.equal(`${ELSEWHERE} blue whale ()`);
    buttonNamed(element, '«continue»').click();
    await element.updateComplete;
    expect(shadowText(element)).to.include('«continued»');
    expect(rest()).to.equal(`${ELSEWHERE} blue whale ()`);
  });

  for (const kind of ['text', 'picture']) {
    it(`in <seal-editor>: ${kind}`, async () => {
      const element = await editor(everything, { state: 'missing', reason: 'gone' });
      deepAll(element, `input[value=${kind}]`)[0]?.click();
      await element.updateComplete;
      const text = await pressPreview(element, '«preview»');
      expect(unmarked(text)).to.equal('');
    });
  }

  it('in <seal-help>', async () => {
    const element = await fixture(html`<seal-help .messages=${everything}></seal-help>`);
    expect(unmarked(shadowText(element))).to.equal('');
  });

  it('in each label', async () => {
    const element = await editor(everything, shown);
    const labels = deepAll(element, '[aria-label], [title], [placeholder]').flatMap((labeled) =>
      ['aria-label', 'title', 'placeholder'].map((name) => labeled.getAttribute(name) ?? ''),
    );
    expect(labels.map(unmarked).join('')).to.equal('');
  });
});

describe('the English messages', () => {
  const all: Readonly<Record<string, unknown>>[] = [
    englishSignin,
    englishEditor,
    englishCrop,
    englishForeign,
    englishHelp,
    englishRejections,
    englishColours,
  ];
  const sentences = all.flatMap((group) =>
    Object.values(group).filter((message) => typeof message === 'string'),
  );

  it('include every rejection', () => {
    expect(Object.keys(englishRejections)).to.have.members([...rejectionCodes]);
    expect(Object.values(englishRejections)).not.to.include('');
  });

  it('include every color, each with a different name', () => {
    expect(Object.keys(englishColours)).to.have.members([...colourNames]);
    expect(new Set(Object.values(englishColours)).size).to.equal(colourNames.length);
  });

  it('say what to do next in each rejection', () => {
    const instruction =
      /(^|\. )(Write|Take|Shorten|Use|Delete|Choose|Save|Make|Reload|Press|Allow)\b/;
    for (const message of Object.values(englishRejections)) expect(message).to.match(instruction);
  });

  it('are never empty', () => {
    expect(sentences.map((message) => message.trim())).not.to.include('');
  });

  for (const claim of ['mutual authentication', 'phishing-proof', 'you can be certain']) {
    it(`never claim "${claim}"`, () => {
      expect(sentences.join('\n').toLowerCase()).not.to.include(claim);
    });
  }

  it('avoid terms that the contract avoids', () => {
    const avoided = /credential|passphrase|relying party|security image/i;
    expect(sentences.filter((message) => avoided.test(message))).to.be.empty;
  });

  it("keep the original's names", () => {
    expect(sentences).to.include.members([
      'Prevent Password Theft',
      'Create a Text Seal',
      'Upload an Image',
      'Browse',
      'See more colours',
      'Preview',
      'Save',
      'Remove',
      'Change your Sign-in Seal now',
    ]);
  });

  it('count characters', () => {
    expect(englishEditor.count(3, 7)).to.equal('3 of 7 characters');
    expect(englishEditor.line(2)).to.equal('Line 2');
  });
});
