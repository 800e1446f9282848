import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/seal-editor.js';
import '../../src/define/seal-help.js';
import '../../src/define/signin-seal.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { itIf } from '../support/capabilities.js';
import { deepAll, deepFirst } from '../support/elements.js';
import { openEditor, press, writeLines } from '../support/editor.js';
import { textSeal } from '../support/seals.js';
import { signinIn, signinWith } from '../support/signin.js';
import { waitUntil } from '../support/wait-until.js';

const shown: SealReading = { state: 'shown', seal: textSeal };

/** A computed property of the first match of a selector, in an element with a token set on it. */
async function styleWith(
  token: string,
  reading: SealReading,
  selector: string,
): Promise<CSSStyleDeclaration> {
  const page = await fixture(
    html`<div style=${token}><signin-seal .store=${new MemoryStore(reading)}></signin-seal></div>`,
  );
  return getComputedStyle(deepFirst(signinIn(page), selector));
}

describe('a token applies to what it is for', () => {
  it('border width: the box and the buttons', async () => {
    const token = '--seal-border-width: 3px';
    expect((await styleWith(token, shown, '.box')).borderTopWidth).to.equal('3px');
    const call = await styleWith(token, { state: 'none' }, '.action');
    expect(call.borderTopWidth).to.equal('3px');
  });

  it('font weight: the promise and the buttons', async () => {
    const token = '--seal-font-weight: 500';
    expect((await styleWith(token, shown, '.promise')).fontWeight).to.equal('500');
    expect((await styleWith(token, { state: 'none' }, '.action')).fontWeight).to.equal('500');
  });

  it('shadow: the seal, and the seal in the preview', async () => {
    const shadow = 'rgb(0, 0, 255) 0px 4px 0px 0px';
    const seal = await styleWith('--seal-shadow: 0 4px 0 #00f', shown, '.seal');
    expect(seal.boxShadow).to.equal(shadow);
    const editor = await openEditor();
    editor.style.setProperty('--seal-shadow', '0 4px 0 #00f');
    await writeLines(editor, 'blue', 'whale');
    await press(editor, 'Preview');
    expect(getComputedStyle(deepFirst(editor, 'seal-preview')).boxShadow).to.equal(shadow);
  });

  it('space: the padding of the box and the gaps of the editor', async () => {
    expect((await styleWith('--seal-space: 20px', shown, '.box')).paddingTop).to.equal('20px');
    const editor = await openEditor();
    editor.style.setProperty('--seal-space', '20px');
    expect(getComputedStyle(deepFirst(editor, '.editor')).rowGap).to.equal('25px');
  });

  it('duration: the buttons', async () => {
    const call = await styleWith('--seal-duration: 50ms', { state: 'none' }, '.action');
    expect(call.transitionDuration).to.equal('0.05s');
  });
});

describe('a color change', () => {
  it('takes 120 ms by default', async () => {
    const call = await styleWith('', { state: 'none' }, '.action');
    expect(call.transitionDuration).to.equal('0.12s');
  });

  itIf('emulatesMedia')('takes no time if the user prefers reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { transitionDuration } = await styleWith('', { state: 'none' }, '.action');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(transitionDuration).to.equal('0s');
  });
});

describe("the page's own font", () => {
  const fontOf = (element: Element, selector: string): string =>
    getComputedStyle(deepFirst(element, selector)).fontFamily;

  it('is used by every element, and for the text of the seal', async () => {
    const page = await fixture(
      html`<div style="font-family: fantasy">
        <signin-seal .store=${new MemoryStore(shown)}></signin-seal>
        <seal-editor .store=${new MemoryStore()}></seal-editor>
        <seal-help></seal-help>
      </div>`,
    );
    for (const selector of ['.box', '.lines', '.editor', '#line-0', '.action', '.help']) {
      expect(fontOf(page, selector), selector).to.equal('fantasy');
    }
  });

  it("can be replaced by the site, and separately for the seal's text", async () => {
    const fonts = '--seal-font: cursive; --seal-font-seal: monospace';
    expect((await styleWith(fonts, shown, '.box')).fontFamily).to.equal('cursive');
    expect((await styleWith(fonts, shown, '.lines')).fontFamily).to.equal('monospace');
  });
});

describe('the parts', () => {
  async function editing(): Promise<Element> {
    const element = await signinWith({ state: 'none' });
    deepFirst(element, '.action').click();
    await waitUntil(() => deepAll(element, '#line-0').length === 1, 'No editor');
    return element;
  }

  const ofEditor = {
    editor: '.editor',
    preview: '#preview',
    action: '#cancel',
    main: '#save',
    field: '#line-0',
  };

  /** What has the parts, and a selector for each part. */
  const table: Readonly<Record<string, readonly [() => Promise<Element>, Record<string, string>]>> =
    {
      '<signin-seal> without a seal': [
        () => signinWith({ state: 'none' }),
        { box: '.box', action: '.action' },
      ],
      '<signin-seal> with a seal': [() => signinWith(shown), { seal: '.seal', menu: '.menu' }],
      '<signin-seal> whose seal is missing': [
        () => signinWith({ state: 'missing', reason: 'gone' }),
        { warning: '.warning' },
      ],
      'an editor in <signin-seal>': [editing, ofEditor],
      '<seal-editor>': [() => openEditor(), ofEditor],
      '<seal-preview>': [
        () => fixture(html`<seal-preview .seal=${textSeal}></seal-preview>`),
        { seal: '.seal' },
      ],
      '<seal-help>': [() => fixture(html`<seal-help></seal-help>`), { help: '.help' }],
    };

  for (const [what, [show, parts]] of Object.entries(table)) {
    for (const [part, selector] of Object.entries(parts)) {
      it(`of ${what} can be styled: ${part}`, async () => {
        const page = await fixture(html`<div><style></style></div>`);
        // From the page, no rule reaches an editor in a sign-in box except through the box.
        const elements = ':is(signin-seal, seal-editor, seal-preview, seal-help)';
        page.querySelector('style')?.append(`${elements}::part(${part}) { order: 7 }`);
        expect(getComputedStyle(deepFirst(await show(), selector)).order).to.equal('7');
      });
    }
  }
});
