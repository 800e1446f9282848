import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('ja');

/** What `<seal-crop>` says in Japanese, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: '画像の表示部分',
  frame: '画像の表示される部分',
  hint: '画像をドラッグして、表示する部分を選びます。ピンチまたはスクロールで拡大・縮小します。キーボード：矢印キー、＋と－、Home。',
  zoomOut: '縮小',
  zoomIn: '拡大',
  startAgain: '最初からやり直す',
  left: '左側をもっと表示',
  up: '上側をもっと表示',
  down: '下側をもっと表示',
  right: '右側をもっと表示',

  place: (zoom, left, top) =>
    `倍率${percent(zoom)}。左側の${percent(left)}、上側の${percent(top)}が隠れています。`,
  edge: '画像をこれ以上動かせません。',
  closest: 'これ以上拡大できません。',
  widest: 'これ以上縮小できません。',
  atStart: 'すでに最初の状態です。',
};
