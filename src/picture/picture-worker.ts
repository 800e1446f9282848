/** The worker in which pictures are made. Asked and answered by `worker-picture-maker.ts`. */
import { LocalPictureMaker } from './local-picture-maker.js';
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
