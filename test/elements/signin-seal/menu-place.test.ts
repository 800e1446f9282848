import { expect } from '@open-wc/testing';
import {
  type Area,
  type MenuSurroundings,
  placeMenu,
} from '../../../src/elements/signin-seal/menu-place.js';

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const SEAL = area(400, 300, 160, 120);
const FIELDS = [area(400, 440, 300, 44), area(400, 510, 300, 44)];

const usual: MenuSurroundings = {
  seal: SEAL,
  width: 320,
  height: 150,
  view: area(0, 0, 1280, 900),
  controls: [],
  isRightToLeft: false,
};

describe('the menu is placed', () => {
  it('below the seal, aligned with it, if nothing is there', () => {
    expect(placeMenu(usual)).to.deep.equal([400, 432]);
    expect(placeMenu({ ...usual, isRightToLeft: true })).to.deep.equal([240, 432]);
  });

  it('above the seal if the page’s controls are below it', () => {
    expect(placeMenu({ ...usual, controls: FIELDS })).to.deep.equal([400, 138]);
  });

  it('beside the seal, outside its box, if there is no room above it', () => {
    const view = area(0, 250, 1280, 900);
    const scrolled = { ...usual, controls: FIELDS, view };
    expect(placeMenu(scrolled)).to.deep.equal([68, 270]);
    const controls = [area(260, 440, 300, 44)];
    expect(placeMenu({ ...scrolled, controls, isRightToLeft: true })).to.deep.equal([572, 270]);
  });

  it('over the sentence in the box if only there is room', () => {
    const view = area(380, 250, 600, 900);
    expect(placeMenu({ ...usual, controls: FIELDS, view })).to.deep.equal([572, 270]);
  });

  it('inside the view, whatever is covered', () => {
    const view = area(390, 290, 340, 200);
    const [left, top] = placeMenu({ ...usual, controls: FIELDS, view });
    expect(left).to.be.within(view.left, view.right - usual.width);
    expect(top).to.be.within(view.top, view.bottom - usual.height);
  });
});
