import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isSrgbProfile } from '../../../src/picture/jpeg/colour-profile.js';
import { APP2, segmentsOf } from '../../../src/picture/jpeg/jpeg-segments.js';
import { type JpegOptions, fetchJpeg } from '../../support/jpegs.js';

/** "ICC_PROFILE", a zero, and the numbers of the only part. */
const BEFORE_PROFILE = 14;

/** A real profile, as it stands in a file. */
async function profileOf(profile: JpegOptions['profile']): Promise<Uint8Array> {
  const file = await fetchJpeg({ width: 8, height: 8, ...(profile && { profile }) });
  const segment = [...segmentsOf(file)].find(({ marker }) => marker === APP2);
  if (!segment) throw new Error('No profile');
  return segment.parameters.slice(BEFORE_PROFILE);
}

/** Where a part of a profile stands. */
function placeOf(profile: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(profile);
  return new DataView(profile.buffer).getUint32(text.indexOf(name, 128) + 4);
}

/** Real sRGB with another curve; its three curves are the same part. */
async function withCurve(...curve: readonly number[]): Promise<Uint8Array> {
  const profile = await profileOf('srgb');
  profile.set(
    [...new TextEncoder().encode('curv'), 0, 0, 0, 0, ...curve],
    placeOf(profile, 'rTRC'),
  );
  return profile;
}

describe('a colour profile', () => {
  it('is sRGB where it is the real one', async () => {
    expect(isSrgbProfile(await profileOf('srgb'))).to.equal(true);
  });

  it('is not sRGB where it is a wide one, which has the same curve', async () => {
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

  it('is sRGB with its curve as a table, or as the exponent 2.2', async () => {
    expect(isSrgbProfile(await withCurve(0, 0, 0, 3, 0, 0, 0x36, 0xcc, 0xff, 0xff))).to.equal(true);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 1, 2, 0x33))).to.equal(true);
  });

  it('is not sRGB where its levels are light, or have another exponent', async () => {
    expect(isSrgbProfile(await withCurve(0, 0, 0, 0))).to.equal(false);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 1, 1, 0xcd))).to.equal(false);
    expect(isSrgbProfile(await withCurve(0, 0, 0, 3, 0, 0, 0x80, 0, 0xff, 0xff))).to.equal(false);
  });

  it('is not sRGB where its curve is a formula of another kind', async () => {
    const profile = await profileOf('srgb');
    profile[placeOf(profile, 'rTRC') + 9] = 4;
    expect(isSrgbProfile(profile)).to.equal(false);
  });

  it('is not sRGB when cut at any byte', async () => {
    const profile = await profileOf('srgb');
    const passed = Array.from(profile, (_, end) => isSrgbProfile(profile.slice(0, end)));
    expect(new Set(passed)).to.deep.equal(new Set([false]));
  });

  it('ends in an outcome, whatever bytes are changed', async () => {
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
