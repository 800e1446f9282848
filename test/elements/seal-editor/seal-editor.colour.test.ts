import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { englishColours } from '../../../src/messages/en/colours.js';
import { FIRST_COLOURS, palette } from '../../../src/seal/palette.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { openEditor, press } from '../../support/editor.js';
import { deepAll, deepElements, spokenName } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { replace, restoreAll } from '../../support/replace.js';

const radios = (editor: Element): HTMLInputElement[] =>
  deepAll(editor, 'input[name=colour]') as HTMLInputElement[];
const chosen = (editor: Element): string | undefined =>
  radios(editor).find(({ checked }) => checked)?.value;

const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? []).map((level) => Number(level).toString(16).padStart(2, '0')).join('')}`;

function drawByte(byte: number): void {
  const value = (bytes: Uint8Array) => bytes.fill(byte);
  replace(crypto, 'getRandomValues', value);
}

describe('the colour of a seal', () => {
  afterEach(restoreAll);

  it('is chosen from eight colours, and from all on demand', async () => {
    drawByte(3);
    const editor = await openEditor();
    expect(radios(editor).length).to.equal(FIRST_COLOURS);
    await press(editor, 'See more colours');
    expect(radios(editor).length).to.equal(palette.length);
  });

  it('is always among the eight: it takes the place of the first one with its hue', async () => {
    drawByte(29);
    const editor = await openEditor();
    expect(radios(editor).map(({ value }) => value)).to.deep.equal(
      palette.slice(0, FIRST_COLOURS).map(({ name }, at) => (at === 5 ? palette[29]?.name : name)),
    );
    expect(chosen(editor)).to.equal(palette[29]?.name);
  });

  it('is announced by its name', async () => {
    const editor = await openEditor(new MemoryStore({ state: 'shown', seal: textSeal }));
    const names = radios(editor).map(spokenName);
    expect(names).to.deep.equal(palette.slice(0, 8).map(({ name }) => englishColours[name]));
  });

  it('is shown with the pattern in its shades', async () => {
    const editor = await openEditor(new MemoryStore({ state: 'shown', seal: textSeal }));
    const uses = deepElements(editor).filter((part) => part instanceof SVGUseElement);
    expect(uses.length).to.equal(FIRST_COLOURS);
    for (const [at, use] of uses.entries()) {
      expect(use.getBBox().width).to.be.greaterThan(1000);
      expect(hex(getComputedStyle(use).stroke)).to.equal(palette[at]?.line);
    }
  });

  for (const byte of [0, 7, 31, 200]) {
    it(`is random for a new seal: byte ${byte}`, async () => {
      drawByte(byte);
      const editor = await openEditor();
      expect(chosen(editor)).to.equal(palette[byte % palette.length]?.name);
    });
  }

  it('stays the same for a stored seal', async () => {
    drawByte(9);
    const editor = await openEditor(new MemoryStore({ state: 'shown', seal: textSeal }));
    expect(chosen(editor)).to.equal('teal');
  });

  it('is chosen with the arrow keys', async () => {
    drawByte(0);
    const editor = await openEditor();
    radios(editor)[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(chosen(editor)).to.equal(palette[1]?.name);
  });
});
