import { expect } from '@open-wc/testing';
import { lookupKeys } from '../../src/languages/language-tag.js';

/** The language and script by which a tag is looked up. */
const found = (tag: string): string | undefined => lookupKeys(tag)[1];

describe('a language tag', () => {
  const finds = {
    zh: 'zh-Hans',
    'zh-CN': 'zh-Hans',
    'zh-SG': 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    pt: 'pt-BR',
    'pt-PT': 'pt-BR',
    iw: 'he',
    in: 'id',
    'DE-at': 'de',
    'zh-cmn': 'zh-Hans',
    'zh-cmn-Hans-CN': 'zh-Hans',
    'zh-yue-HK': 'zh-Hant',
    'zh-yue': 'zh-Hant',
    'ZH-yue-Hans': 'zh-Hans',
    'ar-arz': 'ar',
    'es-419': 'es',
  };
  for (const [tag, language] of Object.entries(finds)) {
    it(`${tag} finds ${language}`, () => {
      expect(found(tag)).to.be.a('string').and.to.equal(found(language));
    });
  }

  for (const [tag, other] of [
    ['sr-Latn', 'sr'],
    ['zh-Hans', 'zh-Hant'],
    ['ur', 'ar'],
  ] as const) {
    it(`${tag} does not find ${other}`, () => {
      expect(found(tag)).not.to.equal(found(other));
    });
  }

  for (const tag of ['', 'de_DE', 'x', 'de-', '\u0000', 'a'.repeat(1000)]) {
    it(`finds nothing if it is malformed: ${JSON.stringify(tag.slice(0, 9))}`, () => {
      expect(lookupKeys(tag)).to.deep.equal([]);
    });
  }

  it('finds the language of its own region first', () => {
    expect(lookupKeys('pt-PT')).to.deep.equal(['pt-Latn-PT', 'pt-Latn']);
  });
});
