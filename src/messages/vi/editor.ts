import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('vi');

/** What `<seal-editor>` says in Vietnamese. */
export const editor: EditorMessages = {
  title: 'Con dấu đăng nhập của bạn',
  kindGroup: 'Loại con dấu',
  text: 'Tạo con dấu chữ',
  picture: 'Tải hình ảnh lên',

  wordsGroup: 'Chữ cho con dấu của bạn',
  textAdvice:
    'Hãy chọn từ ngữ độc đáo và khó đoán. Không bao giờ dùng tên đăng nhập hoặc mật khẩu của bạn.',
  line: (index) => `Dòng ${number(index)}`,
  count: (used, most) => `${number(used)} trên ${number(most)} ký tự`,
  riskHigh:
    'Nội dung này quá phổ biến: trang sao chép có thể đoán ra sau vài lần thử. Hãy chọn nội dung khác lạ.',
  riskSome:
    'Người thử nhiều từ phổ biến có thể đoán ra nội dung này. Nội dung khác lạ hơn sẽ an toàn hơn.',
  riskLow: 'Trang sao chép khó có thể đoán ra nội dung này.',

  pictureGroup: 'Hình cho con dấu của bạn',
  pictureAdvice: 'Hãy chọn hình đặc biệt, dễ nhận ra khi thu nhỏ. Dùng tệp JPEG dưới 1 MB.',
  browse: 'Duyệt',
  dropHint: 'hoặc thả hình vào đây, hoặc dán hình.',
  reading: 'Đang đọc hình…',
  stopReading: 'Dừng đọc',
  convert: 'Chuyển đổi giúp tôi',
  shrink: 'Thu nhỏ giúp tôi',
  offerNote: 'Việc này diễn ra trong trình duyệt của bạn. Tệp của bạn không được gửi đi đâu.',
  offerNoteKept:
    'Việc này diễn ra trong trình duyệt của bạn. Tệp của bạn không được gửi đi đâu; trang web chỉ nhận con dấu hoàn chỉnh.',
  pictureReady: 'Hình đã sẵn sàng.',
  pictureConverted: (kind) => `Đã chuyển đổi từ ${kind}. Hình đã sẵn sàng.`,
  pictureShrunk: (from, to) =>
    `Đã thu nhỏ từ ${fileSize(from)} xuống ${fileSize(to)}. Hình đã sẵn sàng.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Đã chuyển đổi từ ${kind} và thu nhỏ từ ${fileSize(from)} xuống ${fileSize(to)}. Hình đã sẵn sàng.`,
  cropFailed: 'Không tải được công cụ cắt hình. Con dấu của bạn hiển thị phần giữa của hình.',
  picturePlain:
    'Hình này gần như chỉ có một màu. Bạn có thể giữ hình này, nhưng hình có nhiều chi tiết sẽ dễ nhận ra hơn.',
  caption: 'Chú thích',
  captionAdvice:
    'Hãy mô tả hình bằng vài từ chỉ bạn biết. Trình đọc màn hình sẽ đọc to; trang sao chép không có những từ này.',

  colourGroup: 'Màu nền',
  moreColours: 'Xem thêm màu',

  computerAdvice:
    'Không bao giờ tạo con dấu trên máy tính công cộng: người dùng trình duyệt này tiếp theo có thể nhìn thấy. Con dấu chỉ được lưu trong trình duyệt này, vì vậy hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập.',
  computerAdviceKept:
    'Không bao giờ tạo con dấu trên máy tính công cộng: người dùng trình duyệt này tiếp theo có thể nhìn thấy. Trang web này chỉ giữ con dấu cho trình duyệt này, vì vậy hãy tạo con dấu trong từng trình duyệt bạn dùng để đăng nhập.',
  sharedComputer: 'Đây là máy tính công cộng hoặc dùng chung',
  sharedNote: 'Không tạo con dấu tại đây. Không có gì được lưu.',
  sharedKeptNote: 'Trình duyệt này đang lưu một con dấu. Để xóa con dấu, nhấn “Xóa”, rồi “Lưu”.',

  preview: 'Xem trước',
  previewNote: 'Con dấu của bạn trông như thế này trên trang đăng nhập.',
  previewSmallNote: 'Hình nhỏ là khi không gian hẹp. Bạn có nhận ra con dấu không?',
  previewWaiting: 'Con dấu của bạn sẽ xuất hiện ở đây khi hoàn tất.',
  remove: 'Xóa',
  removedNote: 'Đã xóa nội dung con dấu. Nhấn “Lưu” để xóa vĩnh viễn con dấu khỏi trình duyệt này.',
  removedNoteKept:
    'Đã xóa nội dung con dấu. Nhấn “Lưu” để xóa vĩnh viễn con dấu khỏi trình duyệt này và khỏi trang web này.',
  clearedNote: 'Đã xóa nội dung bản nháp.',
  undo: 'Hoàn tác',
  missingNote:
    'Một con dấu từng được tạo trong trình duyệt này nhưng không còn ở đây nữa. Chỉ tạo con dấu mới nếu bạn tự mở trang này và địa chỉ đúng. Để dừng cảnh báo mà không tạo con dấu mới, nhấn “Xóa”, rồi “Lưu”.',
  unreadableNote:
    'Con dấu trong trình duyệt này đã bị hỏng. Chỉ tạo con dấu mới nếu bạn tự mở trang này và địa chỉ đúng. Để dừng cảnh báo mà không tạo con dấu mới, nhấn “Xóa”, rồi “Lưu”.',

  newerNote:
    'Con dấu đăng nhập của bạn cần phiên bản mới hơn của trang này. Phiên bản này không thể thay đổi hay xóa con dấu, vì vậy đừng tạo con dấu mới tại đây. Hãy tải lại trang. Nếu vẫn không được, hãy thử lại sau. Bạn cũng có thể xóa con dấu bằng cách xóa dữ liệu của trang web này trong phần cài đặt trình duyệt, nhưng bạn có thể bị đăng xuất.',
  reload: 'Tải lại trang',

  save: 'Lưu',
  saving: 'Đang lưu…',
  cancel: 'Hủy',
  unsaved: 'Bạn có thay đổi chưa lưu. Bạn muốn làm gì với các thay đổi này?',
  discard: 'Bỏ thay đổi',
  keep: 'Chỉnh sửa tiếp',
  saved: 'Con dấu đăng nhập của bạn đã được lưu trong trình duyệt này.',
  savedKept:
    'Con dấu đăng nhập của bạn đã được lưu trong trình duyệt này, và trang web này giữ một bản sao.',
  removed: 'Con dấu đăng nhập của bạn đã được xóa khỏi trình duyệt này.',
  removedKept: 'Con dấu đăng nhập của bạn đã được xóa khỏi trình duyệt này và khỏi trang web này.',
};
