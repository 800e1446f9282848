import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('ko');

/** What `<seal-crop>` says in Korean, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: '이미지에서 보여 줄 부분',
  frame: '이미지에서 보이는 부분',
  hint: '이미지를 끌어 보여 줄 부분을 고르세요. 두 손가락을 벌리거나 오므리거나 스크롤하여 확대/축소하세요. 키보드: 화살표 키, +와 −, Home.',
  zoomOut: '축소',
  zoomIn: '확대',
  startAgain: '처음부터 다시',
  left: '왼쪽 더 보기',
  up: '위쪽 더 보기',
  down: '아래쪽 더 보기',
  right: '오른쪽 더 보기',

  place: (zoom, left, top) =>
    `배율 ${percent(zoom)}. 왼쪽 ${percent(left)}, 위쪽 ${percent(top)}가 가려져 있습니다.`,
  edge: '이미지를 더 움직일 수 없습니다.',
  closest: '더 확대할 수 없습니다.',
  widest: '더 축소할 수 없습니다.',
  atStart: '이미 처음 상태입니다.',
};
