import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { commonWords } from '../../src/seal/common-words.js';
import { type SignInContext, checkForbiddenWords, fold } from '../../src/seal/forbidden-words.js';
import type { RejectionCode } from '../../src/seal/rejection.js';
import { volume } from '../support/volume.js';

const nothing: SignInContext = { userName: '', password: '', siteName: '', host: '' };

const check = (lines: readonly string[], context: Partial<SignInContext>): string | undefined =>
  checkForbiddenWords(lines, { ...nothing, ...context });

/** The words, and what is known about the sign-in. */
type Case = readonly [lines: readonly string[], context: Partial<SignInContext>];

const inWords = ([lines, context]: Case): string =>
  `"${lines.join(' / ')}" with ${JSON.stringify(context)}`;

function refuses(code: RejectionCode, cases: readonly Case[]): void {
  for (const forbidden of cases) {
    it(`are refused: ${inWords(forbidden)}`, () => {
      expect(check(...forbidden)).to.equal(code);
    });
  }
}

function allows(cases: readonly Case[]): void {
  for (const innocent of cases) {
    it(`are allowed: ${inWords(innocent)}`, () => {
      expect(check(...innocent)).to.equal(undefined);
    });
  }
}

describe('folded text', () => {
  const cases: readonly (readonly [text: string, folded: string])[] = [
    ['Blüe – Whale', 'bluewhale'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Ångström', 'angstrom'],
    ['ﬁn', 'fin'],
    ['Ｗｈａｌｅ７', 'whale7'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['mobydick@sea.example', 'mobydickseaexample'],
    ['Ёлка', 'елка'],
    ['Άλφα', 'αλφα'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['漢字', '漢字'],
    ['कोमल', 'कोमल'],
    ['মিল!', 'মিল'],
    ['மாலை', 'மாலை'],
    ['มีด', 'มีด'],
    ['!?–🐋', ''],
    ['', ''],
  ];

  for (const [text, folded] of cases) {
    it(`of "${text}" is "${folded}"`, () => {
      expect(fold(text)).to.equal(folded);
    });
  }

  it('does not change when it is folded again, and never throws', () => {
    const folds = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).to.equal(fold(text));
    });
    fc.assert(folds, { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });
});

describe('words that contain the user name', () => {
  refuses('contains-user-name', [
    [['ishmael'], { userName: 'ishmael' }],
    [['IshMael'], { userName: 'ishmael' }],
    [['ishmael'], { userName: 'ISHMAEL' }],
    [['I am', 'Ishmael'], { userName: 'ishmael' }],
    [['Zoé', 'Müller'], { userName: 'zoemuller' }],
    [['zoe', 'muller'], { userName: 'Zoé Müller' }],
    [['ish', 'mael'], { userName: 'ishmael' }],
    [['x-ish-', '-mael-x'], { userName: 'ishmael' }],
    [['ishmael'], { userName: 'ishmael@sea.example' }],
    [['I.S.H.'], { userName: 'ish@sea.example' }],
    [['seaman9'], { userName: 'sea-man.9@sea.example' }],
    [['ishmael@', 'sea.exa', 'mple'], { userName: 'ishmael@sea.example' }],
    [['odd', 'whale'], { userName: '@whale' }],
    [['Al'], { userName: 'al' }],
    [['a', 'l'], { userName: 'al' }],
    [['王芳'], { userName: '王芳' }],
    [['海王芳菲'], { userName: '王芳菲' }],
    [['555', '0199'], { userName: '+555 0199' }],
    [['ishmae'], { userName: 'ishmael' }],
    [['hmae'], { userName: 'ishmael' }],
    [['HM', 'ÁE'], { userName: 'ishmael' }],
    [['sea', 'example'], { userName: 'ishmael@sea.example' }],
    [['Müll'], { userName: 'Zoé Müller' }],
    [['芳菲海王'], { userName: '王芳菲海王芳' }],
    [['김수한무'], { userName: '김수한무거북이' }],
    [['~~--~~'], { userName: '~~--' }],
    [['कोमल', 'फूल'], { userName: 'कोमल' }],
    [['มีด'], { userName: 'มีด' }],
    [['Renée'], { userName: 'rènee' }],
    [['ελένη'], { userName: 'Ελενη' }],
    [['Пётр'], { userName: 'петр' }],
    [['שָׂרָה'], { userName: 'שרה' }],
    [['مُحَمَّد'], { userName: 'محمد' }],
  ]);

  // Words that differ only in vowel signs.
  allows([
    [['कोमल'], { userName: 'कमल' }],
    [['कमल'], { userName: 'कोमल' }],
    [['কাল'], { userName: 'কলা' }],
    [['மாலை'], { userName: 'மலை' }],
    [['มีด'], { userName: 'มืด' }],
    [['कोमल'], { password: 'कमल' }],
  ]);

  allows([
    [['salty'], { userName: 'al' }],
    [['ish'], { userName: 'ishmael' }],
    [['김수한'], { userName: '김수한무거북이' }],
    [['芳菲'], { userName: '王芳菲' }],
    [['ishmxel'], { userName: 'ishmael' }],
    [['odd', 'whale'], { userName: '@' }],
    [['odd', 'whale'], { userName: '!!!' }],
    [['🐋🐋'], { userName: '🐋' }],
  ]);
});

describe('words that contain the name of the site', () => {
  refuses('contains-site-name', [
    [['genuine'], { siteName: 'Genuine' }],
    [['my gen', 'uine'], { siteName: 'Genuine' }],
    [['genuine', 'bank'], { siteName: 'Génuine-Bank' }],
    [['ab'], { siteName: 'AB' }],
    [['genuine'], { host: 'login.genuine.example' }],
    [['Genuine', 'whale'], { host: 'login.genuine.example' }],
    [['my', 'blog'], { host: 'blog.genuine.example' }],
    [['wwwgenu', 'ine', 'com'], { host: 'www.genuine.com' }],
    [['ab.de'], { host: 'ab.de' }],
    [['my-bank'], { host: 'my-bank.example' }],
    [['mybank'], { host: 'my-bank.example' }],
    [['local', 'host'], { host: 'localhost' }],
    [['bank'], { host: 'bank.one' }],
    [['bank.', 'one'], { host: 'bank.one' }],
    [['my bank'], { host: 'login.bank.one' }],
    [['bank'], { host: 'bank.one.' }],
    [['Barc', 'lays'], { host: 'home.barclays' }],
    [['google'], { host: 'about.google.' }],
    [['192.168', '.0.7'], { host: '192.168.0.7' }],
  ]);

  const asHost = (text: string): string =>
    URL.canParse(`https://${text}`) ? new URL(`https://${text}`).hostname : '';

  refuses('contains-site-name', [
    [['пример'], { host: 'xn--e1afmkfd.xn--p1ai', asHost }],
    [['мой', 'Пример'], { host: 'login.xn--e1afmkfd.xn--p1ai', asHost }],
    [['Münchner', 'Bank'], { host: 'xn--mnchner-n2a.example', asHost }],
    [['東京都', '7'], { host: 'xn--1lqs71dym3a.example', asHost }],
    [['बैंक'], { host: 'xn--i1b2bwdrf.example', asHost }],
  ]);

  it('are found in a long text without delay', () => {
    let asked = 0;
    const count = (text: string): string => {
      asked += 1;
      return asHost(text);
    };
    check(['пример'.repeat(10_000)], { host: 'xn--e1afmkfd.xn--p1ai', asHost: count });
    expect(asked).to.be.lessThan(2_000);
  });

  allows([
    [['рыба'], { host: 'xn--e1afmkfd.xn--p1ai', asHost }],
    [['прим', 'ус'], { host: 'xn--e1afmkfd.xn--p1ai', asHost }],
    [['दूध', 'बैंक'], { host: 'xn--i1b2bwdrf.example', asHost }],
    [['o/t?t', '@er#:%'], { host: 'xn--e1afmkfd.xn--p1ai', asHost }],
    [['honey'], { host: 'bank.one' }],
    [['wing'], { host: 'x.ing' }],
    [['party'], { host: 'gallery.art' }],
    [['modern', 'art'], { host: 'gallery.art' }],
    [['my cat'], { host: 'museu.cat' }],
    [['honey'], { host: 'bank.one.' }],
    [['192 kites'], { host: '192.168.0.7' }],
    [['моя', 'москва'], { host: 'xn--e1afmkfd.xn--80adxhks', asHost }],
    [['cab'], { siteName: 'AB' }],
    [['odd', 'whale'], { host: 'login.genuine.example', siteName: 'Genuine' }],
    [['command'], { host: 'www.genuine.com' }],
    [['network'], { host: 'genuine.net' }],
    [['my sho', 'ppe'], { host: 'shop.genuine.com' }],
    [['rapport'], { host: 'app.genuine.com' }],
    [['author'], { host: 'auth.genuine.com' }],
    [['bogus', 'door'], { host: 'us.do.genuine.com' }],
  ]);

  const generic = ['www', 'com', 'org', 'net', 'login', 'signin', 'account', 'secure', 'mail'];
  for (const label of generic) {
    it(`are allowed if they contain only "${label}", which does not identify a site`, () => {
      expect(check([`x${label}y`], { host: `${label}.genuine.${label}` })).to.equal(undefined);
    });
  }
});

describe('words that equal the password', () => {
  refuses('equals-password', [
    [['call me'], { password: 'call me' }],
    [['Call', 'Me'], { password: 'callme' }],
    [['call', 'me'], { password: 'C-a-l-l-M-é!' }],
    [['c4ll', 'm3'], { password: 'c4llm3' }],
    [['!?!?'], { password: '!?!?' }],
    [['!?', '!?'], { password: '!? !?' }],
    [['🐋🐳'], { password: '🐋🐳' }],
    [['ＡＢＣ', 'xyz'], { password: 'abcxyz' }],
  ]);

  allows([
    [['!?!?'], { password: '!?!' }],
    [['!?!?'], { password: '#%&' }],
    [['🐋🐳'], { password: '!!!' }],
    [['odd', 'whale'], { password: '' }],
    [['odd', 'whale'], { password: '   ' }],
  ]);
});

describe('words that contain the password, or are contained in it', () => {
  refuses('overlaps-password', [
    [['call me'], { password: 'call me ishmael' }],
    [['call me'], { password: 'call' }],
    [['call', 'me', 'now'], { password: 'call me' }],
    [['call', 'me', 'now'], { password: 'LME NOW' }],
    [['lamp'], { password: 'Blue Lamp 42!' }],
    [['blue', 'lamp'], { password: 'old-blue-lamp' }],
    [['x call', 'me x'], { password: 'CÀLL-ME' }],
    [['ｃａｌｌ'], { password: 'recall' }],
    [['STRASSE'], { password: 'Hauptstraße 9' }],
    [['κύμα'], { password: 'ΤΟΚΥΜΑ' }],
    [['!?!?#'], { password: '!?!?' }],
    [['#%&', '!'], { password: 'ab#%&!yz' }],
    [['🐋🐳🐬🐙'], { password: '🐋🐳🐬🐙🦀' }],
    [['한국사람'], { password: '우리한국사람들' }],
    [['न', 'मस्ते'], { password: 'नमस्ते दुनिया' }],
  ]);

  allows([
    [['call me'], { password: 'cal' }],
    [['cal'], { password: 'call me' }],
    [['call me'], { password: 'me call' }],
    [['xa!b'], { password: 'ab' }],
    [['한국'], { password: '한국사람' }],
    [['🐋🐳🐬'], { password: '🐋🐳🐬🐙' }],
    [['odd', 'whale'], { password: 'odd old whale' }],
  ]);

  it('are those of a caption, too', () => {
    expect(check(['our kite and hunter22'], { password: 'hunter22' })).to.equal(
      'overlaps-password',
    );
  });
});

describe('words that anyone would guess', () => {
  refuses('too-common', [
    [['password'], {}],
    [['Pass', 'word'], {}],
    [['pässwörd'], {}],
    [['1-2-3'], {}],
    [['My Seal'], {}],
    [['Line 1', 'Line 2', 'Line 3'], {}],
    [['ＱＷＥＲＴＹ'], {}],
    [['I love', 'you ♥'], {}],
  ]);

  allows([
    [['blue', 'whale'], {}],
    [['my seals'], {}],
    [['漢字'], {}],
    [['🐋🐳🐬'], {}],
    [['!'], {}],
  ]);

  it('are listed in folded form, each once', () => {
    expect(commonWords.size).to.be.above(50);
    expect([...commonWords].filter((word) => fold(word) !== word || word === '')).to.deep.equal([]);
  });
});

describe('the reason why words are refused', () => {
  it('is the password, before all others', () => {
    const everything = { userName: 'qwerty', password: 'qwerty', siteName: 'qwerty' };
    expect(check(['qwerty'], everything)).to.equal('equals-password');
  });

  it('is the user name, before the site and common words', () => {
    expect(check(['qwerty'], { userName: 'qwerty', siteName: 'qwerty' })).to.equal(
      'contains-user-name',
    );
    expect(check(['qwerty'], { siteName: 'qwerty' })).to.equal('contains-site-name');
  });

  it('does not exist if nothing is known about the sign-in', () => {
    expect(check(['odd', 'whale'], {})).to.equal(undefined);
    expect(check([], {})).to.equal(undefined);
    expect(check([''], {})).to.equal(undefined);
  });

  it('is one of five or none, for any words and sign-in', () => {
    const ofPassword = ['equals-password', 'overlaps-password'];
    const codes = [...ofPassword, 'contains-user-name', 'contains-site-name', 'too-common'];
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const fields = { userName: text, password: text, siteName: text, host: text };
    const closed = fc.property(fc.array(text), fc.record(fields), (lines, context) => {
      expect([...codes, undefined]).to.include(checkForbiddenWords(lines, context));
    });
    fc.assert(closed, { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });
});
