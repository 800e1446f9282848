import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define/seal-help.js';
import { englishHelp } from '../src/elements/messages/en/help.js';
import { deepAll, shadowText } from './support/elements.js';

const QUESTIONS = Object.entries(englishHelp).filter(([use]) => use.endsWith('Question'));
const open = () => fixture(html`<seal-help></seal-help>`);

describe('<seal-help>', () => {
  for (const [use, question] of QUESTIONS) {
    it(`asks and answers: ${question}`, async () => {
      const details = deepAll(await open(), 'details').find((found) =>
        shadowTextOf(found).startsWith(question),
      );
      const answer = use.replace('Question', use === 'missingQuestion' ? 'Intro' : 'Answer');
      expect(shadowTextOf(details)).to.include(Reflect.get(englishHelp, answer));
    });
  }

  it('names the three reasons for a missing seal, and what to do', async () => {
    const words = shadowText(await open());
    for (const use of ['missingFake', 'missingOther', 'missingCleared', 'missingAdvice'] as const) {
      expect(words).to.include(englishHelp[use]);
    }
  });

  it('says never to make one on a public computer', async () => {
    expect(shadowText(await open())).to.include('Do not make one there');
  });

  it('opens an answer with the keyboard', async () => {
    const [details] = deepAll(await open(), 'details') as HTMLDetailsElement[];
    details?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(details?.open).to.equal(true);
  });

  it('is accessible', async () => {
    await expect(await open()).to.be.accessible();
  });

  it('says a site’s own words instead', async () => {
    const messages = { help: { title: 'Über Ihr Siegel' } };
    const help = await fixture(html`<seal-help .messages=${messages}></seal-help>`);
    expect(shadowText(help)).to.include('Über Ihr Siegel').and.include(englishHelp.whatQuestion);
  });
});

function shadowTextOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
