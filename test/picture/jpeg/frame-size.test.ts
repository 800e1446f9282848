import { expect } from '@open-wc/testing';
import { frameSize } from '../../../src/picture/jpeg/frame-size.js';
import { START, TABLE, frame, jpeg, scan, segment } from '../../support/jpeg-bytes.js';
import { pictureSeal } from '../../support/seals.js';

const sizeOf = (...parts: readonly number[][]): unknown =>
  frameSize(Uint8Array.from([START, ...parts].flat()));

describe('the size that a JPEG claims', () => {
  it('is that of a real picture', async () => {
    const { jpeg: bytes, width, height } = await pictureSeal();
    expect(frameSize(bytes)).to.deep.equal({ width, height });
  });

  for (const marker of [0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcf]) {
    it(`is in the frame header ${marker.toString(16)}`, () => {
      expect(sizeOf(TABLE, frame(300, 200, marker))).to.deep.equal({ width: 300, height: 200 });
    });
  }

  const between: Readonly<Record<string, readonly number[]>> = {
    'bytes of no segment': [1, 2, 3, 4, 5],
    zeros: [0, 0, 0, 0],
    'fill bytes': [0xff, 0xff, 0xff],
    'an escaped byte': [0xff, 0x00],
    'restart markers': [0xff, 0xd0, 0xff, 0xd7],
    'tables of other kinds': [...segment(0xc4, 1, 2), ...segment(0xcc, 3), ...segment(0xfe, 4)],
  };
  for (const [what, bytes] of Object.entries(between)) {
    it(`is found after ${what}`, () => {
      expect(sizeOf([...bytes], frame(7, 9))).to.deep.equal({ width: 7, height: 9 });
    });
  }

  it('is unknown without a frame header, and of half a header', () => {
    expect(frameSize(jpeg(TABLE, scan(1, 2)))).to.equal(undefined);
    expect(sizeOf(frame(7, 9).slice(0, 6))).to.equal(undefined);
    expect(frameSize(new Uint8Array())).to.equal(undefined);
  });

  it('is read within the given bytes only', () => {
    const whole = Uint8Array.from([9, 9, ...START, ...frame(7, 9), 0, 0, 0, 0]);
    expect(frameSize(whole.subarray(2))).to.deep.equal({ width: 7, height: 9 });
    expect(frameSize(whole.subarray(2, 8))).to.equal(undefined);
  });
});
