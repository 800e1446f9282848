import { expect } from '@open-wc/testing';
import {
  type SealDraft,
  checkDraft,
  draftOf,
  drawableSeal,
  emptyDraft,
  filledLines,
  isEmptyDraft,
  isSameDraft,
  sealOf,
  whileWriting,
} from '../../src/editing/seal-draft.js';
import type { Picture } from '../../src/picture/make-picture.js';
import type { SignInContext } from '../../src/seal/forbidden-words.js';
import type { TextSeal } from '../../src/seal/seal.js';
import { jpeg, small } from '../support/jpeg-bytes.js';
import { pictureSeal, plainSeal, textSeal } from '../support/seals.js';

const nobody: SignInContext = { userName: '', password: '', siteName: '', host: '' };
const picture: Picture = { jpeg: Uint8Array.from(jpeg(small)), width: 16, height: 16 };
const samePicture: Picture = { ...picture, jpeg: picture.jpeg.slice() };
const otherPicture: Picture = { ...picture, jpeg: picture.jpeg.map((byte) => byte ^ 1) };

const draftWith = (...lines: string[]): SealDraft => ({
  ...emptyDraft('teal'),
  lines: [lines[0] ?? '', lines[1] ?? '', lines[2] ?? ''],
});
const drawn = (caption: string): SealDraft => ({
  ...emptyDraft('teal', 'picture'),
  picture,
  caption,
});

describe('an empty draft', () => {
  it('is of words, in the colour that it is given', () => {
    expect(emptyDraft('fig')).to.include({ kind: 'text', colour: 'fig', caption: '' });
  });

  it('is known as empty, of either kind', () => {
    expect(isEmptyDraft(emptyDraft('fig'))).to.equal(true);
    expect(isEmptyDraft(emptyDraft('fig', 'picture'))).to.equal(true);
  });

  it('may hold spaces', () => {
    expect(isEmptyDraft({ ...draftWith(' ', '\u3000'), caption: ' ' })).to.equal(true);
  });

  it('is none with a word, a picture or a caption, also of the kind that is not chosen', () => {
    expect(isEmptyDraft({ ...draftWith('', '', 'x'), kind: 'picture' })).to.equal(false);
    expect(isEmptyDraft({ ...draftWith(), picture })).to.equal(false);
    expect(isEmptyDraft({ ...draftWith(), caption: 'x' })).to.equal(false);
  });
});

describe('the draft of a seal', () => {
  for (const lines of [['one'], ['one', 'two'], ['one', 'two', 'three']]) {
    it(`of ${String(lines.length)} lines is that seal again`, () => {
      const seal: TextSeal = { ...textSeal, lines };
      expect(sealOf(draftOf(seal)).value).to.deep.equal(seal);
    });
  }

  it('with a picture is that seal again', async () => {
    const seal = await pictureSeal();
    expect(sealOf(draftOf(seal)).value).to.deep.equal(seal);
  });

  it('has no pattern where the seal has none', () => {
    expect(draftOf(plainSeal).pattern).to.equal(undefined);
    expect(sealOf(draftOf(plainSeal)).value).to.deep.equal(plainSeal);
  });

  it('keeps its pattern as a seal of the other kind', () => {
    const draft: SealDraft = {
      ...draftOf(textSeal),
      kind: 'picture',
      picture,
      caption: 'our kite',
    };
    expect(sealOf(draft).value).to.include({ kind: 'picture', pattern: textSeal.pattern });
  });

  it('has three lines, the further ones empty', () => {
    expect(draftOf(textSeal).lines).to.deep.equal(['blue', 'whale', '']);
  });
});

describe('the seal of a draft', () => {
  it('has the filled lines alone, as they are kept', () => {
    const draft = draftWith('', '  odd   one ', 'e\u0301t\u00e9');
    expect(filledLines(draft)).to.deep.equal(['odd one', 'été']);
    expect(sealOf(draft).value).to.deep.equal({ ...plainSeal, lines: ['odd one', 'été'] });
  });

  it('holds nothing of the kind that is not chosen', () => {
    const draft: SealDraft = { ...drawn('our kite'), lines: ['odd', 'whale', ''] };
    expect(sealOf(draft).value).to.have.keys(
      Object.keys({ ...picture, kind: 0, caption: 0, colour: 0 }),
    );
    expect(sealOf({ ...draft, kind: 'text' }).value).to.have.keys('kind', 'lines', 'colour');
  });

  it('is none where nothing is written or no picture chosen', () => {
    expect(sealOf(draftWith()).rejection).to.deep.equal({ code: 'empty' });
    expect(sealOf({ ...drawn('kite'), picture: undefined }).value).to.equal(undefined);
  });
});

describe('two drafts', () => {
  const draft: SealDraft = { ...drawn('our kite'), lines: ['odd', 'whale', ''] };

  it('are the same with the same in them', () => {
    expect(isSameDraft(draft, { ...draft, lines: ['odd', 'whale', ''] })).to.equal(true);
  });

  const changes: readonly Partial<SealDraft>[] = [
    { kind: 'text' },
    { colour: 'fig' },
    { caption: 'our kites' },
    { pattern: '0123456789abcdef' },
    { picture: undefined },
    { picture: otherPicture },
    { lines: ['odd', 'whale', 'x'] },
  ];
  it('hold the same picture when its bytes are the same', () => {
    expect(isSameDraft(draft, { ...draft, picture: samePicture })).to.equal(true);
  });

  for (const change of changes) {
    it(`differ by another ${Object.keys(change).join()}`, () => {
      expect(isSameDraft(draft, { ...draft, ...change })).to.equal(false);
      expect(isSameDraft({ ...draft, ...change }, draft)).to.equal(false);
    });
  }
});

describe('a draft of words', () => {
  it('is good with one line of odd words', () => {
    expect(checkDraft(draftWith('', 'kxq9', ''), nobody)).to.deep.equal({});
  });

  it('is empty with spaces alone', () => {
    expect(checkDraft(draftWith(' ', '', ''), nobody)).to.deep.equal({ text: 'empty' });
  });

  it('has the rejection of each line at that line', () => {
    expect(checkDraft(draftWith('eightlet', 'kxq', 'a\u200bb'), nobody)).to.deep.equal({
      'line-0': 'line-too-long',
      'line-2': 'zero-width-character',
    });
  });

  it('has what all lines together are refused for beside it', () => {
    const found = checkDraft(draftWith('Kelp', 'bank', 'eightlet'), {
      ...nobody,
      siteName: 'Kelpbank',
    });
    expect(found).to.deep.equal({ 'line-2': 'line-too-long', text: 'contains-site-name' });
  });

  it('does not count the spaces about a line', () => {
    expect(checkDraft(draftWith('  seven77  '), nobody)).to.deep.equal({});
  });
});

describe('a draft of a picture', () => {
  it('is good with a picture and a caption', () => {
    expect(checkDraft(drawn('our kite at the weir'), nobody)).to.deep.equal({});
  });

  it('needs a picture first', () => {
    const draft = { ...drawn(''), picture: undefined };
    expect(checkDraft(draft, nobody)).to.deep.equal({ picture: 'picture-missing' });
  });

  it('needs a caption of 60 characters at most', () => {
    expect(checkDraft(drawn(' '), nobody)).to.deep.equal({ caption: 'caption-missing' });
    expect(checkDraft(drawn('é'.repeat(60)), nobody)).to.deep.equal({});
    expect(checkDraft(drawn('é'.repeat(61)), nobody)).to.deep.equal({
      caption: 'caption-too-long',
    });
  });

  it('has a caption without invisible characters', () => {
    expect(checkDraft(drawn('our\u202ekite'), nobody)).to.deep.equal({ caption: 'bidi-character' });
  });

  it('has a caption without user name, password, site name or common words', () => {
    const context = { ...nobody, userName: 'ada', password: 'our kite', siteName: 'Kelpbank' };
    const codes = ['Ada at sea', 'our kite', 'my kelpbank', 'secret'].map(
      (caption) => checkDraft(drawn(caption), context).caption,
    );
    expect(codes).to.deep.equal([
      'contains-user-name',
      'equals-password',
      'contains-site-name',
      'too-common',
    ]);
  });
});

describe('what is told while a person writes', () => {
  it('is not that something is not there yet', () => {
    expect(whileWriting({ text: 'empty' })).to.deep.equal({});
    expect(whileWriting({ picture: 'picture-missing' })).to.deep.equal({});
    expect(whileWriting({ caption: 'caption-missing' })).to.deep.equal({});
  });

  it('is everything else', () => {
    const found = { 'line-0': 'line-too-long', text: 'too-common' } as const;
    expect(whileWriting(found)).to.deep.equal(found);
  });
});

describe('what the preview draws', () => {
  it('is the seal where the draft is one', () => {
    expect(drawableSeal(draftWith('odd'))).to.deep.equal({ ...plainSeal, lines: ['odd'] });
    expect(drawableSeal(drawn('our kite'))).to.include({ caption: 'our kite' });
  });

  it('is a picture before it has its caption', () => {
    expect(drawableSeal(drawn(''))).to.include({ kind: 'picture', width: 16 });
    expect(drawableSeal(drawn('é'.repeat(61)))).to.include({ kind: 'picture', width: 16 });
  });

  it('is nothing where words are refused or nothing is there', () => {
    expect(drawableSeal(draftWith('eightlet'))).to.equal(undefined);
    expect(drawableSeal(draftWith())).to.equal(undefined);
    expect(drawableSeal(emptyDraft('teal', 'picture'))).to.equal(undefined);
  });
});
