import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { buttonNamed, clickOn, deepElements, deepFirst, focused } from '../../support/elements.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

/** Layouts of a sign-in page, as the style of what is around the form. */
const layouts: Readonly<Record<string, string>> = {
  'a narrow column': 'width: 290px',
  'a column of 352 px': 'width: 352px',
  'a wide column': 'width: 560px',
  'a column that hides what overflows': 'width: 400px; height: 420px; overflow: hidden',
  'a scroller': 'width: 400px; height: 300px; overflow: auto',
  'a centered flex column': 'display: flex; flex-direction: column; align-items: center',
  'a box that is moved and scaled': 'width: 400px; transform: translate(60px, 20px) scale(0.9)',
  'a box that is zoomed': 'width: 300px; zoom: 1.5',
  'a box that contains its layout': 'width: 400px; contain: layout paint',
  'a box with a filter': 'width: 400px; filter: grayscale(1)',
  'large text': 'width: 400px; font-size: 28px',
  'small text': 'width: 400px; font-size: 10px',
  'text from right to left': 'width: 400px; direction: rtl',
  'a box at the bottom of the window': 'position: fixed; inset: auto 0 0 auto; width: 300px',
  'a box beyond the end of the page': 'width: 400px; margin-block-start: 1200px',
};

let page: HTMLElement;
let element: SigninSealElement;

async function open(style: string, required: boolean): Promise<void> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  page = await fixture<HTMLElement>(
    html`<div style=${style}>
      <h1>Sign in</h1>
      <form>
        <signin-seal ?required=${required} .store=${store}></signin-seal>
        <p>A sentence of the page</p>
        <label>Customer number <input /></label>
        <label>Password <input type="password" /></label>
        <button>Continue</button>
      </form>
    </div>`,
  );
  element = signinIn(page);
  seal().scrollIntoView({ block: 'center' });
}

const seal = (): HTMLElement => deepFirst(element, '.seal');
const menu = (): HTMLElement => deepFirst(element, '.menu');
const isMenuOpen = (): boolean => menu().matches(':popover-open');

const rectOf = (part: Element): string => {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [part.localName, ...[x, y, width, height].map((px) => px.toFixed(2))].join(' ');
};

/** Where all parts of the page are, with the element’s own box. */
const places = (): readonly string[] =>
  [...page.querySelectorAll('*'), seal(), deepFirst(element, '.box')].map(rectOf);

async function press(): Promise<void> {
  await clickOn(seal());
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
}

function expectInWindow(): void {
  for (const part of deepElements(menu())) {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    expect(left, part.localName).to.be.at.least(0);
    expect(top, part.localName).to.be.at.least(0);
    expect(right, part.localName).to.be.at.most(innerWidth);
    expect(bottom, part.localName).to.be.at.most(innerHeight);
  }
}

afterEach(() => {
  restoreAll();
  scrollTo(0, 0);
});

describe('pressing the seal moves nothing on the page, and the menu is inside the window, in', () => {
  for (const [layout, style] of Object.entries(layouts)) {
    for (const required of [false, true]) {
      it(`${layout}${required ? ', if a press is required' : ''}`, async () => {
        await open(style, required);
        const before = places();
        await press();
        expect(isMenuOpen()).to.equal(true);
        expect(places()).to.deep.equal(before);
        expectInWindow();
        await press();
        expect(isMenuOpen()).to.equal(false);
        expect(places()).to.deep.equal(before);
      });
    }
  }

  it('a form that was refused', async () => {
    await open('width: 352px', true);
    const before = places();
    element.checkValidity();
    await element.updateComplete;
    expect(element.matches(':state(user-invalid)')).to.equal(true);
    expect(places()).to.deep.equal(before);
  });

  it('a language whose sentences are long', async () => {
    await open('width: 352px', true);
    element.messages = { signin: { confirmed: 'Das Siegel ist gedrückt. '.repeat(6) } };
    await element.updateComplete;
    const before = places();
    await press();
    expect(places()).to.deep.equal(before);
  });
});

describe('the menu', () => {
  it('covers neither the seal nor the page’s controls', async () => {
    await open('width: 400px; margin-block-start: 300px', true);
    await press();
    const { left, top, right, bottom } = menu().getBoundingClientRect();
    for (const part of [seal(), ...page.querySelectorAll('input, button')]) {
      const at = part.getBoundingClientRect();
      const isApart = at.right <= left || at.left >= right || at.bottom <= top || at.top >= bottom;
      expect(isApart, part.localName).to.equal(true);
    }
  });

  it('stays at the seal while the page scrolls', async () => {
    await open('width: 400px; margin-block: 900px', false);
    await press();
    const distance = (): number =>
      menu().getBoundingClientRect().top - seal().getBoundingClientRect().top;
    const before = distance();
    scrollBy(0, 30);
    await waitUntil(() => Math.abs(distance() - before) < 1);
    await nextFrame();
    expect(distance()).to.be.closeTo(before, 1);
  });

  it('closes at a click on the page, which reaches what is clicked', async () => {
    await open('width: 400px', true);
    await press();
    const field = deepFirst(page, '[type=password]');
    await clickOn(field);
    expect([isMenuOpen(), focused()]).to.deep.equal([false, field]);
    await sendKeys({ type: 'secret' });
    expect((field as HTMLInputElement).value).to.equal('secret');
  });

  it('closes when Tab goes on to the next field', async () => {
    await open('width: 400px', true);
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(buttonNamed(element, /^Change/));
    await sendKeys({ press: 'Tab' });
    expect([isMenuOpen(), focused()]).to.deep.equal([false, deepFirst(page, 'input')]);
  });

  it('says so itself, and grows over the page, if the editor does not load', async () => {
    await open('width: 400px', false);
    replace(SigninSealElement, 'loadEditor', () => Promise.reject(new Error('offline')));
    const before = places();
    await press();
    buttonNamed(element, /^Change/).click();
    await waitUntil(() => menu().textContent.includes('The editor did not load.'));
    expect(places()).to.deep.equal(before);
  });

  it('is closed after the element was moved in the page', async () => {
    await open('width: 400px', false);
    await press();
    page.append(element);
    await element.updateComplete;
    expect(seal().getAttribute('aria-expanded')).to.equal('false');
    await press();
    expect(isMenuOpen()).to.equal(true);
  });
});
