import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Vietnamese. */
export const signin: SigninMessages = {
  call: 'Ngăn đánh cắp mật khẩu',
  callReason:
    'Hãy tạo con dấu riêng của bạn. Trang sao chép ở địa chỉ khác sẽ không có con dấu này.',
  yourSeal: 'Con dấu đăng nhập của bạn',
  promise: 'Chỉ nhập mật khẩu nếu đây đúng là con dấu của bạn.',
  pressHint: 'Nhấn vào con dấu trước khi đăng nhập.',
  pressFirst:
    'Trước tiên, hãy nhấn vào con dấu đăng nhập của bạn. Nếu không phải con dấu của bạn, hãy rời khỏi trang này.',
  confirmed: 'Đã nhấn. Bạn có thể đăng nhập.',
  change: 'Đổi con dấu đăng nhập ngay',
  neverUpgraded:
    'Trang web này không bao giờ yêu cầu bạn tạo con dấu mới và không bao giờ “nâng cấp” con dấu. Chỉ bạn mới thay đổi nó.',
  saved: 'Con dấu đăng nhập của bạn đã được lưu trong trình duyệt này.',
  removed: 'Con dấu đăng nhập của bạn đã được xóa khỏi trình duyệt này.',
  editorFailed: 'Không tải được trình chỉnh sửa. Hãy kiểm tra kết nối, rồi tải lại trang.',

  unavailable:
    'Không thể hiển thị con dấu đăng nhập của bạn trên trang này, nên biểu mẫu không được gửi. Hãy tải lại trang hoặc mở trang từ dấu trang của chính bạn.',

  missing: 'Không thấy con dấu đăng nhập của bạn',
  missingMeaning:
    'Trình duyệt này từng có con dấu cho trang này. Không được nhập mật khẩu cho đến khi bạn biết vì sao con dấu không còn.',
  missingFake:
    'Có thể bạn đang ở trang giả mạo. Hãy kiểm tra địa chỉ: đó có phải là địa chỉ bạn biết không?',
  missingOther: 'Có thể người khác dùng máy tính này đã xóa hoặc thay đổi con dấu.',
  missingCleared: 'Có thể cookie hoặc dữ liệu trang web đã bị xóa trong trình duyệt này.',
  missingAdvice:
    'Hãy đóng trang này, rồi mở lại từ dấu trang của chính bạn hoặc tự gõ địa chỉ. Chỉ tạo con dấu mới sau khi bạn đã đăng nhập tại đó.',
  unreadable: 'Không thể đọc con dấu đăng nhập của bạn',
  unreadableMeaning:
    'Trình duyệt này có con dấu cho trang này, nhưng con dấu đã bị hỏng. Không được nhập mật khẩu cho đến khi bạn đã kiểm tra địa chỉ.',
  newerVersion: 'Con dấu đăng nhập của bạn cần phiên bản mới hơn của trang này',
  newerVersionMeaning:
    'Con dấu của bạn được tạo bằng phiên bản mới hơn của trang này và vẫn được lưu. Hãy tải lại trang và chỉ nhập mật khẩu sau khi bạn thấy con dấu của mình.',

  framed:
    'Con dấu đăng nhập của bạn không được hiển thị: trang này nằm bên trong một trang khác. Không được nhập mật khẩu tại đây. Hãy mở trang web này trong thẻ mới, ở địa chỉ bạn biết, và đăng nhập tại đó. Nếu bạn đang thao tác trên trang web này, hãy giữ thẻ này mở và quay lại sau.',
  insecure:
    'Con dấu đăng nhập của bạn không được hiển thị: kết nối không an toàn. Hãy mở trang này ở địa chỉ bắt đầu bằng https trước khi nhập mật khẩu.',
  'storage-denied':
    'Con dấu đăng nhập của bạn không được hiển thị: trình duyệt này không cho trang này lưu dữ liệu. Hãy cho phép dữ liệu trang web với địa chỉ này, rồi tải lại trang.',
};
