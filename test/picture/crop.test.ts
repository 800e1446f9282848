import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  MIDDLE,
  type Shares,
  isSameCrop,
  isSize,
  moveCrop,
  wholeCrop,
  zoomCrop,
  zoomOf,
} from '../../src/picture/adjust-crop.js';
import { type Crop, type Size, cropToSeal } from '../../src/picture/crop.js';
import { anyValue } from '../support/generated.js';

const side = fc.oneof(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 65_535 }));
const anySize: fc.Arbitrary<Size> = fc.record({ width: side, height: side });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const place: fc.Arbitrary<Shares> = fc.record({ x: share, y: share });
const far = fc.double({ min: -20, max: 20, noNaN: true });
const way: fc.Arbitrary<Shares> = fc.record({ x: far, y: far });
const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** One move or zoom by a person. */
type Change = (crop: Crop, size: Size) => Crop;
const change: fc.Arbitrary<Change> = fc.oneof(
  way.map(
    (by): Change =>
      (crop, size) =>
        moveCrop(crop, by, size),
  ),
  fc.tuple(factor, place).map(
    ([by, at]): Change =>
      (crop, size) =>
        zoomCrop(crop, by, at, size),
  ),
);
const changes = fc.array(change, { maxLength: 8 });

const after = (size: Size, all: readonly Change[]): Crop =>
  all.reduce((crop, one) => one(crop, size), cropToSeal(size));

const PHOTO: Size = { width: 4000, height: 3000 };
const half = zoomCrop(cropToSeal(PHOTO), 2, MIDDLE, PHOTO);

/** Whether a crop lies within the picture, apart from rounding errors. */
function isInside({ left, top, width, height }: Crop, size: Size): boolean {
  const slack = 1e-9 * Math.max(size.width, size.height);
  const isBefore = left >= 0 && top >= 0 && width > 0 && height > 0;
  return isBefore && left + width <= size.width + slack && top + height <= size.height + slack;
}

/** The same for whole px, exactly. */
const isWholeInside = (crop: Crop, size: Size): boolean =>
  Object.values(crop).every(Number.isInteger) &&
  isInside(crop, size) &&
  crop.left + crop.width <= size.width &&
  crop.top + crop.height <= size.height;

/** How far the height is from the largest part's aspect ratio, in px. */
function heightError({ width, height }: Crop, size: Size): number {
  const start = cropToSeal(size);
  return Math.abs(height - (width * start.height) / start.width);
}

describe('the visible part of a picture', () => {
  it('never leaves the picture, whatever the person does', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        expect(isInside(after(size, all), size)).to.equal(true);
      }),
    );
  });

  it('keeps its aspect ratio', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        expect(heightError(after(size, all), size)).to.be.below(1e-6);
      }),
    );
  });

  it('zooms in at most 8 times, and never to less than the 160 px of a seal', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        const crop = after(size, all);
        const least = Math.max(cropToSeal(size).width / 8, Math.min(160, cropToSeal(size).width));
        expect(crop.width).to.be.at.least(least - 1e-6);
        expect(zoomOf(crop, size)).to.be.within(1 - 1e-9, 8 + 1e-9);
      }),
    );
  });

  it('can be zoomed in to the limit, and out again to the largest part', () => {
    const close = zoomCrop(half, 100, MIDDLE, PHOTO);
    expect(zoomOf(close, PHOTO)).to.equal(8);
    expect(zoomCrop(close, 0.001, MIDDLE, PHOTO)).to.deep.equal(cropToSeal(PHOTO));
  });
});

describe('moving the visible part', () => {
  it('moves by a fraction of the frame', () => {
    const { left, top } = moveCrop(half, { x: 0.1, y: -0.2 }, PHOTO);
    expect({ left, top }).to.deep.equal({ left: 1200, top: 450 });
  });

  it('stops at the edge', () => {
    expect(moveCrop(half, { x: 9, y: -9 }, PHOTO)).to.deep.include({ left: 2000, top: 0 });
  });

  it('does not zoom', () => {
    fc.assert(
      fc.property(anySize, changes, way, (size, all, by) => {
        const crop = after(size, all);
        const { width, height } = moveCrop(crop, by, size);
        expect({ width, height }).to.deep.equal({ width: crop.width, height: crop.height });
      }),
    );
  });

  it('is undone by the opposite move, away from the edges', () => {
    const there = moveCrop(half, { x: 0.25, y: 0.25 }, PHOTO);
    expect(moveCrop(there, { x: -0.25, y: -0.25 }, PHOTO)).to.deep.equal(half);
  });
});

describe('zooming the visible part', () => {
  it('keeps the point under the pointer in place', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 1, max: 4, noNaN: true }), (at, by) => {
        const zoomed = zoomCrop(half, by, at, PHOTO);
        const before = half.left + at.x * half.width;
        expect(zoomed.left + at.x * zoomed.width).to.be.closeTo(before, 1e-6);
      }),
    );
  });

  it('stays within the picture when zooming out in a corner', () => {
    const corner = moveCrop(half, { x: 9, y: 9 }, PHOTO);
    expect(zoomCrop(corner, 0.8, MIDDLE, PHOTO)).to.deep.include({ left: 1500, top: 1125 });
  });

  it('adds up from small parts', () => {
    const steps = Array.from({ length: 100 }, (): Change => {
      return (crop, size) => zoomCrop(crop, 2 ** 0.01, MIDDLE, size);
    });
    expect(wholeCrop(after(PHOTO, steps), PHOTO)).to.deep.equal(half);
  });
});

describe('the visible part in whole px', () => {
  it('is in whole px, within the picture, and has the aspect ratio of a seal', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        const crop = wholeCrop(after(size, all), size);
        expect(isWholeInside(crop, size)).to.equal(true);
        expect(heightError(crop, size)).to.be.at.most(0.5);
      }),
    );
  });

  it('differs from the unrounded part by less than a px', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        const exact = after(size, all);
        const crop = wholeCrop(exact, size);
        for (const edge of ['left', 'top', 'width', 'height'] as const)
          expect(Math.abs(crop[edge] - exact[edge])).to.be.at.most(1);
      }),
    );
  });

  it('does not change if it is in whole px already', () => {
    fc.assert(
      fc.property(anySize, changes, (size, all) => {
        const crop = wholeCrop(after(size, all), size);
        expect(isSameCrop(wholeCrop(crop, size), crop)).to.equal(true);
      }),
    );
  });

  it('moves into the picture if it lies outside', () => {
    const outside = { left: 9000, top: -50, width: 1000, height: 750 };
    expect(wholeCrop(outside, PHOTO)).to.deep.equal({ ...outside, left: 3000, top: 0 });
  });

  it('is the middle of the picture if the value is not a crop', () => {
    fc.assert(
      fc.property(anySize, anyValue, (size, value) => {
        expect(wholeCrop(value, size)).to.deep.equal(cropToSeal(size));
      }),
    );
  });

  it('is always an allowed crop, whatever the numbers', () => {
    const number = fc.double();
    const given = fc.record({ left: number, top: number, width: number, height: number });
    fc.assert(
      fc.property(anySize, given, (size, crop) => {
        expect(isWholeInside(wholeCrop(crop, size), size)).to.equal(true);
      }),
    );
  });
});

describe('the size of a picture', () => {
  for (const size of [PHOTO, { width: 1, height: 65_535 }]) {
    it(`can be ${size.width} × ${size.height}`, () => {
      expect(isSize(size)).to.equal(true);
    });
  }

  for (const [width, height] of [
    [0, 3],
    [4, -3],
    [NaN, 3],
    [4, Infinity],
    [4.5, 3],
    ['4', 3],
  ]) {
    it(`is not ${width} × ${height}`, () => {
      expect(isSize({ width, height })).to.equal(false);
    });
  }

  it('is not any other value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(isSize(value)).to.equal(false);
      }),
    );
  });
});
