import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('zh-Hans');

/** What `<seal-crop>` says in Simplified Chinese, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: '图片的显示部分',
  frame: '图片的可见部分',
  hint: '拖动图片以选择要显示的部分。双指开合或滚动可缩放。键盘：方向键、+ 和 −、Home。',
  zoomOut: '缩小',
  zoomIn: '放大',
  startAgain: '重新开始',
  left: '多显示左侧',
  up: '多显示顶部',
  down: '多显示底部',
  right: '多显示右侧',

  place: (zoom, left, top) =>
    `缩放 ${percent(zoom)}。左侧隐藏 ${percent(left)}，顶部隐藏 ${percent(top)}。`,
  edge: '图片无法再移动了。',
  closest: '无法再放大了。',
  widest: '无法再缩小了。',
  atStart: '已是初始状态。',
};
