/** The worker that makes pictures. `worker-picture-maker.ts` is its other end. */
import { LocalPictureMaker } from './local-picture-maker.js';
import type { WorkerRequest, WorkerResponse } from './worker-picture-maker.js';

const maker = new LocalPictureMaker();

// A call that fails in an unexpected way, as where an extension breaks the canvas, must not leave the user waiting.
const BROKEN: WorkerResponse['result'] = { refused: { code: 'picture-not-encoded' } };

function call({ method, args }: WorkerRequest): Promise<WorkerResponse['result']> {
  switch (method) {
    case 'take':
      return maker.take(...args);
    case 'takeDecoded':
      return maker.takeDecoded(...args);
    case 'crop':
      return maker.crop(...args);
    case 'show':
      return maker.show();
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const answer = call(data).catch(() => (data.method === 'show' ? undefined : BROKEN));
  void answer.then((result) => {
    const isBitmap = typeof ImageBitmap === 'function' && result instanceof ImageBitmap;
    const transfer = isBitmap ? [result] : [];
    postMessage({ id: data.id, result } satisfies WorkerResponse, { transfer });
  });
});

// The page waits for this message, because a script that fails to load never answers.
postMessage({ id: 0, result: undefined } satisfies WorkerResponse);
