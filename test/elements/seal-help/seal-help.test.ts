import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/seal-help.js';
import { englishHelp } from '../../../src/messages/en/help.js';
import type { SealHelpElement } from '../../../src/elements/seal-help/seal-help-element.js';
import { resetColourScheme, setColourScheme } from '../../support/colour-scheme.js';
import { clickOn, deepAll, deepFirst, focused, shadowText } from '../../support/elements.js';

const open = (): Promise<SealHelpElement> => fixture(html`<seal-help></seal-help>`);

const questionsOf = (element: Element): string[] => deepAll(element, 'summary').map(shadowText);

function answerTo(element: Element, question: string): string {
  const found = deepAll(element, 'details').find((one) => shadowText(one).startsWith(question));
  if (!found) throw new Error(`No answer to: ${question}`);
  return shadowText(found).slice(question.length);
}

/** Every question that the help must answer, and what the answer must contain. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'What is a Sign-in Seal?': [
    'a few words or a small picture',
    'on a background colour',
    'not sent',
  ],
  'How does it protect me?': ['a copy at another address does not have it', 'leave the page'],
  'How do I make one?': ['“Prevent Password Theft”', 'three lines', 'seven characters', '“Save”'],
  'How do I change it?': ['Press your seal', '“Change your Sign-in Seal now”', '“upgrading”'],
  'How do I delete it?': ['“Remove”', '“Save”', 'in this browser only', 'other browsers stay'],
  'Do I need one on every computer?': ['Yes.', 'only in the browser and on the computer'],
  'Can I make one on a public computer?': ['No.', 'Do not make one there.'],
  'Which pictures can I use?': ['JPEG', 'under 1\u00A0MB', 'when it is small', 'caption'],
  'Why can’t I see my seal?': ['fake page', 'Someone else', 'Cookies or site data', 'bookmark'],
};

describe('<seal-help>', () => {
  it('asks every question, in this order', async () => {
    expect(questionsOf(await open())).to.deep.equal(Object.keys(answers));
  });

  for (const [question, parts] of Object.entries(answers)) {
    it(`answers "${question}"`, async () => {
      const answer = answerTo(await open(), question);
      for (const part of parts) expect(answer).to.include(part);
    });
  }

  it('gives three reasons for a seal that cannot be seen', async () => {
    const element = await open();
    const list = deepAll(element, 'details').find((one) => one.querySelector('ul'));
    expect(list && shadowText(list)).to.include('Why can’t I see my seal?');
    expect(deepAll(element, 'li')).to.have.lengthOf(3);
  });

  it('says what a seal cannot do, and that passkeys come first', async () => {
    const text = shadowText(await open());
    expect(text).to.include('It does nothing if you do not look for it');
    expect(text).to.include('passkeys, use them first');
  });

  it('has one heading', async () => {
    expect(deepAll(await open(), 'h2').map(shadowText)).to.deep.equal(['About your Sign-in Seal']);
  });

  it('hides its light DOM', async () => {
    const element = await fixture(html`<seal-help>The help did not load.</seal-help>`);
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
  });
});

describe('the questions of <seal-help>', () => {
  const openness = (element: Element): boolean[] =>
    deepAll(element, 'details').map((one) => one instanceof HTMLDetailsElement && one.open);

  it('are collapsed at first', async () => {
    expect(openness(await open())).not.to.include(true);
  });

  it('open and close by mouse', async () => {
    const element = await open();
    const summary = deepFirst(element, 'summary');
    await clickOn(summary);
    expect(openness(element)[0]).to.equal(true);
    await clickOn(summary);
    expect(openness(element)[0]).to.equal(false);
  });

  for (const key of ['Enter', ' ']) {
    it(`each open by Tab and ${key === ' ' ? 'Space' : key}`, async () => {
      const element = await open();
      const asked: string[] = [];
      for (const question of Object.keys(answers)) {
        await sendKeys({ press: 'Tab' });
        asked.push(shadowText(focused() ?? document.body));
        await sendKeys({ press: key });
        expect(focused()?.parentElement, question).to.have.property('open', true);
      }
      expect(asked).to.deep.equal(questionsOf(element));
      expect(openness(element)).not.to.include(false);
    });
  }
});

describe('<seal-help> is accessible', () => {
  afterEach(resetColourScheme);

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`on a ${colorScheme} page, closed and open`, async () => {
      await setColourScheme(colorScheme);
      const element = await open();
      await expect(element).to.be.accessible();
      for (const one of deepAll(element, 'details')) one.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });
  }
});

describe('the messages of <seal-help>', () => {
  it("are replaced by the site's, and the rest stays English", async () => {
    const help = { title: 'Über Ihr Siegel', publicAnswer: 'Nein.' };
    const element = await fixture(html`<seal-help .messages=${{ help }}></seal-help>`);
    expect(deepAll(element, 'h2').map(shadowText)).to.deep.equal(['Über Ihr Siegel']);
    expect(answerTo(element, englishHelp.publicQuestion).trim()).to.equal('Nein.');
    expect(questionsOf(element)).to.deep.equal(Object.keys(answers));
  });

  it('can be replaced later', async () => {
    const element = await open();
    element.messages = { help: { whatQuestion: 'Was ist ein Siegel?' } };
    await element.updateComplete;
    expect(questionsOf(element)[0]).to.equal('Was ist ein Siegel?');
  });

  it('are shown as plain text, whatever they contain', async () => {
    const help = { title: '<img src=x>' };
    const element = await fixture(html`<seal-help .messages=${{ help }}></seal-help>`);
    expect(deepAll(element, 'img')).to.be.empty;
    expect(deepFirst(element, 'h2').textContent).to.equal('<img src=x>');
  });
});
