import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/signin-seal.js';
import '../../src/define/seal-editor.js';
import '../../src/define/seal-help.js';
import '../../src/define/lang/de.js';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { colours } from '../../src/messages/de/colours.js';
import { editor } from '../../src/messages/de/editor.js';
import { help } from '../../src/messages/de/help.js';
import { signin } from '../../src/messages/de/signin.js';
import { englishEditor } from '../../src/messages/en/editor.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { lineField, openEditor, press, writeLines } from '../support/editor.js';
import { buttonNamed, buttonNames, deepFirst, shadowText } from '../support/elements.js';
import { restorePage, writePageIn } from '../support/page-language.js';
import { readings, signinOver, signinWith } from '../support/signin.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { waitUntil } from '../support/wait-until.js';

const [none, shown] = readings;

afterEach(restorePage);

/** The language and direction of the element's own tree. */
function marksOf(element: Element): readonly (string | null)[] {
  const tree = deepFirst(element, '.sheltered');
  return [tree.getAttribute('lang'), tree.getAttribute('dir')];
}

/** Whether the element says this by now. */
const says = (element: Element, text: string) => () => shadowText(element).includes(text);

/** Opens the editor of an empty sign-in box, and types a seal. */
async function typeSeal(element: SigninSealElement): Promise<SealEditorElement> {
  buttonNamed(element, englishSignin.call).click();
  await waitUntil(() => element.renderRoot.querySelector('seal-editor'));
  const open = element.renderRoot.querySelector('seal-editor');
  if (!open) throw new Error('No editor');
  await waitUntil(says(open, 'Line 1'));
  await writeLines(open, 'odd', 'newt');
  return open;
}

describe('a page in German that imports German', () => {
  beforeEach(() => {
    writePageIn('de-AT');
  });

  for (const reading of readings) {
    const title = 'reason' in reading ? reading.reason : reading.state;
    it(`shows the sign-in box in German at once: ${title}`, async () => {
      const element = await signinWith(reading);
      const words = Object.values(signin);
      expect(words.some((text) => shadowText(element).includes(text))).to.equal(true);
      expect(marksOf(element)).to.deep.equal(['de', 'ltr']);
    });
  }

  it('names the seal’s colour in German once that has loaded', async () => {
    const element = await signinWith(shown);
    await waitUntil(says(element, `(${colours.teal})`));
  });

  it('keeps the seal’s own text out of it', async () => {
    const element = await signinWith(shown);
    const line = deepFirst(element, '.line');
    expect(line.closest('[translate="no"]')).not.to.equal(null);
    expect(line.closest('[lang]')?.getAttribute('lang')).to.equal('');
    expect(line.localName).to.equal('bdi');
  });

  it('opens the editor in German, and shows the help in German', async () => {
    const element = await signinWith(none);
    buttonNamed(element, signin.call).click();
    await waitUntil(says(element, editor.textAdvice));
    const questions = await fixture(html`<seal-help></seal-help>`);
    await waitUntil(says(questions, help.title));
    expect(marksOf(questions)).to.deep.equal(['de', 'ltr']);
  });

  it('says in German why the form is refused', async () => {
    const element = await signinWith(shown);
    element.required = true;
    await element.updateComplete;
    expect(element.validationMessage).to.equal(signin.pressFirst);
  });

  it('keeps the site’s own sentences, in the language of the page', async () => {
    const element = await signinWith(none);
    element.messages = { signin: { call: 'Jetzt schützen' } };
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal(['Jetzt schützen']);
    expect(shadowText(element)).to.include(signin.callReason);
    expect(marksOf(element)).to.deep.equal([null, null]);
  });
});

describe('a page in another language', () => {
  for (const tag of ['en', 'fr', 'ar', '', 'de_DE', '!']) {
    it(`shows English: “${tag}”`, async () => {
      writePageIn(tag);
      const element = await signinWith(none);
      expect(buttonNames(element)).to.deep.equal([englishSignin.call]);
      expect(marksOf(element)).to.deep.equal(['en', 'ltr']);
    });
  }
});

describe('the language of the page', () => {
  it('is followed as it changes, and back', async () => {
    const element = await signinWith(none);
    for (const [tag, { call }] of [
      ['de', signin],
      ['en', englishSignin],
    ] as const) {
      writePageIn(tag);
      await waitUntil(says(element, call));
    }
  });

  it('is that of the part of the page to which the element is moved', async () => {
    const element = await signinWith(none);
    const german = await fixture(html`<section lang="de"></section>`);
    german.append(element);
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal([signin.call]);
  });

  it('changes in an open editor, which keeps what is typed', async () => {
    const open = await typeSeal(await signinOver(new MemoryStore({ state: 'none' })));
    writePageIn('de');
    await waitUntil(says(open, editor.textAdvice));
    const typed = [...open.renderRoot.querySelectorAll<HTMLInputElement>('[id^="line-"]')];
    expect(typed.map(({ value }) => value)).to.include.members(['odd', 'newt']);
  });

  it('leaves no count in another language', async () => {
    const open = await openEditor();
    lineField(open, 0).focus();
    await sendKeys({ type: 'odds' });
    const region = deepFirst(open, '.heard');
    await waitUntil(() => region.textContent === englishEditor.count(4, 7));
    writePageIn('de');
    await waitUntil(says(open, editor.textAdvice));
    await waitUntil(() => region.textContent !== englishEditor.count(4, 7));
  });

  it('changes in the notice of the outcome of Save, and back', async () => {
    const element = await signinOver(new MemoryStore({ state: 'none' }));
    await press(await typeSeal(element), 'Save');
    await waitUntil(says(element, englishEditor.saved));
    writePageIn('de');
    await waitUntil(says(element, editor.saved));
    expect(shadowText(element)).not.to.include(englishEditor.saved);
    writePageIn('en');
    await waitUntil(says(element, englishEditor.saved));
  });
});
