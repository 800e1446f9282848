import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  type Lines,
  type PastePlace,
  replaceLine,
  spreadPaste,
} from '../../src/editing/spread-paste.js';

const nothing: Lines = ['', '', ''];
const start: PastePlace = { index: 0, start: 0, end: 0 };

describe('pasted text with several lines', () => {
  it('fills the fields from the first on', () => {
    expect(spreadPaste(nothing, start, 'odd\nwhale\nhums')).to.deep.equal(['odd', 'whale', 'hums']);
  });

  for (const [name, lineBreak] of Object.entries({ LF: '\n', CR: '\r', 'CR LF': '\r\n' })) {
    it(`is split at ${name}`, () => {
      const pasted = `odd${lineBreak}whale`;
      expect(spreadPaste(nothing, start, pasted)).to.deep.equal(['odd', 'whale', '']);
    });
  }

  it('starts in the field in which it is pasted', () => {
    const place: PastePlace = { index: 1, start: 0, end: 0 };
    expect(spreadPaste(['odd', '', ''], place, 'whale\nhums')).to.deep.equal([
      'odd',
      'whale',
      'hums',
    ]);
  });

  it('leaves an empty field above it empty', () => {
    const place: PastePlace = { index: 1, start: 0, end: 0 };
    expect(spreadPaste(nothing, place, 'odd\nwhale')).to.deep.equal(['', 'odd', 'whale']);
  });

  it('is inserted in the middle of a line, before the rest of that line', () => {
    const place: PastePlace = { index: 0, start: 3, end: 3 };
    expect(spreadPaste(['oddone', '', ''], place, 'a\nb')).to.deep.equal(['odda', 'bone', '']);
  });

  it('replaces only the selection', () => {
    const place: PastePlace = { index: 0, start: 1, end: 4 };
    expect(spreadPaste(['oXXXd', '', ''], place, 'a\nb')).to.deep.equal(['oa', 'bd', '']);
  });

  it('moves the following lines down', () => {
    const pasted = spreadPaste(['', 'below', ''], start, 'odd\nwhale');
    expect(pasted).to.deep.equal(['odd', 'whale', 'below']);
  });

  it('keeps everything beyond the third line in it', () => {
    const pasted = spreadPaste(['', 'below', 'last'], start, 'a\nb\nc\nd');
    expect(pasted).to.deep.equal(['a', 'b', 'c d below last']);
  });

  it('loses its empty lines and the spaces around each line', () => {
    expect(spreadPaste(nothing, start, '\n  odd \n\n\twhale\n')).to.deep.equal([
      'odd',
      'whale',
      '',
    ]);
  });

  const signs = ['a', 'é', 'e\u0301', '漢', '👩‍👩‍👧', '🐳', ' ', '\t'];
  const line = fc.string({ unit: fc.constantFrom(...signs), maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom(...signs, '\n', '\r', '\r\n'), maxLength: 30 });
  const index = fc.constantFrom(0, 1, 2);
  const visible = (...parts: readonly string[]): string => parts.join('').replace(/\s/g, '');

  it('never loses or reorders characters, except spaces', () => {
    const lines = fc.tuple(line, line, line);
    // The text before, in and after the selection.
    const field = fc.tuple(line, line, line);
    const property = fc.property(
      index,
      lines,
      field,
      text,
      (at, others, [a, selected, b], pasted) => {
        const place = { index: at, start: a.length, end: a.length + selected.length };
        const spread = spreadPaste(replaceLine(others, at, a + selected + b), place, pasted);
        const expected = replaceLine(others, at, a + pasted + b);
        expect(visible(...spread)).to.equal(visible(...expected));
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });
});

describe('a line that is replaced', () => {
  it('does not change the others', () => {
    const lines: Lines = ['odd', 'whale', 'hums'];
    expect(replaceLine(lines, 0, 'x')).to.deep.equal(['x', 'whale', 'hums']);
    expect(replaceLine(lines, 1, 'x')).to.deep.equal(['odd', 'x', 'hums']);
    expect(replaceLine(lines, 2, 'x')).to.deep.equal(['odd', 'whale', 'x']);
  });
});
