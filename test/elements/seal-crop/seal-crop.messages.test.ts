import { expect } from '@open-wc/testing';
import { englishCrop } from '../../../src/messages/en/crop.js';
import type { MessageOverrides } from '../../../src/messages/messages.js';
import { resetColourScheme, setColourScheme } from '../../support/colour-scheme.js';
import {
  HALF,
  dragMouse,
  frameOf,
  letGo,
  openCrop,
  pressKey,
  statusOf,
  touch,
  turnWheel,
} from '../../support/crop.js';
import { buttonNamed, deepAll, deepFirst, spokenName } from '../../support/elements.js';

describe('the description of the crop', () => {
  it('is shown from the start', async () => {
    const element = await openCrop({ size: { width: 1600, height: 2400 } });
    expect(statusOf(element)).to.equal('Zoom 100%. 0% hidden on the left, 25% hidden at the top.');
  });

  it('is updated after a key press', async () => {
    const element = await openCrop({ crop: HALF });
    await pressKey(element, 'ArrowRight');
    expect(statusOf(element)).to.equal('Zoom 200%. 30% hidden on the left, 25% hidden at the top.');
  });

  it('is updated after a button press', async () => {
    const element = await openCrop();
    buttonNamed(element, 'Zoom in').click();
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Zoom 125%. 10% hidden on the left, 10% hidden at the top.');
  });

  it('is updated after a turn of the wheel', async () => {
    const element = await openCrop();
    turnWheel(element, -100, [0, 0]);
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Zoom 122%. 0% hidden on the left, 0% hidden at the top.');
  });

  it('is updated when a drag ends, but not before', async () => {
    const element = await openCrop({ crop: HALF });
    const before = statusOf(element);
    await dragMouse(element, [0.2, 0.2], [0.5, 0.2], [0.95, 0.2]);
    expect(statusOf(element)).to.equal(before);
    await letGo(element);
    expect(statusOf(element)).to.equal('Zoom 200%. 0% hidden on the left, 25% hidden at the top.');
  });

  it('is updated when both fingers are lifted', async () => {
    const element = await openCrop();
    touch(element, 'pointerdown', 1, 0.4, 0.5);
    touch(element, 'pointerdown', 2, 0.5, 0.5);
    touch(element, 'pointermove', 2, 0.99, 0.5);
    touch(element, 'pointerup', 2, 0.99, 0.5);
    touch(element, 'pointerup', 1, 0.4, 0.5);
    await element.updateComplete;
    expect(statusOf(element)).to.match(/^Zoom [56]\d\d%\./);
  });

  it('is announced again when the text is the same', async () => {
    const element = await openCrop();
    await pressKey(element, 'Home');
    const first = deepFirst(element, '[role="status"] p');
    await pressKey(element, 'Home');
    const second = deepFirst(element, '[role="status"] p');
    expect(second.textContent).to.equal(first.textContent);
    expect(second).not.to.equal(first);
  });

  it('follows a crop that is set', async () => {
    const element = await openCrop();
    await pressKey(element, 'Home');
    element.crop = HALF;
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Zoom 200%. 25% hidden on the left, 25% hidden at the top.');
  });
});

describe('the cropping tool is accessible', () => {
  afterEach(resetColourScheme);

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`on a ${colorScheme} page, at a limit and in between`, async () => {
      await setColourScheme(colorScheme);
      document.body.style.background = colorScheme === 'dark' ? '#16181d' : '#fff';
      const element = await openCrop();
      await expect(element).to.be.accessible();
      await pressKey(element, '+');
      await expect(element).to.be.accessible();
      document.body.style.removeProperty('background');
    });
  }

  it('with a frame that is focusable, and describes its keys', async () => {
    const frame = frameOf(await openCrop());
    expect(spokenName(frame)).to.equal('Visible part of the picture');
    expect(frame.tabIndex).to.equal(0);
    const id = frame.getAttribute('aria-describedby') ?? '';
    const hint = (frame.getRootNode() as ShadowRoot).getElementById(id);
    expect(hint?.textContent).to.include('Keyboard: arrow keys, + and −, Home.');
  });

  it('with names for the group and every button', async () => {
    const element = await openCrop();
    expect(spokenName(deepFirst(element, '[role="group"]'))).to.equal('Part of the picture');
    const names = deepAll(element, 'button').map(spokenName);
    expect(new Set(names).size).to.equal(7);
    expect(names).not.to.include('');
  });
});

/** A site's own version of every message, each marked. */
const marked = Object.fromEntries(
  Object.entries(englishCrop).map(([use, message]) => [
    use,
    typeof message === 'function'
      ? (...numbers: number[]) => `«${use} ${numbers.join('/')}»`
      : `«${use}»`,
  ]),
) as unknown as typeof englishCrop;

describe("a site's own messages for the cropping tool", () => {
  it('replace all English ones', async () => {
    const element = await openCrop({ crop: HALF, messages: { crop: marked } });
    const labels = deepAll(element, '[aria-label]').map((one) => one.getAttribute('aria-label'));
    const texts = [...labels, deepFirst(element, '#hint').textContent, statusOf(element)];
    expect(texts.join('').replace(/«[^»]*»/g, '')).to.equal('');
    expect(statusOf(element)).to.equal('«place 200/25/25»');
  });

  for (const [key, word] of [
    ['-', 'widest'],
    ['ArrowUp', 'edge'],
    ['Home', 'atStart'],
  ] as const) {
    it(`replace the message of a limit: ${word}`, async () => {
      const element = await openCrop({ messages: { crop: marked } });
      await pressKey(element, key);
      expect(statusOf(element)).to.equal(`«${word}»`);
    });
  }

  it('replace messages that are already shown, and the rest stays English', async () => {
    const element = await openCrop();
    element.messages = { crop: { zoomIn: 'Vergrößern' } };
    await element.updateComplete;
    const [out, nearer] = deepAll(element, 'button').map(spokenName);
    expect([out, nearer]).to.deep.equal(['Zoom out', 'Vergrößern']);
  });

  for (const nothing of [undefined, null, 7, { crop: { place: 'no function' } }]) {
    it(`leave everything English: ${JSON.stringify(nothing)}`, async () => {
      const element = await openCrop({ messages: nothing as unknown as MessageOverrides });
      expect(statusOf(element)).to.equal('Zoom 100%. 0% hidden on the left, 0% hidden at the top.');
    });
  }
});

describe('the longest words in a narrow cropping tool', () => {
  const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

  for (const dir of ['ltr', 'rtl']) {
    it(`do not overflow: ${dir}`, async () => {
      const place = (): string => LONG;
      const element = await openCrop({ messages: { crop: { hint: LONG, place } } });
      element.dir = dir;
      element.style.setProperty('inline-size', '256px');
      const { left, right } = element.getBoundingClientRect();
      for (const part of deepAll(element, 'p, button, canvas')) {
        const box = part.getBoundingClientRect();
        expect(box.left, part.localName).to.be.at.least(left - 1);
        expect(box.right, part.localName).to.be.at.most(right + 1);
        expect(part.scrollWidth).to.be.at.most(part.clientWidth + 1);
      }
    });
  }
});
