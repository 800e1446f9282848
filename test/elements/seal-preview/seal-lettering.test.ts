import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/seal-preview.js';
import type { SealPreviewElement } from '../../../src/elements/seal-preview/seal-preview-element.js';
import { parseSeal } from '../../../src/seal/parse-seal.js';
import type { Seal } from '../../../src/seal/seal.js';
import { deepAll, deepFirst } from '../../support/elements.js';
import { expectInside, inkOf, inkOfAll, scaleOf } from '../../support/ink.js';
import { waitUntil } from '../../support/wait-until.js';

const draw = (seal: Seal, style = '', dir = 'ltr'): Promise<SealPreviewElement> =>
  fixture(html`<seal-preview dir=${dir} style=${style} .seal=${seal}></seal-preview>`);

const textOf = (...lines: string[]): Seal => ({ kind: 'text', lines, colour: 'teal' });

const linesOf = (element: Element): HTMLElement[] => deepAll(element, '.line');
function sizeOf(element: Element): number {
  const line = deepFirst(element, '.line');
  return parseFloat(getComputedStyle(line).fontSize) * scaleOf(line);
}

const hardCases: Readonly<Record<string, Seal>> = {
  'seven W': textOf('WWWWWWW'),
  'seven W in three lines': textOf('WWWWWWW', 'WWWWWWW', 'WWWWWWW'),
  'seven Han characters': textOf('漢字漢字漢字漢'),
  'seven Han characters in three lines': textOf(
    '漢字漢字漢字漢',
    '漢字漢字漢字漢',
    '漢字漢字漢字漢',
  ),
  'seven emoji': textOf('🐳🦊🐢🦉🐝🦋🐙'),
  'emoji families': textOf('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '🏳️‍🌈🏳️‍🌈🏳️‍🌈', '🇯🇵🇧🇷🇰🇪'),
  'Thai with stacked marks': textOf('ที่นี่', 'น้ำปู่', 'ผู้ใหญ่'),
  'Hindi conjuncts': textOf('क्षत्रिय', 'ज्ञान', 'श्रृंग'),
  Arabic: textOf('سلام', 'الصبر', 'جميل'),
  'one word of Arabic': textOf('جميل'),
  Hebrew: textOf('שלום', 'ים'),
  'Hebrew with a mark at its end': textOf('שלום!'),
  'accents above and below': textOf('ẤỆǗŞḀ', 'gjpqy', 'ÅÉÎÕÜ'),
  'one letter': textOf('i'),
  'one wide letter': textOf('W'),
  'letters with descenders': textOf('gypsy'),
  'a line of dots': textOf('.......'),
  'a line of high characters': textOf('^^^'),
  'lines of very different widths': textOf('WWWWWWW', 'i', '漢字'),
  'a line that is too wide to be saved': textOf('⸻⸻⸻⸻'),
};

describe('every allowed line fits completely', () => {
  for (const [title, seal] of Object.entries(hardCases)) {
    it(`${title}: is a valid seal`, () => {
      expect(parseSeal(seal).rejection).to.equal(undefined);
    });

    for (const size of ['96px', '160px', '320px']) {
      it(`${title}: all of its ink, at a width of ${size}`, async () => {
        const element = await draw(seal, `--seal-size: ${size}`);
        const box = element.getBoundingClientRect();
        for (const line of linesOf(element)) expectInside(inkOf(line), box);
      });
    }
  }

  it('does not touch the ink of the next line', async () => {
    const element = await draw(textOf('ẤỆǗŞḀ', 'ẤỆǗŞḀ', 'ผู้ใหญ่'));
    const [one, two, three] = linesOf(element).map(inkOf);
    expect(one?.bottom).to.be.lessThan(Number(two?.top));
    expect(two?.bottom).to.be.lessThan(Number(three?.top));
  });
});

describe('the text fills the seal', () => {
  for (const [title, seal] of Object.entries(hardCases)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`${title}: its ink is centered, on a ${dir} page`, async () => {
        const element = await draw(seal, '', dir);
        const [ink, box] = [inkOfAll(linesOf(element)), element.getBoundingClientRect()];
        const [x, y] = [ink.x + ink.width / 2, ink.y + ink.height / 2];
        expect(x).to.be.closeTo(box.x + box.width / 2, 2.2);
        expect(y).to.be.closeTo(box.y + box.height / 2, 1);
      });
    }

    it(`${title}: up to the margin, or at the largest font size`, async () => {
      const element = await draw(seal);
      const { width, height } = inkOfAll(linesOf(element));
      const largest = element.offsetWidth * 0.4;
      expect(width > 130 || height > 90 || sizeOf(element) > largest - 1).to.equal(true);
    });
  }

  const usualFont = "--seal-font-seal: Arial, 'Liberation Sans'";
  const letters = { WWWWWWW: 21.5, moss: 54.4, gypsy: 48.7, Привет: 40, 'blue whale': 49.7 };
  for (const [line, px] of Object.entries(letters)) {
    it(`${line}: at the same font size in every engine`, async () => {
      expect(sizeOf(await draw(textOf(...line.split(' ')), usualFont))).to.be.closeTo(px, 1);
    });
  }

  it('lines of one script are equally spaced', async () => {
    const element = await draw(textOf('ooo', 'lll', 'ggg'));
    const [one, two, three] = linesOf(element).map((line) => line.getBoundingClientRect().bottom);
    expect(Number(two) - Number(one)).to.be.closeTo(Number(three) - Number(two), 1);
  });
});

describe('the text is fitted again', () => {
  const fits = (element: Element): boolean =>
    linesOf(element).every((line) => inkOf(line).width < element.clientWidth * 0.9);

  it('when it changes', async () => {
    const element = await draw(textOf('i'));
    element.seal = textOf('WWWWWWW', 'WWWWWWW');
    await element.updateComplete;
    expect(fits(element)).to.equal(true);
  });

  it('when it becomes shorter, at a larger size', async () => {
    const large = sizeOf(await draw(textOf('ok')));
    const element = await draw(textOf('WWWWWWW'));
    element.seal = textOf('ok');
    await element.updateComplete;
    expect(sizeOf(element)).to.equal(large);
  });

  it('when it was hidden at first', async () => {
    const element = await draw(textOf('WWWWWWW'), 'display: none');
    element.style.removeProperty('display');
    await waitUntil(() => deepFirst(element, '.line').offsetWidth > 0 && fits(element));
  });

  it('when its box becomes smaller', async () => {
    const element = await draw(textOf('WWWWWWW'));
    element.style.setProperty('--seal-size', '96px');
    await nextFrame();
    expect(fits(element)).to.equal(true);
  });

  it('when the page changes the font', async () => {
    const element = await draw(textOf('iiiiiii'), '--seal-font-seal: monospace');
    const before = sizeOf(element);
    element.style.setProperty('--seal-font-seal', 'sans-serif');
    await waitUntil(() => sizeOf(element) > before + 1);
    expect(fits(element)).to.equal(true);
  });

  it('when a web font loads late', async () => {
    const element = await draw(textOf('iiiiiii'), '--seal-font-seal: late-wide, monospace');
    const before = sizeOf(element);
    const from = 'local("DejaVu Sans Mono"), local("Noto Sans Mono"), local("Liberation Mono")';
    const wide = new FontFace('late-wide', from, { sizeAdjust: '300%' } as FontFaceDescriptors);
    document.fonts.add(wide);
    await wide.load();
    await waitUntil(() => sizeOf(element) < before - 1);
    expect(fits(element)).to.equal(true);
    document.fonts.delete(wide);
  });

  it('without causing an error on the page', async () => {
    const errors: Event[] = [];
    const record = (error: Event): unknown => errors.push(error);
    addEventListener('error', record);
    const element = await draw(textOf('WWWWWWW', 'i'), '--seal-font-seal: monospace');
    element.style.setProperty('--seal-font-seal', 'serif');
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    removeEventListener('error', record);
    expect(errors).to.be.empty;
  });
});
