import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/seal-editor.js';
import '../../../src/define/signin-seal.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { press, previewRegion, writeLines } from '../../support/editor.js';
import { deepAll, deepFirst } from '../../support/elements.js';
import { signinIn } from '../../support/signin.js';

async function editorIn(width: number, style = ''): Promise<SealEditorElement> {
  const box = await fixture(
    html`<div style="width: ${width}px; ${style}">
      <seal-editor .store=${new MemoryStore()}></seal-editor>
    </div>`,
  );
  const editor = box.querySelector('seal-editor');
  if (!editor) throw new Error('No editor');
  return editor;
}

const rectOf = (root: Element, selector: string): DOMRect =>
  deepFirst(root, selector).getBoundingClientRect();

const shieldOf = (element: Element): number =>
  element.shadowRoot?.querySelector('.shield')?.getBoundingClientRect().width ?? 0;

const backgroundOf = (root: Element, selector: string): string =>
  getComputedStyle(deepFirst(root, selector)).backgroundColor;

const CLEAR = 'rgba(0, 0, 0, 0)';

for (const width of [240, 286, 340]) {
  describe(`<seal-editor> that is ${String(width)} px wide`, () => {
    it('shows the promise below the seal, as the narrow box does', async () => {
      const editor = await editorIn(width);
      await writeLines(editor, 'elm', 'fog');
      await press(editor, 'Preview');
      const [seal, promise] = ['.around seal-preview', '.around > .promise'].map((part) =>
        rectOf(editor, part),
      );
      expect(promise?.top).to.be.at.least(Number(seal?.bottom));
      expect(promise?.left).to.be.closeTo(Number(seal?.left), 1);
      expect(promise?.width).to.be.above(width * 0.6);
    });

    it('has no panel around the preview, which would take up space', async () => {
      const editor = await editorIn(width, 'background: #999');
      await writeLines(editor, 'elm', 'fog');
      await press(editor, 'Preview');
      expect(backgroundOf(editor, '.form')).to.equal(CLEAR);
      // On a large page, the preview sticks to the edge of the window, over the fields, and so needs a ground.
      const { position } = getComputedStyle(deepFirst(editor, '.preview'));
      expect(backgroundOf(editor, '.preview') === CLEAR).to.equal(position !== 'sticky');
      expect(rectOf(editor, '.around seal-preview').left).to.be.closeTo(
        editor.getBoundingClientRect().left,
        1,
      );
    });

    it('does not overflow, and shows its whole seal', async () => {
      const editor = await editorIn(width);
      await writeLines(editor, 'WWWWWWW', 'elm', '漢字漢字漢字漢');
      await press(editor, 'Preview');
      const { right } = editor.getBoundingClientRect();
      const parts = deepAll(previewRegion(editor) ?? editor, '.form, .around > *, .inputs > *');
      expect(parts).not.to.be.empty;
      for (const part of parts)
        expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right + 0.5);
      expect(rectOf(editor, '.around seal-preview').width).to.equal(160);
    });
  });
}

describe('<seal-editor> on a grey page', () => {
  for (const width of [480, 900]) {
    it(`has a panel with a border around the preview, inside the editor: ${String(width)} px`, async () => {
      const editor = await editorIn(width, 'background: #999');
      await writeLines(editor, 'elm', 'fog');
      await press(editor, 'Preview');
      const panel = backgroundOf(editor, '.preview');
      const form = backgroundOf(editor, '.form');
      expect(panel).not.to.be.oneOf([CLEAR, form]);
      expect(parseFloat(getComputedStyle(deepFirst(editor, '.preview')).borderTopWidth)).to.equal(
        1,
      );
      const [outer, inner] = [rectOf(editor, '.preview'), rectOf(editor, '.form')];
      expect(inner.left - outer.left).to.be.at.least(8);
      expect(outer.right - inner.right).to.be.at.least(8);
      expect(outer.right).to.be.at.most(editor.getBoundingClientRect().right + 0.5);
    });
  }
});

describe('<signin-seal> without a seal, below 22rem', () => {
  async function noneIn(width: number) {
    const box = await fixture(
      html`<div style="width: ${width}px">
        <signin-seal .store=${new MemoryStore()}></signin-seal>
      </div>`,
    );
    return signinIn(box);
  }

  for (const width of [240, 290, 345]) {
    it(`has a larger shield, and centers what it shows: ${String(width)} px`, async () => {
      const element = await noneIn(width);
      const box = rectOf(element, '.box');
      const parts = [...(element.shadowRoot?.querySelectorAll('.row *') ?? [])].map((part) =>
        part.getBoundingClientRect(),
      );
      const top = Math.min(...parts.map((part) => part.top));
      const bottom = Math.max(...parts.map((part) => part.bottom));
      expect(bottom - top, 'the part of the box that is used').to.be.above(box.height * 0.4);
      const shields = [element, await noneIn(480)].map((one) => shieldOf(one));
      expect(shields[0]).to.be.above(Number(shields[1]));
      expect(top - box.top).to.be.closeTo(box.bottom - bottom, 2);
    });

    it(`does not overflow: ${String(width)} px`, async () => {
      const element = await noneIn(width);
      const { right } = rectOf(element, '.box');
      const parts = deepAll(element, '.row *');
      expect(parts).not.to.be.empty;
      for (const part of parts) expect(part.getBoundingClientRect().right).to.be.at.most(right);
    });
  }
});
