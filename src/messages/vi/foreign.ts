import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Vietnamese if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Trang này không nằm ở địa chỉ thật của nó. Không được nhập mật khẩu tại đây.',
  address: 'Địa chỉ thật:',
  seal: 'Trình duyệt này có con dấu cho địa chỉ này. Điều đó không có nghĩa trang này là thật.',
  continue: 'Vẫn tiếp tục trên trang này',
  continued: 'Trang này không nằm ở địa chỉ thật của nó. Bạn đã chọn tiếp tục.',
};
