import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/signin-seal.js';
import '../../src/define/seal-editor.js';
import '../../src/define/seal-help.js';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import type { SealPreviewElement } from '../../src/elements/seal-preview/seal-preview-element.js';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { buttonNamed, buttonNames, deepAll, deepFirst, shadowText } from '../support/elements.js';
import { closeFrames, openFrame } from '../support/frames.js';
import { expectInside, inkOf } from '../support/ink.js';
import { textSeal } from '../support/seals.js';
import { SlowStore, signinIn, signinOver, signinWith } from '../support/signin.js';
import { clearStorage } from '../support/storage.js';
import { waitUntil } from '../support/wait-until.js';

const shown = { state: 'shown', seal: textSeal } as const;

beforeEach(clearStorage);
afterEach(clearStorage);

describe('<signin-seal> that is moved', () => {
  it('shows its seal in its new place, and announces no other state', async () => {
    const element = await signinWith(shown);
    const announced: string[] = [];
    element.addEventListener('seal-state', ({ state }) => announced.push(state));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await element.updateComplete;
    expect(shadowText(element)).to.include('blue whale');
    expect(announced).to.deep.equal([]);
  });

  it('belongs to its new form', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <form><signin-seal name="seal"></signin-seal></form>
        <form></form>
      </div>`,
    );
    const element = signinIn(page);
    const other = page.querySelectorAll('form').item(1);
    other.append(element);
    await element.updateComplete;
    expect(element.form).to.equal(other);
    expect(new FormData(other).get('seal')).to.equal('none');
  });

  it('watches its store once, however often it is moved, and not at all after it is removed', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    for (let times = 0; times < 10; times += 1) document.body.append(element);
    expect(store.watchers).to.equal(1);
    element.remove();
    expect(store.watchers).to.equal(0);
  });

  it('notices a seal that was removed while it was disconnected', async () => {
    const store = new MemoryStore(shown);
    const element = await signinOver(store);
    const place = element.parentElement;
    element.remove();
    await store.remove();
    place?.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('none');
    expect(buttonNames(element)).to.deep.equal(['Prevent Password Theft']);
  });

  it('is cloned with its attributes, and the clone works independently', async () => {
    const element = await fixture<SigninSealElement>(
      html`<signin-seal name="seal" required></signin-seal>`,
    );
    const clone = document.importNode(element, true);
    element.after(clone);
    await clone.updateComplete;
    expect(clone).to.include({ name: 'seal', required: true, state: 'none' });
    buttonNamed(clone, 'Prevent Password Theft').click();
    await waitUntil(() => deepAll(clone, 'seal-editor').length === 1, 'The clone has no editor');
    element.requestUpdate();
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal(['Prevent Password Theft']);
  });
});

describe('other elements that are moved', () => {
  it('<seal-editor> keeps what was typed', async () => {
    const element = await fixture<SealEditorElement>(html`<seal-editor></seal-editor>`);
    const line = element.shadowRoot?.querySelector<HTMLInputElement>('#line-0');
    if (!line) throw new Error('No line');
    line.value = 'moss';
    line.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    element.parentElement?.append(document.createElement('p'), element);
    await element.updateComplete;
    expect(line.isConnected).to.equal(true);
    expect(line.value).to.equal('moss');
    expect(element.matches(':state(changed)')).to.equal(true);
  });

  it('<seal-preview> draws its seal, and its clone waits for one', async () => {
    const element = await fixture<SealPreviewElement>(
      html`<seal-preview .seal=${textSeal}></seal-preview>`,
    );
    const clone = document.importNode(element, true);
    element.parentElement?.append(clone, element);
    await Promise.all([element.updateComplete, clone.updateComplete]);
    expect(shadowText(element)).to.include('blue whale');
    expect(shadowText(clone)).to.equal('');
  });

  it('<seal-help> keeps its open answers', async () => {
    const element = await fixture(html`<seal-help></seal-help>`);
    const answer = element.shadowRoot?.querySelector('details');
    if (!answer) throw new Error('No answer');
    answer.open = true;
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(true);
    element.remove();
  });
});

const tags = ['signin-seal', 'seal-preview', 'seal-editor', 'seal-help'] as const;

type Moved = HTMLElement & { readonly updateComplete: Promise<boolean> };

async function elementOf(tag: (typeof tags)[number]): Promise<Moved> {
  if (tag === 'signin-seal') return signinWith(shown);
  const element = document.createElement(tag);
  if ('seal' in element) element.seal = textSeal;
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

function placeOf({ parentElement }: HTMLElement): HTMLElement {
  if (!parentElement) throw new Error('It is not on the page');
  return parentElement;
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement): readonly number[] => [
  offsetWidth,
  offsetHeight,
];

/** A page of this width, over this one, whose layout it doesn't change. */
async function openPage(width: number): Promise<Document> {
  const { element, document: page } = await openFrame('<body style="margin: 0"></body>');
  element.style.cssText = `position: fixed; width: ${String(width)}px; height: 3000px; border: 0`;
  return page;
}

describe('an element that was in another document', () => {
  afterEach(closeFrames);

  for (const tag of tags) {
    it(`looks as before when it is back from one without a window: <${tag}>`, async () => {
      const element = await elementOf(tag);
      const before = sizeOf(element);
      const place = placeOf(element);
      document.implementation.createHTMLDocument().body.append(element);
      place.append(element);
      await element.updateComplete;
      expect(sizeOf(element)).to.deep.equal(before);
    });

    it(`looks as before when it was only adopted by one: <${tag}>`, async () => {
      const element = await elementOf(tag);
      const before = sizeOf(element);
      const place = placeOf(element);
      document.implementation.createHTMLDocument().adoptNode(element);
      place.append(document.adoptNode(element));
      await element.updateComplete;
      expect(sizeOf(element)).to.deep.equal(before);
    });

    it(`is laid out in a frame, and as before when it is back: <${tag}>`, async () => {
      const element = await elementOf(tag);
      const [width, height] = sizeOf(element);
      const place = placeOf(element);
      const other = await openPage(place.offsetWidth);
      other.body.append(element);
      await element.updateComplete;
      expect(element.offsetWidth).to.equal(width);
      expect(element.offsetHeight).to.be.closeTo(Number(height), Number(height) * 0.15);
      place.append(element);
      await element.updateComplete;
      expect(sizeOf(element)).to.deep.equal([width, height]);
    });
  }

  it('draws its seal again', async () => {
    const element = await elementOf('signin-seal');
    const place = placeOf(element);
    document.implementation.createHTMLDocument().body.append(element);
    place.append(element);
    await element.updateComplete;
    const line = deepFirst(element, '.line');
    const preview = deepFirst(element, 'seal-preview');
    expectInside(inkOf(line), preview.getBoundingClientRect());
    expect(preview.offsetHeight).to.equal(120);
  });
});
