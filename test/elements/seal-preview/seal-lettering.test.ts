import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/seal-preview.js';
import type { SealPreviewElement } from '../../../src/elements/seal-preview/seal-preview-element.js';
import { parseSeal } from '../../../src/seal/parse-seal.js';
import type { Seal } from '../../../src/seal/seal.js';
import { deepAll, deepFirst } from '../../support/elements.js';
import { expectInside, inkOf, inkOfAll } from '../../support/ink.js';
import { waitUntil } from '../../support/wait-until.js';

const draw = (seal: Seal, style = '', dir = 'ltr'): Promise<SealPreviewElement> =>
  fixture(html`<seal-preview dir=${dir} style=${style} .seal=${seal}></seal-preview>`);

const words = (...lines: string[]): Seal => ({ kind: 'text', lines, colour: 'teal' });

const linesOf = (element: Element): HTMLElement[] => deepAll(element, '.line');
const sizeOf = (element: Element): number =>
  parseFloat(getComputedStyle(deepFirst(element, '.line')).fontSize);

const hardCases: Readonly<Record<string, Seal>> = {
  'seven W': words('WWWWWWW'),
  'seven W in three lines': words('WWWWWWW', 'WWWWWWW', 'WWWWWWW'),
  'seven Han signs': words('漢字漢字漢字漢'),
  'seven Han signs in three lines': words('漢字漢字漢字漢', '漢字漢字漢字漢', '漢字漢字漢字漢'),
  'seven emoji': words('🐳🦊🐢🦉🐝🦋🐙'),
  'emoji families': words('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '🏳️‍🌈🏳️‍🌈🏳️‍🌈', '🇯🇵🇧🇷🇰🇪'),
  'Thai with stacked marks': words('ที่นี่', 'น้ำปู่', 'ผู้ใหญ่'),
  'Hindi conjuncts': words('क्षत्रिय', 'ज्ञान', 'श्रृंग'),
  Arabic: words('سلام', 'الصبر', 'جميل'),
  'one word of Arabic': words('جميل'),
  Hebrew: words('שלום', 'ים'),
  'Hebrew with a mark at its end': words('שלום!'),
  'accents above and below': words('ẤỆǗŞḀ', 'gjpqy', 'ÅÉÎÕÜ'),
  'one letter': words('i'),
  'one wide letter': words('W'),
  'letters that hang': words('gypsy'),
  'a line of dots': words('.......'),
  'a line that lies high': words('^^^'),
  'lines of very different widths': words('WWWWWWW', 'i', '漢字'),
  'a line too wide to be written now': words('⸻⸻⸻⸻'),
};

describe('every allowed line fits whole', () => {
  for (const [title, seal] of Object.entries(hardCases)) {
    it(`${title}: is a seal at all`, () => {
      expect(parseSeal(seal).rejection).to.equal(undefined);
    });

    for (const size of ['96px', '160px', '320px']) {
      it(`${title}: every drop of ink, ${size} wide`, async () => {
        const element = await draw(seal, `--seal-size: ${size}`);
        const box = element.getBoundingClientRect();
        for (const line of linesOf(element)) expectInside(inkOf(line), box);
      });
    }
  }

  it('keeps the ink of one line off the next', async () => {
    const element = await draw(words('ẤỆǗŞḀ', 'ẤỆǗŞḀ', 'ผู้ใหญ่'));
    const [one, two, three] = linesOf(element).map(inkOf);
    expect(one?.bottom).to.be.lessThan(Number(two?.top));
    expect(two?.bottom).to.be.lessThan(Number(three?.top));
  });
});

describe('the words fill the seal', () => {
  for (const [title, seal] of Object.entries(hardCases)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`${title}: their ink is in the middle, on a page of ${dir}`, async () => {
        const element = await draw(seal, '', dir);
        const [ink, box] = [inkOfAll(linesOf(element)), element.getBoundingClientRect()];
        const [x, y] = [ink.x + ink.width / 2, ink.y + ink.height / 2];
        expect(x).to.be.closeTo(box.x + box.width / 2, 2.2);
        expect(y).to.be.closeTo(box.y + box.height / 2, 1);
      });
    }

    it(`${title}: up to a margin, or with letters as large as they get`, async () => {
      const element = await draw(seal);
      const { width, height } = inkOfAll(linesOf(element));
      const largest = element.offsetWidth * 0.4;
      expect(width > 130 || height > 90 || sizeOf(element) > largest - 1).to.equal(true);
    });
  }

  const usualFont = "--seal-font-seal: Arial, 'Liberation Sans'";
  const letters = { WWWWWWW: 21.5, moss: 54.4, gypsy: 48.7, Привет: 40, 'blue whale': 49.7 };
  for (const [line, px] of Object.entries(letters)) {
    it(`${line}: with letters of the same size in every engine`, async () => {
      expect(sizeOf(await draw(words(...line.split(' ')), usualFont))).to.be.closeTo(px, 1);
    });
  }

  it('and lines of one script stand at equal distances', async () => {
    const element = await draw(words('ooo', 'lll', 'ggg'));
    const [one, two, three] = linesOf(element).map((line) => line.getBoundingClientRect().bottom);
    expect(Number(two) - Number(one)).to.be.closeTo(Number(three) - Number(two), 1);
  });
});

describe('the words fit again', () => {
  const fits = (element: Element): boolean =>
    linesOf(element).every((line) => inkOf(line).width < element.clientWidth * 0.9);

  it('where others are given later', async () => {
    const element = await draw(words('i'));
    element.seal = words('WWWWWWW', 'WWWWWWW');
    await element.updateComplete;
    expect(fits(element)).to.equal(true);
  });

  it('and get back their large letters', async () => {
    const large = sizeOf(await draw(words('ok')));
    const element = await draw(words('WWWWWWW'));
    element.seal = words('ok');
    await element.updateComplete;
    expect(sizeOf(element)).to.equal(large);
  });

  it('where they were hidden at first', async () => {
    const element = await draw(words('WWWWWWW'), 'display: none');
    element.style.removeProperty('display');
    await waitUntil(() => deepFirst(element, '.line').offsetWidth > 0 && fits(element));
  });

  it('in a box that becomes smaller', async () => {
    const element = await draw(words('WWWWWWW'));
    element.style.setProperty('--seal-size', '96px');
    await nextFrame();
    expect(fits(element)).to.equal(true);
  });

  it('in another font that the page changes to', async () => {
    const element = await draw(words('iiiiiii'), '--seal-font-seal: monospace');
    const before = sizeOf(element);
    element.style.setProperty('--seal-font-seal', 'sans-serif');
    await waitUntil(() => sizeOf(element) > before + 1);
    expect(fits(element)).to.equal(true);
  });

  it('in a font of the site that comes late', async () => {
    const element = await draw(words('iiiiiii'), '--seal-font-seal: late-wide, monospace');
    const before = sizeOf(element);
    const from = 'local("DejaVu Sans Mono"), local("Noto Sans Mono"), local("Liberation Mono")';
    const wide = new FontFace('late-wide', from, { sizeAdjust: '300%' } as FontFaceDescriptors);
    document.fonts.add(wide);
    await wide.load();
    await waitUntil(() => sizeOf(element) < before - 1);
    expect(fits(element)).to.equal(true);
    document.fonts.delete(wide);
  });

  it('without an error on the page', async () => {
    const errors: Event[] = [];
    const hear = (error: Event): unknown => errors.push(error);
    addEventListener('error', hear);
    const element = await draw(words('WWWWWWW', 'i'), '--seal-font-seal: monospace');
    element.style.setProperty('--seal-font-seal', 'serif');
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    removeEventListener('error', hear);
    expect(errors).to.be.empty;
  });
});
