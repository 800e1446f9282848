import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isSrgbProfile } from '../../../src/picture/jpeg/colour-profile.js';
import { APP2, segmentsOf } from '../../../src/picture/jpeg/jpeg-segments.js';
import { type JpegOptions, fetchJpeg } from '../../support/jpegs.js';

/** The bytes of "ICC_PROFILE", a zero, and the numbers of the only part. */
const BEFORE_PROFILE = 14;

/** A real profile from a file. */
async function profileOf(profile: JpegOptions['profile']): Promise<Uint8Array> {
  const file = await fetchJpeg({ width: 8, height: 8, ...(profile && { profile }) });
  const segment = [...segmentsOf(file)].find(({ marker }) => marker === APP2);
  if (!segment) throw new Error('No profile');
  return segment.parameters.slice(BEFORE_PROFILE);
}

/** The offset of a profile's tag. */
function placeOf(profile: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(profile);
  return new DataView(profile.buffer).getUint32(text.indexOf(name, 128) + 4);
}

/** A real sRGB profile with another curve. All three channels share one curve. */
async function withCurve(...curve: readonly number[]): Promise<Uint8Array> {
  const profile = await profileOf('srgb');
  profile.set(
    [...new TextEncoder().encode('curv'), 0, 0, 0, 0, ...curve],
    placeOf(profile, 'rTRC'),
  );
  return profile;
}

describe('a color profile', () => {
  it('is recognized as sRGB', async () => {
    expect(isSrgbProfile(await profileOf('srgb'))).to.equal(true);
  });

  it('is not sRGB if it has a wide gamut, although its curve is the same', async () => {
    expect(isSrgbProfile(await profileOf('p3'))).to.equal(false);
  });

  for (const name of ['rXYZ', 'gXYZ', 'bXYZ']) {
    it(`is not sRGB with another primary (${name})`, async () => {
      const profile = await profileOf('srgb');
      const x = placeOf(profile, name) + 8;
      new DataView(profile.buffer).setInt32(x, 0.5 * 65_536);
      expect(isSrgbProfile(profile)).to.equal(false);
    });
  }

  it('is sRGB if its curve is a table or the exponent 2.2', async () => {
    expect(isSrgbProfile(await withCurve(0, 0, 0, 3, 0, 0, 0x36, 0xcc, 0xff, 0xff))).to.equal(true);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 1, 2, 0x33))).to.equal(true);
  });

  it('is not sRGB if its curve is linear or has another exponent', async () => {
    expect(isSrgbProfile(await withCurve(0, 0, 0, 0))).to.equal(false);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 1, 1, 0xcd))).to.equal(false);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 3, 0, 0, 0x80, 0, 0xff, 0xff))).to.equal(false);
  });

  it('is not sRGB if its curve is another kind of formula', async () => {
    const profile = await profileOf('srgb');
    profile[placeOf(profile, 'rTRC') + 9] = 4;
    expect(isSrgbProfile(profile)).to.equal(false);
  });

  it('is not sRGB if it is truncated at any byte', async () => {
    const profile = await profileOf('srgb');
    const passed = Array.from(profile, (_, end) => isSrgbProfile(profile.slice(0, end)));
    expect(new Set(passed)).to.deep.equal(new Set([false]));
  });

  it('never throws, whatever bytes are changed', async () => {
    const profile = await profileOf('srgb');
    const change = fc.tuple(fc.nat(profile.length - 1), fc.nat(255));
    const property = fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const changed = profile.slice();
      for (const [at, value] of changes) changed[at] = value;
      expect(isSrgbProfile(changed)).to.be.a('boolean');
    });
    fc.assert(property, { numRuns: 5_000 });
  });
});
