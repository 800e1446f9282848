/** The worker in which pictures are made. Asked and answered by `worker-picture-maker.ts`. */
import { MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from '../seal/picture-limits.js';
import { LocalPictureMaker } from './local-picture-maker.js';
import { resample } from './resample.js';
import type { Answer, Question } from './worker-picture-maker.js';

const maker = new LocalPictureMaker();

function answerTo({ ask, given }: Question): Promise<Answer['said']> {
  switch (ask) {
    case 'take':
      return maker.take(...given);
    case 'takeDecoded':
      return maker.takeDecoded(...given);
    case 'crop':
      return maker.crop(...given);
    case 'show':
      return maker.show();
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data).then((said) => {
    const transfer = typeof ImageBitmap === 'function' && said instanceof ImageBitmap ? [said] : [];
    postMessage({ number: data.number, said } satisfies Answer, { transfer });
  });
});

// The page sends nothing before: a script that does not load never answers.
postMessage({ number: 0, said: undefined } satisfies Answer);

// The person is still looking for a file: what takes longest is compiled by then.
resample(new ImageData(MAX_PICTURE_WIDTH, MAX_PICTURE_HEIGHT), { width: 240, height: 180 });
