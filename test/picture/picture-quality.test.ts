import { expect } from '@open-wc/testing';
import similarity from 'ssim.js';
import { decode } from '../../src/picture/decode.js';
import { drawCrop } from '../../src/picture/draw-crop.js';
import { takeFile } from '../../src/picture/take-file.js';
import { type JpegOptions, fetchJpeg, fileOf } from '../support/jpegs.js';
import { volume } from '../support/volume.js';

const SMALL = { width: 480, height: 360 };

type Scene = Exclude<NonNullable<JpegOptions['scene']>, 'wall' | 'gradient'>;

/** A file made smaller as `makePicture` does it, before it is encoded. */
async function shrunk(file: File): Promise<ImageData> {
  const { value: source } = await takeFile(file);
  const decoded = source && (await decode(source, ({ width }) => SMALL.width / width));
  if (!decoded) throw new Error('Not decoded');
  const { width, whole } = decoded;
  const crop = { left: 0, top: 0, width, height: (whole.height * width) / whole.width };
  const drawing = drawCrop(decoded, crop, SMALL);
  decoded.close();
  if (!drawing) throw new Error('Not drawn');
  return drawing.context.getImageData(0, 0, SMALL.width, SMALL.height);
}

/**
 * How similar a reduced file is to its Lanczos reference, from 0 to 1 (SSIM: Z. Wang et al., "Image Quality
 * Assessment: From Error Visibility to Structural Similarity", 2004).
 */
async function similarityOf(options: JpegOptions): Promise<number> {
  const reference = new Uint8ClampedArray(await fetchJpeg({ ...options, lanczos: true }));
  const small = await shrunk(fileOf(await fetchJpeg(options)));
  const { mssim } = similarity.ssim(small, new ImageData(reference, SMALL.width), {
    downsample: false,
  });
  return mssim;
}

/** The lowest similarity: as measured in every engine, less 0.01 to 0.02 for other versions and fonts. */
const FLOORS: Readonly<Record<Scene, number>> = {
  garden: 0.98,
  text: 0.98,
  noise: 0.98,
  weave: 0.965,
  lines: 0.92,
  zone: 0.89,
};

describe('a photo of 12 megapixels', () => {
  const scenes = Object.entries(FLOORS);
  for (const [scene, floor] of scenes.slice(-volume({ sample: 1, full: scenes.length }))) {
    it(`is reduced as well as with Lanczos: ${scene}`, async () => {
      const file = { scene: scene as Scene, width: 4000, height: 3000, quality: 90 };
      expect(await similarityOf(file)).to.be.within(floor, 1);
    });
  }
});

describe('a picture of another kind', () => {
  const scenes = [
    ['garden', 0.98],
    ['lines', 0.96],
    ['zone', 0.91],
  ] as const;
  for (const [scene, floor] of scenes.slice(-volume({ sample: 1, full: scenes.length }))) {
    it(`is reduced as well as with Lanczos: ${scene}`, async () => {
      const file = { scene, width: 2000, height: 1500, format: 'png' } as const;
      expect(await similarityOf(file)).to.be.within(floor, 1);
    });
  }
});
