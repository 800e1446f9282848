import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('zh-Hant');

/** What `<seal-crop>` says in Traditional Chinese, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: '圖片的顯示部分',
  frame: '圖片的可見部分',
  hint: '拖曳圖片以選擇要顯示的部分。兩指開合或捲動可縮放。鍵盤：方向鍵、+ 和 −、Home。',
  zoomOut: '縮小',
  zoomIn: '放大',
  startAgain: '重新開始',
  left: '多顯示左側',
  up: '多顯示頂部',
  down: '多顯示底部',
  right: '多顯示右側',

  place: (zoom, left, top) =>
    `縮放 ${percent(zoom)}。左側隱藏 ${percent(left)}，頂部隱藏 ${percent(top)}。`,
  edge: '圖片無法再移動了。',
  closest: '無法再放大了。',
  widest: '無法再縮小了。',
  atStart: '已是初始狀態。',
};
