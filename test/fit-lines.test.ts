import { expect } from '@open-wc/testing';
import { letterSize, widestLine } from '../src/elements/fit-lines.js';

/** The seal's block size in percent of its inline size: it is drawn at 4 to 3. */
const BLOCK_SIZE = 75;
const LINE_HEIGHT = 1.15;

describe('letterSize', () => {
  for (const lines of [1, 2, 3]) {
    for (const widest of [0.3, 1, 2.5, 4, 7, 9.8]) {
      it(`fits ${lines} lines, the widest of ${widest} em, with a margin all round`, () => {
        const size = letterSize(lines, widest);
        expect(size * widest).to.be.within(1, 90);
        expect(size * lines * LINE_HEIGHT).to.be.within(1, BLOCK_SIZE - 10);
      });
    }
  }

  it('gives one short word large letters, and one letter no larger ones', () => {
    expect(letterSize(1, 2)).to.equal(letterSize(1, 0.5));
    expect(letterSize(1, 2)).to.be.greaterThan(20);
  });

  it('makes wider lines smaller', () => {
    expect(letterSize(1, 7)).to.be.lessThan(letterSize(1, 5));
  });

  it('makes more lines smaller', () => {
    expect(letterSize(3, 1)).to.be.lessThan(letterSize(2, 1));
  });

  it('lets the width decide where that is what is short', () => {
    expect(letterSize(1, 8)).to.equal(letterSize(2, 8));
  });

  it('lets the height decide where that is what is short', () => {
    expect(letterSize(3, 1)).to.equal(letterSize(3, 2));
  });
});

describe('widestLine', () => {
  const line = (inlineSize: string, fontSize = '20px'): HTMLElement => {
    const element = document.createElement('div');
    element.style.inlineSize = inlineSize;
    element.style.fontSize = fontSize;
    document.body.append(element);
    return element;
  };
  const lines: HTMLElement[] = [];

  afterEach(() => {
    for (const element of lines.splice(0)) element.remove();
  });

  it('is the widest in em, and a pixel more for rounding', () => {
    lines.push(line('60px'), line('99px'), line('20px'));
    expect(widestLine(lines)).to.equal(5);
  });

  it('is 0 without lines', () => {
    expect(widestLine([])).to.equal(0);
  });

  it('is 0 where nothing is laid out', () => {
    lines.push(line('60px'));
    for (const element of lines) element.style.display = 'none';
    expect(widestLine(lines)).to.equal(0);
  });

  it('is 0 for letters of no size', () => {
    lines.push(line('60px', '0px'));
    expect(widestLine(lines)).to.equal(0);
  });
});
