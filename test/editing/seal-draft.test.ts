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
  it('is a text seal of the given colour', () => {
    expect(emptyDraft('fig')).to.include({ kind: 'text', colour: 'fig', caption: '' });
  });

  it('is empty for both kinds', () => {
    expect(isEmptyDraft(emptyDraft('fig'))).to.equal(true);
    expect(isEmptyDraft(emptyDraft('fig', 'picture'))).to.equal(true);
  });

  it('may contain spaces', () => {
    expect(isEmptyDraft({ ...draftWith(' ', '\u3000'), caption: ' ' })).to.equal(true);
  });

  it('has no text, picture or caption, not even of the kind that is not chosen', () => {
    expect(isEmptyDraft({ ...draftWith('', '', 'x'), kind: 'picture' })).to.equal(false);
    expect(isEmptyDraft({ ...draftWith(), picture })).to.equal(false);
    expect(isEmptyDraft({ ...draftWith(), caption: 'x' })).to.equal(false);
  });
});

describe('the draft of a seal', () => {
  for (const lines of [['one'], ['one', 'two'], ['one', 'two', 'three']]) {
    it(`with ${String(lines.length)} lines becomes the same seal again`, () => {
      const seal: TextSeal = { ...textSeal, lines };
      expect(sealOf(draftOf(seal)).value).to.deep.equal(seal);
    });
  }

  it('with a picture becomes the same seal again', async () => {
    const seal = await pictureSeal();
    expect(sealOf(draftOf(seal)).value).to.deep.equal(seal);
  });

  it('has no pattern if the seal has none', () => {
    expect(draftOf(plainSeal).pattern).to.equal(undefined);
    expect(sealOf(draftOf(plainSeal)).value).to.deep.equal(plainSeal);
  });

  it('keeps its pattern when the kind changes', () => {
    const draft: SealDraft = {
      ...draftOf(textSeal),
      kind: 'picture',
      picture,
      caption: 'our kite',
    };
    expect(sealOf(draft).value).to.include({ kind: 'picture', pattern: textSeal.pattern });
  });

  it('has three lines, of which the missing ones are empty', () => {
    expect(draftOf(textSeal).lines).to.deep.equal(['blue', 'whale', '']);
  });
});

describe('the seal of a draft', () => {
  it('has only the lines that are not empty, normalized', () => {
    const draft = draftWith('', '  odd   one ', 'e\u0301t\u00e9');
    expect(filledLines(draft)).to.deep.equal(['odd one', 'été']);
    expect(sealOf(draft).value).to.deep.equal({ ...plainSeal, lines: ['odd one', 'été'] });
  });

  it('contains nothing of the kind that is not chosen', () => {
    const draft: SealDraft = { ...drawn('our kite'), lines: ['odd', 'whale', ''] };
    expect(sealOf(draft).value).to.have.keys(
      Object.keys({ ...picture, kind: 0, caption: 0, colour: 0 }),
    );
    expect(sealOf({ ...draft, kind: 'text' }).value).to.have.keys('kind', 'lines', 'colour');
  });

  it('does not exist without text, or without a picture', () => {
    expect(sealOf(draftWith()).rejection).to.deep.equal({ code: 'empty' });
    expect(sealOf({ ...drawn('kite'), picture: undefined }).value).to.equal(undefined);
  });
});

describe('two drafts', () => {
  const draft: SealDraft = { ...drawn('our kite'), lines: ['odd', 'whale', ''] };

  it('are equal if their content is', () => {
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
  it('have equal pictures if the bytes are the same', () => {
    expect(isSameDraft(draft, { ...draft, picture: samePicture })).to.equal(true);
  });

  for (const change of changes) {
    it(`differ if they have another ${Object.keys(change).join()}`, () => {
      expect(isSameDraft(draft, { ...draft, ...change })).to.equal(false);
      expect(isSameDraft({ ...draft, ...change }, draft)).to.equal(false);
    });
  }
});

describe('the draft of a text seal', () => {
  it('is accepted with one line of unusual text', () => {
    expect(checkDraft(draftWith('', 'kxq9', ''), nobody)).to.deep.equal({});
  });

  it('is empty if it contains only spaces', () => {
    expect(checkDraft(draftWith(' ', '', ''), nobody)).to.deep.equal({ text: 'empty' });
  });

  it('has a rejection for each invalid line', () => {
    expect(checkDraft(draftWith('eightlet', 'kxq', 'a\u200bb'), nobody)).to.deep.equal({
      'line-0': 'line-too-long',
      'line-2': 'zero-width-character',
    });
  });

  it('also has a rejection for all lines together', () => {
    const found = checkDraft(draftWith('Kelp', 'bank', 'eightlet'), {
      ...nobody,
      siteName: 'Kelpbank',
    });
    expect(found).to.deep.equal({ 'line-2': 'line-too-long', text: 'contains-site-name' });
  });

  it('does not count the spaces around a line', () => {
    expect(checkDraft(draftWith('  seven77  '), nobody)).to.deep.equal({});
  });
});

describe('the draft of a picture seal', () => {
  it('is accepted with a picture and a caption', () => {
    expect(checkDraft(drawn('our kite at the weir'), nobody)).to.deep.equal({});
  });

  it('needs a picture first', () => {
    const draft = { ...drawn(''), picture: undefined };
    expect(checkDraft(draft, nobody)).to.deep.equal({ picture: 'picture-missing' });
  });

  it('needs a caption of at most 60 characters', () => {
    expect(checkDraft(drawn(' '), nobody)).to.deep.equal({ caption: 'caption-missing' });
    expect(checkDraft(drawn('é'.repeat(60)), nobody)).to.deep.equal({});
    expect(checkDraft(drawn('é'.repeat(61)), nobody)).to.deep.equal({
      caption: 'caption-too-long',
    });
  });

  it('must not have invisible characters in its caption', () => {
    expect(checkDraft(drawn('our\u202ekite'), nobody)).to.deep.equal({ caption: 'bidi-character' });
  });

  it('must not have the user name, password, site name or common words as its caption', () => {
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

describe('the rejections that are shown while the user types', () => {
  it('do not include missing input', () => {
    expect(whileWriting({ text: 'empty' })).to.deep.equal({});
    expect(whileWriting({ picture: 'picture-missing' })).to.deep.equal({});
    expect(whileWriting({ caption: 'caption-missing' })).to.deep.equal({});
  });

  it('include everything else', () => {
    const found = { 'line-0': 'line-too-long', text: 'too-common' } as const;
    expect(whileWriting(found)).to.deep.equal(found);
  });
});

describe('the seal in the preview', () => {
  it('is the draft, if it is valid', () => {
    expect(drawableSeal(draftWith('odd'))).to.deep.equal({ ...plainSeal, lines: ['odd'] });
    expect(drawableSeal(drawn('our kite'))).to.include({ caption: 'our kite' });
  });

  it('can be a picture without a caption', () => {
    expect(drawableSeal(drawn(''))).to.include({ kind: 'picture', width: 16 });
    expect(drawableSeal(drawn('é'.repeat(61)))).to.include({ kind: 'picture', width: 16 });
  });

  it('is absent if the text is refused or the draft is empty', () => {
    expect(drawableSeal(draftWith('eightlet'))).to.equal(undefined);
    expect(drawableSeal(draftWith())).to.equal(undefined);
    expect(drawableSeal(emptyDraft('teal', 'picture'))).to.equal(undefined);
  });
});
