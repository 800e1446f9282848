import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Vietnamese: answers for the person who signs in. */
export const help: HelpMessages = {
  title: 'Về con dấu đăng nhập của bạn',

  whatQuestion: 'Con dấu đăng nhập là gì?',
  whatAnswer:
    'Đó là vài từ hoặc một hình nhỏ trên màu nền mà bạn chọn cho trang web này. Trình duyệt của bạn giữ con dấu và luôn hiển thị trên trang đăng nhập. Không ai khác nhìn thấy, và con dấu không được gửi đến trang web.',
  whatAnswerKept:
    'Đó là vài từ hoặc một hình nhỏ trên màu nền mà bạn chọn cho trang web này. Trình duyệt của bạn luôn hiển thị con dấu trên trang đăng nhập. Trang web này giữ một bản sao được mã hóa mà chỉ trình duyệt của bạn mở được, để con dấu được lưu lâu dài. Không ai khác nhìn thấy.',

  howQuestion: 'Con dấu bảo vệ tôi thế nào?',
  howAnswer:
    'Kẻ gian sao chép trang đăng nhập và đặt ở các địa chỉ khác. Trình duyệt chỉ hiển thị con dấu của bạn ở địa chỉ thật, nên bản sao ở địa chỉ khác không có con dấu. Hãy tìm con dấu trước khi nhập mật khẩu. Nếu không thấy, hãy rời khỏi trang.',
  howLimit:
    'Con dấu giúp bạn nhận ra một số trang sao chép. Con dấu không có tác dụng nếu bạn không nhìn, và không thể giúp trên máy tính do người khác kiểm soát. Nếu trang web có khóa truy cập, hãy ưu tiên dùng.',

  createQuestion: 'Tôi tạo con dấu thế nào?',
  createAnswer:
    'Trên trang đăng nhập, nhấn “Ngăn đánh cắp mật khẩu”. Gõ tối đa ba dòng, mỗi dòng tối đa bảy ký tự, hoặc chọn một hình. Chọn màu, nhấn “Xem trước” để xem con dấu, rồi nhấn “Lưu”.',

  changeQuestion: 'Tôi đổi con dấu thế nào?',
  changeAnswer:
    'Nhấn vào con dấu trên trang đăng nhập, rồi nhấn “Đổi con dấu đăng nhập ngay”. Thực hiện thay đổi, rồi nhấn “Lưu”. Trang web không bao giờ yêu cầu bạn tạo con dấu mới và không bao giờ “nâng cấp” con dấu. Trang nào nói vậy là giả mạo.',

  deleteQuestion: 'Tôi xóa con dấu thế nào?',
  deleteAnswer:
    'Nhấn vào con dấu, rồi nhấn “Đổi con dấu đăng nhập ngay”. Nhấn “Xóa” bên cạnh phần xem trước, rồi nhấn “Lưu”. Thao tác này chỉ xóa con dấu trong trình duyệt này. Con dấu của bạn trong các trình duyệt khác vẫn còn.',
  deleteAnswerKept:
    'Nhấn vào con dấu, rồi nhấn “Đổi con dấu đăng nhập ngay”. Nhấn “Xóa” bên cạnh phần xem trước, rồi nhấn “Lưu”. Thao tác này xóa con dấu trong trình duyệt này và bản sao mà trang web này giữ cho nó. Con dấu của bạn trong các trình duyệt khác vẫn còn.',

  everyQuestion: 'Tôi có cần con dấu trên mọi máy tính không?',
  everyAnswer:
    'Có. Con dấu chỉ được lưu trong trình duyệt và trên máy tính nơi bạn tạo. Hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập. Các con dấu có thể khác nhau.',
  everyAnswerKept:
    'Có. Trang web này chỉ giữ con dấu cho trình duyệt mà bạn đã tạo con dấu. Hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập. Các con dấu có thể khác nhau.',

  publicQuestion: 'Tôi có thể tạo con dấu trên máy tính công cộng không?',
  publicAnswer:
    'Không. Trên máy tính có người khác dùng, như ở thư viện, khách sạn hoặc văn phòng, người tiếp theo có thể xem, thay đổi hoặc xóa con dấu của bạn. Không tạo con dấu ở đó.',

  pictureQuestion: 'Tôi có thể dùng những hình nào?',
  pictureAnswer:
    'Hãy dùng tệp JPEG dưới 1 MB. Chọn một hình đặc biệt của riêng bạn mà bạn nhận ra ngay khi thu nhỏ: thú cưng, một nơi chốn, một món đồ lạ trên kệ. Đặt chú thích chỉ bạn biết.',

  missingQuestion: 'Vì sao tôi không thấy con dấu?',
  missingIntro: 'Có ba lý do thường gặp:',
  missingFake:
    'Bạn đang ở trang giả mạo. Hãy kiểm tra địa chỉ. Nếu không phải địa chỉ bạn biết, hãy đóng trang và không nhập bất cứ thứ gì.',
  missingOther: 'Người khác dùng máy tính này đã xóa hoặc thay đổi con dấu của bạn.',
  missingCleared:
    'Cookie hoặc dữ liệu trang web đã bị xóa trong trình duyệt này: do bạn, do chương trình dọn dẹp, hoặc do chính trình duyệt sau thời gian dài bạn không truy cập.',
  missingClearedKept:
    'Cookie đã bị xóa trong trình duyệt này: do bạn, do chương trình dọn dẹp, hoặc do chính trình duyệt sau hơn một năm bạn không truy cập. Hoặc trang web này đã làm mất bản sao.',
  missingAdvice:
    'Hãy mở trang từ dấu trang của chính bạn hoặc tự gõ địa chỉ. Nếu địa chỉ đúng, hãy đăng nhập, rồi tạo con dấu mới.',
};
