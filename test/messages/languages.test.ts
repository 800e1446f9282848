import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/messages/formats.js';
import { type AllMessages, english, languages, loadAll } from '../support/all-languages.js';
import {
  findBreaks,
  findEnglish,
  findLong,
  findLostValues,
  findMalformed,
  findOtherNames,
  findOtherQuotes,
  groupCategories,
  reachedCategories,
  shareOfScripts,
} from '../support/judge-language.js';
import { expectations } from '../support/language-expectations.js';

type Quotes = readonly [opening: string, closing: string];

/** The quotation marks of each language in CLDR, from the test server (`cldr-quotes.mjs`). */
async function fetchQuotes(): Promise<Readonly<Record<string, Quotes>>> {
  return (await (await fetch('/cldr-quotes.json')).json()) as Readonly<Record<string, Quotes>>;
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

describe('the English messages', () => {
  it('have a form for each category of plurals', () => {
    expect(groupCategories(english, 'en')).to.have.deep.members([['one'], ['other']]);
  });

  it('keep a number and its unit in one line', () => {
    expect(findBreaks(english, formatsFor('en'))).to.deep.equal([]);
  });
});

for (const language of languages) {
  const { tag } = language;

  describe(`the messages in ${tag}`, () => {
    const {
      scripts,
      units,
      quotes,
      sameForm = [],
      sameAsEnglish = [],
      long = [],
    } = expectations[tag] ?? {};
    const formats = formatsFor(tag, units);
    let messages: AllMessages;

    before(async () => {
      messages = await loadAll(language);
    });

    it('are all there, none is empty, and none has an invisible mark', () => {
      expect([...messages.keys()]).to.have.members([...english.keys()]);
      expect(findMalformed(messages)).to.deep.equal([]);
    });

    it('keep every number and name, and write numbers as the language does', () => {
      expect(findLostValues(messages, formats)).to.deep.equal([]);
    });

    it('have a form of their own for each category of plurals, except for those listed', () => {
      const others = reachedCategories(tag).filter(
        (category) => !sameForm.some((same) => same === category),
      );
      const expected = [sameForm, ...others.map((category) => [category])];
      expect(groupCategories(messages, tag)).to.have.deep.members(
        expected.filter(({ length }) => length > 0),
      );
    });

    it('keep a number and its unit in one line, and a mark with its word', () => {
      expect(findBreaks(messages, formats)).to.deep.equal([]);
    });

    it('are written in the language’s script, with nothing left in English', () => {
      expect(shareOfScripts(messages, scripts ?? [])).to.be.at.least(0.8);
      expect(findEnglish(messages, sameAsEnglish)).to.deep.equal([]);
    });

    it('are over 1.6 times as long as in English only where listed', () => {
      expect(findLong(messages)).to.have.members(long);
    });

    it('quote as the language does, and name each button as it is labeled', async () => {
      const marks = quotes?.marks ?? (await fetchQuotes())[tag] ?? ['', ''];
      expect(findOtherQuotes(messages, marks)).to.deep.equal([]);
      expect(findOtherNames(messages)).to.deep.equal([]);
    });
  });
}
