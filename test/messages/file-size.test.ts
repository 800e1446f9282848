import { expect } from '@open-wc/testing';
import { fileSize } from '../../src/messages/en/file-size.js';

describe('a file size in English', () => {
  const sizes: readonly (readonly [number, string])[] = [
    [0, '1 KB'],
    [1, '1 KB'],
    [1_024, '1 KB'],
    [1_536, '1.5 KB'],
    [38_500, '38 KB'],
    [65_536, '64 KB'],
    [102_400, '100 KB'],
    [524_288, '510 KB'],
    [1_048_575, '1,000 KB'],
    [1_048_576, '1 MB'],
    [4_404_019, '4.2 MB'],
    [52_428_800, '50 MB'],
  ];
  for (const [bytes, text] of sizes) {
    it(`is ${text} for ${bytes} bytes`, () => {
      expect(fileSize(bytes)).to.equal(text);
    });
  }
});
