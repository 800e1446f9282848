import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Crop } from '../../../src/picture/crop.js';
import { HALF, frameOf, openCrop, pressKey, statusOf, watchChanges } from '../../support/crop.js';
import { buttonNamed, buttonNames, clickOn, deepAll, focused } from '../../support/elements.js';

const CLOSER: Crop = { left: 480, top: 360, width: 640, height: 480 };
const FURTHER: Crop = { left: 300, top: 225, width: 1000, height: 750 };

/** What each key and each button does to the middle of the picture at twice the zoom. */
const outcomes: readonly (readonly [string, readonly string[], string, Partial<Crop>])[] = [
  ['shows more of the left', ['ArrowLeft'], 'Show more of the left', { left: 320, top: 300 }],
  ['shows more of the right', ['ArrowRight'], 'Show more of the right', { left: 480, top: 300 }],
  ['shows more of the top', ['ArrowUp'], 'Show more of the top', { left: 400, top: 240 }],
  ['shows more of the bottom', ['ArrowDown'], 'Show more of the bottom', { left: 400, top: 360 }],
  ['zooms in', ['+', '='], 'Zoom in', CLOSER],
  ['zooms out', ['-', '_'], 'Zoom out', FURTHER],
  ['starts again', ['Home'], 'Start again', { left: 0, top: 0, width: 1600, height: 1200 }],
];

describe('the picture by keyboard', () => {
  for (const [what, keys, , outcome] of outcomes) {
    for (const key of keys) {
      it(`${what} with ${key}`, async () => {
        const element = await openCrop({ crop: HALF });
        const changes = watchChanges(element);
        await pressKey(element, key);
        expect(element.crop).to.deep.include(outcome);
        expect(changes).to.deep.equal([element.crop]);
      });
    }
  }

  for (const [key, code] of [
    ['+', 'NumpadAdd'],
    ['-', 'NumpadSubtract'],
  ] as const) {
    it(`zooms with ${code}`, async () => {
      const element = await openCrop({ crop: HALF });
      const press = new KeyboardEvent('keydown', { key, code, cancelable: true });
      frameOf(element).dispatchEvent(press);
      expect(element.crop).to.deep.equal(key === '+' ? CLOSER : FURTHER);
      expect(press.defaultPrevented).to.equal(true);
    });
  }

  it('is reached and left by Tab', async () => {
    const element = await openCrop({ crop: HALF });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(frameOf(element));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(buttonNamed(element, 'Zoom out'));
  });

  it('moves left and right as the arrows point, even on a right-to-left page', async () => {
    const element = await openCrop({ crop: HALF });
    element.dir = 'rtl';
    await pressKey(element, 'ArrowRight');
    expect(element.crop).to.deep.equal({ ...HALF, left: 480 });
    const [, , , left, , , right] = deepAll(element, 'button');
    expect(left?.offsetLeft).to.be.lessThan(right?.offsetLeft ?? 0);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`leaves keys with ${modifier} to the browser`, async () => {
      const element = await openCrop({ crop: HALF });
      for (const key of ['ArrowLeft', '+', '-', 'Home']) {
        const press = new KeyboardEvent('keydown', { key, [modifier]: true, cancelable: true });
        expect(frameOf(element).dispatchEvent(press)).to.equal(true);
      }
      expect(element.crop).to.deep.equal(HALF);
    });
  }

  it('ignores every other key', async () => {
    const element = await openCrop({ crop: HALF });
    for (const key of ['Enter', ' ', 'End', 'PageDown', 'a', 'Escape', 'Tab']) {
      const press = new KeyboardEvent('keydown', { key, cancelable: true });
      expect(frameOf(element).dispatchEvent(press)).to.equal(true);
    }
    expect(element.crop).to.deep.equal(HALF);
  });
});

describe("the picture's buttons", () => {
  for (const [what, , name, outcome] of outcomes) {
    it(`include one that ${what}`, async () => {
      const element = await openCrop({ crop: HALF });
      const changes = watchChanges(element);
      await clickOn(buttonNamed(element, name));
      expect(element.crop).to.deep.include(outcome);
      expect(changes).to.deep.equal([element.crop]);
    });
  }

  it('are large enough for a finger', async () => {
    for (const button of deepAll(await openCrop(), 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.title).to.be.at.least(44);
    }
  });

  it('are disabled at their limits, and say so', async () => {
    const element = await openCrop();
    const useless = deepAll(element, 'button[aria-disabled="true"]').map(({ title }) => title);
    expect(useless).to.deep.equal(buttonNames(element).filter((name) => name !== 'Zoom in'));
  });

  it('are all enabled in between', async () => {
    const element = await openCrop({ crop: HALF });
    expect(deepAll(element, 'button[aria-disabled="true"]')).to.be.empty;
  });

  it('keep the focus at their limits', async () => {
    const element = await openCrop({ crop: { ...HALF, left: 0 } });
    const left = buttonNamed(element, 'Show more of the left');
    left.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused()).to.equal(left);
    expect(statusOf(element)).to.equal('You cannot move the picture any further.');
  });
});

describe('a limit of the crop', () => {
  const limits = {
    'ArrowLeft, at the edge': [
      'ArrowLeft',
      { ...HALF, left: 0 },
      'You cannot move the picture any further.',
    ],
    'ArrowDown, at the edge': [
      'ArrowDown',
      { ...HALF, top: 600 },
      'You cannot move the picture any further.',
    ],
    '-, at the whole': ['-', undefined, 'You cannot zoom out any further.'],
    '+, at the closest': ['+', { ...HALF, width: 200 }, 'You cannot zoom in any further.'],
    'Home, at the start': ['Home', undefined, 'You are already at the start.'],
  } as const;

  for (const [title, [key, crop, message]] of Object.entries(limits)) {
    it(`is announced, and nothing changes: ${title}`, async () => {
      const element = await openCrop({ crop });
      const before = element.crop;
      const changes = watchChanges(element);
      await pressKey(element, key);
      expect(statusOf(element)).to.equal(message);
      expect(element.crop).to.deep.equal(before);
      expect(changes).to.be.empty;
    });
  }

  it('is reached by a shorter step', async () => {
    const element = await openCrop({ crop: { ...HALF, left: 790 } });
    await pressKey(element, 'ArrowRight');
    expect(element.crop?.left).to.equal(800);
    expect(statusOf(element)).to.equal('Zoom 200%. 50% hidden on the left, 25% hidden at the top.');
  });
});
