import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { resample } from '../../../src/picture/pixels/resample.js';

type Level = (x: number, y: number, channel: number) => number;

/** An opaque image whose levels depend on their place. */
function drawn(width: number, height: number, level: Level): ImageData {
  const image = new ImageData(width, height);
  for (let at = 0; at < image.data.length; at += 1) {
    const px = Math.floor(at / 4);
    const isOpacity = at % 4 === 3;
    image.data[at] = isOpacity ? 255 : level(px % width, Math.floor(px / width), at % 4);
  }
  return image;
}

/** A level that looks random, but is always the same for the same place. */
const noise: Level = (x, y, channel) =>
  (Math.imul(x * 7919 + y * 104_729 + channel, 2_654_435_761) >>> 24) & 255;

const meanOf = ({ data }: ImageData): number =>
  data.reduce((sum, level, at) => (at % 4 === 3 ? sum : sum + level), 0) / ((data.length * 3) / 4);

describe('a resampled picture', () => {
  const side = fc.integer({ min: 1, max: 90 });
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

  it('does not change at its own size', () => {
    const image = drawn(31, 17, noise);
    expect([...resample(image, { width: 31, height: 17 }).data]).to.deep.equal([...image.data]);
  });

  it('has the requested size, is opaque, and stays one color if it was', () => {
    const property = fc.property(
      side,
      side,
      side,
      side,
      colour,
      (width, height, one, other, levels) => {
        const size = { width: Math.min(width, one), height: Math.min(height, other) };
        const small = resample(
          drawn(width, height, (_x, _y, channel) => levels[channel] ?? 0),
          size,
        );
        expect([small.width, small.height]).to.deep.equal([size.width, size.height]);
        const px = [...levels, 255];
        expect(small.data.every((level, at) => level === px[at % 4])).to.equal(true);
      },
    );
    fc.assert(property);
  });

  it('keeps its average brightness', () => {
    // The noise has a low contrast, so that no level is clipped.
    const image = drawn(160, 120, (...place) => 96 + noise(...place) / 4);
    const small = resample(image, { width: 37, height: 29 });
    expect(meanOf(small)).to.be.closeTo(meanOf(image), 0.5);
  });

  it('is neither mirrored nor flipped', () => {
    const image = drawn(99, 75, (x, y, channel) =>
      channel === 0 ? x * 2 : channel === 1 ? y * 3 : 9,
    );
    const small = resample(image, { width: 9, height: 5 });
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((x) => small.data[x * 4] ?? 0);
    const column = [0, 1, 2, 3, 4].map((y) => small.data[y * 9 * 4 + 1] ?? 0);
    for (const [at, level] of row.entries()) expect(level).to.be.closeTo(22 * at + 10, 4);
    for (const [at, level] of column.entries()) expect(level).to.be.closeTo(45 * at + 21, 7);
  });

  it('turns lines that are too fine into gray, without moiré', () => {
    for (const period of [2, 3, 4]) {
      const image = drawn(600, 8, (x) => 127.5 + 100 * Math.cos((2 * Math.PI * x) / period));
      const { data } = resample(image, { width: 60, height: 8 });
      // The edges are left out.
      const inner = data.subarray(4 * 4, (60 - 4) * 4).filter((_, at) => at % 4 === 0);
      expect(Math.max(...inner) - Math.min(...inner)).to.be.at.most(10);
    }
  });

  it('stays sharp at an edge', () => {
    const image = drawn(400, 4, (x) => (x < 200 ? 40 : 200));
    const { data } = resample(image, { width: 40, height: 4 });
    expect(data[18 * 4]).to.be.closeTo(40, 16);
    expect(data[21 * 4]).to.be.closeTo(200, 16);
    expect((data[20 * 4] ?? 0) - (data[19 * 4] ?? 0)).to.be.at.least(125);
  });

  it('can be reduced to one px, which averages them all', () => {
    const image = drawn(5, 3, (x, y) => (x === 2 && y === 1 ? 255 : 30));
    expect(resample(image, { width: 1, height: 1 }).data[0]).to.be.within(31, 120);
  });
});
