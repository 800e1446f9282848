import { expect } from '@open-wc/testing';
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import { openPictureMaker } from '../../src/picture/open-picture-maker.js';
import type { PictureMaker } from '../../src/picture/picture-maker.js';
import { startPictureWorker } from '../../src/picture/worker-picture-maker.js';
import { cornersOf, fetchJpeg, fileOf, pixelsOf } from '../support/jpegs.js';
import { replace, restoreAll } from '../support/replace.js';

const photo = async (): Promise<File> => fileOf(await fetchJpeg({ width: 800, height: 600 }));

async function started(): Promise<PictureMaker> {
  const maker = await startPictureWorker();
  if (!maker) throw new Error('No worker started');
  return maker;
}

afterEach(restoreAll);

describe('the worker that makes pictures', () => {
  let maker: PictureMaker;

  beforeEach(async () => {
    maker = await started();
  });

  afterEach(() => {
    maker.close();
  });

  it('makes the same picture as the main thread', async () => {
    const file = await photo();
    const here = await new LocalPictureMaker().take(file, false);
    expect(await maker.take(file, false)).to.deep.equal(here);
    expect(here.made?.picture.width).to.equal(480);
  });

  it('makes another picture from a part of the file', async () => {
    await maker.take(await photo(), false);
    const { made } = await maker.crop({ left: 400, top: 300, width: 400, height: 300 });
    const corners = made && cornersOf(await pixelsOf(made.picture.jpeg));
    expect(corners).to.deep.equal(['white', 'yellow', 'yellow', 'yellow']);
  });

  it('returns the whole picture to show', async () => {
    await maker.take(await photo(), false);
    const shown = await maker.show();
    expect([shown?.width, shown?.height]).to.deep.equal([800, 600]);
  });

  it('refuses with the same codes', async () => {
    const empty = await maker.take(fileOf(new Uint8Array()), false);
    expect(empty).to.deep.equal({ refused: { code: 'file-empty' } });
    expect((await maker.crop({ left: 0, top: 0, width: 4, height: 3 })).refused?.code).to.equal(
      'file-unreadable',
    );
  });

  it('answers each of several calls', async () => {
    const file = await photo();
    const [one, other] = await Promise.all([
      maker.take(file, false),
      maker.take(fileOf(new Uint8Array()), false),
    ]);
    expect(one.made).to.be.an('object');
    expect(other.refused?.code).to.equal('file-empty');
  });
});

describe('the worker in a browser whose canvas does not work there', () => {
  const breaks: Readonly<Record<string, string>> = {
    'gives no context': 'return null',
    throws: 'throw new Error("blocked")',
  };

  const scriptOf = (code: string): string =>
    URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

  /** Lets each worker run this code first. */
  function runFirst(code: string): void {
    const RealWorker = Worker;
    replace(globalThis, 'Worker', function (address: string, options: WorkerOptions) {
      const imports = [scriptOf(code), address].map((from) => `import '${from}';`);
      return new RealWorker(scriptOf(imports.join('\n')), options);
    });
  }

  for (const [how, body] of Object.entries(breaks))
    it(`refuses the picture, and never leaves the user waiting: it ${how}`, async () => {
      runFirst(`OffscreenCanvas.prototype.getContext = () => { ${body} };`);
      const maker = await started();
      const { refused } = await maker.take(await photo(), true);
      const shown = await maker.show();
      maker.close();
      expect([refused, shown]).to.deep.equal([{ code: 'picture-not-encoded' }, undefined]);
    });
});

describe('pictures are made on the main thread', () => {
  const isLocal = async (): Promise<boolean> => {
    const maker = await openPictureMaker();
    const { made } = await maker.take(await photo(), false);
    expect(made?.picture.width).to.equal(480);
    return maker instanceof LocalPictureMaker;
  };

  it('if workers have no canvas', async () => {
    replace(globalThis, 'OffscreenCanvas', undefined);
    expect(await isLocal()).to.equal(true);
  });

  it('if the page’s policy forbids the worker', async () => {
    replace(globalThis, 'Worker', () => {
      throw new TypeError('forbidden');
    });
    expect(await isLocal()).to.equal(true);
  });

  it('if the worker’s script is missing', async () => {
    const RealWorker = Worker;
    replace(globalThis, 'Worker', function (_: string, options: WorkerOptions) {
      return new RealWorker('/no-such-worker.js', options);
    });
    expect(await isLocal()).to.equal(true);
  });
});
