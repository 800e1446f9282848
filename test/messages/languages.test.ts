import { expect } from '@open-wc/testing';
import { type AllMessages, english, languages, loadAll } from '../support/all-languages.js';
import {
  findEnglish,
  findLong,
  findLostValues,
  findMalformed,
  findOtherNames,
  findOtherQuotes,
  reachedCategories,
  shareOfScripts,
} from '../support/judge-language.js';
import { expectations } from '../support/language-expectations.js';

/** The categories for which each plural of a language has a form, read from its source. */
async function pluralsIn(tag: string): Promise<readonly (readonly string[])[]> {
  const code = await (await fetch(`/src/messages/${tag}/editor.ts`)).text();
  return [...code.matchAll(/plural\(\w+, \{([^}]*)\}/g)].map(([, forms = '']) =>
    [...forms.matchAll(/(\w+): /g)].map(([, category = '']) => category),
  );
}

describe('the languages', () => {
  it('are those whose expectations are listed', () => {
    expect(languages.map(({ tag }) => tag)).to.deep.equal(Object.keys(expectations));
  });

  it('are written in the direction of their script', () => {
    for (const { tag, dir } of languages) {
      const isRightToLeft = /Arab|Hebr/.test(new Intl.Locale(tag).maximize().script ?? '');
      expect(dir, tag).to.equal(isRightToLeft ? 'rtl' : 'ltr');
    }
  });
});

for (const language of languages) {
  const { tag } = language;

  describe(`the messages in ${tag}`, () => {
    const { scripts, quotes, sameAsEnglish = [], long = {} } = expectations[tag] ?? {};
    let messages: AllMessages;

    before(async () => {
      messages = await loadAll(language);
    });

    it('are all there, none is empty, and none has an invisible mark', () => {
      expect([...messages.keys()]).to.have.members([...english.keys()]);
      expect(findMalformed(messages)).to.deep.equal([]);
    });

    it('keep every number and name, and write numbers as the language does', () => {
      expect(findLostValues(messages, tag)).to.deep.equal([]);
    });

    it('have a form for every category of plurals that the counts reach', async () => {
      for (const forms of await pluralsIn(tag))
        expect(forms).to.include.members(['other', ...reachedCategories(tag)]);
    });

    it('are written in the language’s script, with nothing left in English', () => {
      expect(shareOfScripts(messages, scripts ?? [])).to.be.at.least(0.8);
      expect(findEnglish(messages, sameAsEnglish)).to.deep.equal([]);
    });

    it('are over 1.6 times as long as in English only where a reason is listed', () => {
      expect(findLong(messages)).to.have.members(Object.keys(long));
    });

    it('quote as the language does, and name each button as it is labeled', () => {
      expect(findOtherQuotes(messages, quotes ?? ['', ''])).to.deep.equal([]);
      expect(findOtherNames(messages)).to.deep.equal([]);
    });
  });
}
