/** Chooses the thread on which pictures are made. */
import type { PictureMaker } from './picture-maker.js';
import { startPictureWorker } from './worker-picture-maker.js';

/** A maker in a worker if one can start, otherwise on this thread. Rejects if neither loads. */
export async function openPictureMaker(): Promise<PictureMaker> {
  const inWorker = await startPictureWorker();
  if (inWorker) return inWorker;
  const { LocalPictureMaker } = await import('./local-picture-maker.js');
  return new LocalPictureMaker();
}
