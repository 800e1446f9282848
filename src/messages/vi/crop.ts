import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('vi');

/** What `<seal-crop>` says in Vietnamese, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'Chọn phần của hình',
  frame: 'Phần hiển thị của hình',
  hint: 'Kéo hình để chọn phần hiển thị. Chụm ngón tay hoặc cuộn để thu phóng. Bàn phím: phím mũi tên, + và −, Home.',
  zoomOut: 'Thu nhỏ',
  zoomIn: 'Phóng to',
  startAgain: 'Làm lại từ đầu',
  left: 'Hiện thêm bên trái',
  up: 'Hiện thêm phía trên',
  down: 'Hiện thêm phía dưới',
  right: 'Hiện thêm bên phải',

  place: (zoom, left, top) =>
    `Thu phóng ${percent(zoom)}. Ẩn ${percent(left)} bên trái, ${percent(top)} phía trên.`,
  edge: 'Không thể di chuyển hình thêm nữa.',
  closest: 'Không thể phóng to thêm nữa.',
  widest: 'Không thể thu nhỏ thêm nữa.',
  atStart: 'Hình đã ở vị trí ban đầu.',
};
