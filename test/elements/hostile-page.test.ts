import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/seal-editor.js';
import '../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { openEditor } from '../support/editor.js';
import { deepAll, deepFirst } from '../support/elements.js';
import { textSeal } from '../support/seals.js';
import { signinIn } from '../support/signin.js';

/** Inherited properties with which a page's style sheet could hide or garble a seal. */
const INHERITED = [
  'visibility: hidden',
  'font-size: 0',
  'color: transparent',
  'pointer-events: none',
  'user-select: all',
  'direction: rtl',
  'writing-mode: vertical-rl',
  'text-indent: -9999px',
  'letter-spacing: 99px',
  'word-spacing: 99px',
  'line-height: 0',
  'text-transform: uppercase',
  'text-shadow: 0 0 9px red',
  'white-space: nowrap',
  'font-variant: small-caps',
  '-webkit-text-security: disc',
  '-webkit-text-fill-color: transparent',
  '-webkit-text-stroke: 9px red',
  'text-decoration: line-through',
  'cursor: none',
] as const;

const SHOWN = { state: 'shown', seal: textSeal } as const;

/** A page whose style sheet has these declarations for the form, for the seal in it, and for its part. */
async function page(ofForm: string, ofSeal = '', ofPart = ''): Promise<SigninSealElement> {
  const form = await fixture(
    html`<form class="hostile">
      <signin-seal .store=${new MemoryStore(SHOWN)}></signin-seal>
      <input type="password" aria-label="Password" />
    </form>`,
  );
  const sheet = new CSSStyleSheet();
  const seal = '.hostile signin-seal';
  sheet.replaceSync(
    `.hostile { ${ofForm} } ${seal} { ${ofSeal} } ${seal}::part(seal) { ${ofPart} }`,
  );
  document.adoptedStyleSheets.push(sheet);
  await signinIn(form).updateComplete;
  return signinIn(form);
}

/** The computed styles of the seal's text that decide whether it is legible. */
function painted(element: Element): Readonly<Record<string, string>> {
  const line = deepFirst(element, '.line');
  const style = getComputedStyle(line);
  const { width, height } = line.getBoundingClientRect();
  const names = [
    'visibility',
    'color',
    'letterSpacing',
    'textIndent',
    'textTransform',
    'textShadow',
  ];
  const more = [
    'writingMode',
    'webkitTextSecurity',
    'webkitTextFillColor',
    'webkitTextStrokeWidth',
    'whiteSpace',
    'userSelect',
    'wordSpacing',
    'lineHeight',
    'fontVariantCaps',
  ];
  const read = [...names, ...more].map((name) => [name, String(Reflect.get(style, name))] as const);
  return { ...Object.fromEntries<string>(read), box: `${width.toFixed()} × ${height.toFixed()}` };
}

const hitAt = (element: Element): Element | null => {
  const { x, y, width, height } = deepFirst(element, '.seal').getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2);
};

afterEach(() => {
  document.adoptedStyleSheets = [];
});

describe('a seal that inherits from the page', () => {
  for (const declaration of INHERITED) {
    it(`${declaration}: is painted as usual, and can be pressed`, async () => {
      const usual = painted(await page(''));
      document.adoptedStyleSheets = [];
      const element = await page(declaration);
      expect(painted(element)).to.deep.equal(usual);
      expect(hitAt(element)).to.equal(element);
    });
  }

  it('every property at once, set on the element itself: stays legible', async () => {
    const element = await page('font-size: 0; visibility: hidden', 'all: initial');
    const { visibility, box } = painted(element);
    expect(visibility).to.equal('visible');
    expect(box).not.to.include('0 ×');
  });
});

describe('the text beside the seal', () => {
  it('keeps its own legible size and color', async () => {
    const promise = deepFirst(await page('font-size: 0; color: transparent'), '.promise');
    expect(parseFloat(getComputedStyle(promise).fontSize)).to.be.at.least(12);
    expect(getComputedStyle(promise).color).not.to.match(/, 0\)|transparent/);
  });

  it('uses the font and size of the page', async () => {
    const promise = deepFirst(await page('font: 20px monospace'), '.promise');
    expect(getComputedStyle(promise).fontSize).to.equal('20px');
    expect(getComputedStyle(promise).fontFamily).to.equal('monospace');
  });
});

describe('a seal that the page hides', () => {
  const hidings = {
    'a transparent box around it': ['opacity: 0', ''],
    'its own opacity': ['', 'opacity: 0'],
    'no display': ['', 'display: none'],
    'no size': ['', 'transform: scale(0)'],
    'a size of less than one px': ['', 'transform: scale(0.004)'],
    'a place beyond the edge': ['', 'position: absolute; left: -9999px'],
    'the visibility of its part': ['', '', 'visibility: hidden'],
  } as const;
  for (const [way, [ofForm, ofSeal, ofPart]] of Object.entries(hidings)) {
    it(`with ${way}: is obscured once the password field is focused`, async () => {
      const element = await page(ofForm, ofSeal, ofPart);
      const announced: unknown[] = [];
      element.addEventListener('seal-state', ({ state, reason }) =>
        announced.push([state, reason]),
      );
      element.parentElement?.querySelector('input')?.focus();
      await element.updateComplete;
      expect(announced).to.deep.equal([['shown', 'obscured']]);
      expect(element.matches(':state(obscured)')).to.equal(true);
    });
  }

  it('inside a closed shadow root: is obscured', async () => {
    const element = await page('opacity: 0');
    const around = await fixture<HTMLElement>(html`<div style="opacity: 0"></div>`);
    const { form } = element;
    around.attachShadow({ mode: 'closed' }).append(form ?? element);
    form?.querySelector('input')?.focus();
    await element.updateComplete;
    expect(element.reason).to.equal('obscured');
  });

  it('and shows again: is no longer obscured', async () => {
    const element = await page('opacity: 0');
    const password = element.parentElement?.querySelector('input');
    password?.focus();
    document.adoptedStyleSheets.at(-1)?.replaceSync('');
    password?.blur();
    password?.focus();
    await element.updateComplete;
    expect(element.reason).to.equal(undefined);
  });

  it('is not obscured if it can be seen', async () => {
    const element = await page('');
    element.parentElement?.querySelector('input')?.focus();
    await element.updateComplete;
    expect(element.reason).to.equal(undefined);
  });
});

describe('the editor on a page that hides inherited content', () => {
  it('keeps its labels and buttons legible', async () => {
    const editor = await openEditor();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { font-size: 0; color: transparent; visibility: hidden }');
    document.adoptedStyleSheets.push(sheet);
    const parts = deepAll(editor, 'label, button, h2, p.advice');
    expect(parts).not.to.be.empty;
    for (const part of parts) {
      const { fontSize, visibility, color } = getComputedStyle(part);
      expect(parseFloat(fontSize), part.textContent).to.be.at.least(11);
      expect([visibility, color]).not.to.include('hidden').and.not.to.include('rgba(0, 0, 0, 0)');
    }
  });
});
