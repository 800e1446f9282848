/** Finds the best place to make pictures in. */
import type { PictureMaker } from './picture-maker.js';
import { startPictureWorker } from './worker-picture-maker.js';

/** A maker in a worker where there can be one, else on this thread. Rejects where neither loads. */
export async function openPictureMaker(): Promise<PictureMaker> {
  const inWorker = await startPictureWorker();
  if (inWorker) return inWorker;
  const { LocalPictureMaker } = await import('./local-picture-maker.js');
  return new LocalPictureMaker();
}
