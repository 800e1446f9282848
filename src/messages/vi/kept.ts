import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Vietnamese, instead or in addition, if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Con dấu đăng nhập của bạn chưa được hiển thị: trang web này không phản hồi. Không được nhập mật khẩu trước khi bạn thấy con dấu của mình. Trang đang tiếp tục thử. Nếu không có gì thay đổi, hãy kiểm tra kết nối hoặc quay lại sau.',
  missingLost: 'Có thể trang web này đã làm mất bản sao mà trang giữ cho trình duyệt này.',

  saved:
    'Con dấu đăng nhập của bạn đã được lưu trong trình duyệt này, và trang web này giữ một bản sao.',
  removed: 'Con dấu đăng nhập của bạn đã được xóa khỏi trình duyệt này và khỏi trang web này.',

  offerNote:
    'Việc này diễn ra trong trình duyệt của bạn. Tệp của bạn không được gửi đi đâu; trang web chỉ nhận con dấu hoàn chỉnh.',
  computerAdvice:
    'Không bao giờ tạo con dấu trên máy tính công cộng: người dùng trình duyệt này tiếp theo có thể nhìn thấy. Trang web này chỉ giữ con dấu cho trình duyệt này, vì vậy hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập.',
  removedNote:
    'Đã xóa nội dung con dấu. Nhấn “Lưu” để xóa vĩnh viễn con dấu khỏi trình duyệt này và khỏi trang web này.',

  whatAnswer:
    'Đó là vài từ hoặc một hình nhỏ trên màu nền mà bạn chọn cho trang web này. Trình duyệt của bạn luôn hiển thị con dấu trên trang đăng nhập. Trang web này giữ một bản sao được mã hóa mà chỉ trình duyệt của bạn mở được, để con dấu được lưu lâu dài. Không ai khác nhìn thấy.',
  deleteAnswer:
    'Nhấn vào con dấu, rồi nhấn “Đổi con dấu đăng nhập ngay”. Nhấn “Xóa” bên cạnh phần xem trước, rồi nhấn “Lưu”. Thao tác này xóa con dấu trong trình duyệt này và bản sao mà trang web này giữ cho nó. Con dấu của bạn trong các trình duyệt khác vẫn còn.',
  everyAnswer:
    'Có. Trang web này chỉ giữ con dấu cho trình duyệt mà bạn đã tạo con dấu. Hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập. Các con dấu có thể khác nhau.',
  missingCleared:
    'Cookie đã bị xóa trong trình duyệt này: do bạn, do chương trình dọn dẹp, hoặc do chính trình duyệt sau hơn một năm bạn không truy cập. Hoặc trang web này đã làm mất bản sao.',
};
