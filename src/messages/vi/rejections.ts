import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Vietnamese. `{format}` stands for the name of a file's format. */
export const rejections: Messages['rejections'] = {
  empty: 'Con dấu của bạn còn trống. Hãy viết ít nhất một dòng, tối đa bảy ký tự.',
  'too-many-lines': 'Con dấu chỉ có thể có tối đa ba dòng. Hãy xóa một dòng.',
  'line-too-long': 'Dòng này quá dài. Hãy rút ngắn còn bảy ký tự.',
  'line-too-wide': 'Dòng này quá rộng so với con dấu. Hãy dùng ít ký tự hơn hoặc ký tự hẹp hơn.',
  'caption-missing':
    'Thiếu chú thích. Hãy viết vài từ để trình đọc màn hình có thể đọc con dấu của bạn.',
  'caption-too-long': 'Chú thích quá dài. Hãy rút ngắn còn 60 ký tự.',
  'control-character': 'Nội dung này có ký tự điều khiển ẩn. Hãy xóa các từ rồi gõ lại.',
  'bidi-character': 'Nội dung này có dấu ẩn chỉ hướng văn bản. Hãy xóa các từ rồi gõ lại.',
  'zero-width-character': 'Nội dung này có ký tự ẩn. Hãy xóa các từ rồi gõ lại.',
  'lone-surrogate': 'Nội dung này có nửa ký tự. Hãy xóa rồi gõ lại.',
  'unknown-character':
    'Nội dung này có ký tự mà một số thiết bị không hiển thị được. Hãy chọn ký tự khác.',
  'too-many-marks': 'Có chữ mang quá nhiều dấu thanh hoặc dấu khác. Hãy xóa bớt.',
  'contains-user-name':
    'Nội dung này chứa tên người dùng của bạn hoặc một phần tên đó, và người khác biết tên này. Hãy chọn từ khác.',
  'contains-site-name':
    'Nội dung này chứa tên trang web này, ai cũng có thể đoán. Hãy chọn từ khác.',
  'equals-password':
    'Đây là mật khẩu của bạn, và bất kỳ ai gần màn hình đều có thể thấy con dấu. Hãy chọn từ khác.',
  'overlaps-password':
    'Nội dung này chứa mật khẩu của bạn hoặc một phần mật khẩu, và bất kỳ ai gần màn hình đều có thể thấy con dấu. Hãy chọn từ khác.',
  'too-common': 'Đây là những từ ai cũng đoán đầu tiên. Hãy chọn từ khác.',
  'picture-missing': 'Bạn chưa chọn hình. Hãy chọn bằng nút “Duyệt”.',
  'several-files': 'Bạn đã chọn nhiều tệp. Hãy chỉ chọn một hình.',
  'file-unreadable': 'Không đọc được tệp. Hãy chọn lại hoặc chọn tệp khác.',
  'file-empty': 'Tệp trống. Hãy chọn hình khác.',
  folder: 'Đây là thư mục. Hãy chọn một hình trong đó.',
  address:
    'Đây là địa chỉ, không phải tệp. Hãy lưu hình vào thiết bị này: nhấp chuột phải vào hình trên trang của nó, hoặc nhấn giữ hình. Rồi chọn tệp đã lưu.',
  'file-too-large':
    'Tệp có kích thước 1 MB trở lên. Hãy lưu phiên bản nhỏ hơn của hình, rồi chọn tệp đó.',
  'file-far-too-large': 'Tệp lớn hơn 50 MB. Hãy lưu phiên bản nhỏ hơn của hình, rồi chọn tệp đó.',
  'not-jpeg':
    'Tệp này không phải hình JPEG, dù tên tệp ghi như vậy. Hãy lưu hình dưới dạng JPEG, rồi chọn tệp đó.',
  'not-picture':
    'Tệp này không phải hình ảnh, dù tên tệp ghi như vậy. Hãy chọn ảnh chụp hoặc hình khác.',
  'vector-picture':
    'Tệp này là bản vẽ (SVG), không phải ảnh chụp, và bản vẽ có thể chứa mã chương trình. Hãy lưu dưới dạng JPEG, rồi chọn tệp đó.',
  'heic-not-decoded':
    'Tệp này là ảnh HEIC mà trình duyệt này không mở được. Hãy lưu dưới dạng JPEG, rồi chọn tệp đó. Trên iPhone, chạm vào “Chia sẻ”, rồi “Tùy chọn”, chọn “Tương thích nhất” và lưu vào “Tệp”. Trên Mac, mở ảnh trong “Xem trước”, chọn “Tệp”, rồi “Xuất”, và đặt “Định dạng” thành JPEG.',
  'too-many-pixels': 'Hình có hơn 50 megapixel. Hãy lưu phiên bản nhỏ hơn, rồi chọn tệp đó.',
  'too-many-scans':
    'Hình được lưu theo cách khác thường nên mở quá lâu. Hãy lưu lại dưới dạng JPEG, rồi chọn tệp đó.',
  'too-many-segments':
    'Hình được lưu theo cách khác thường nên mở quá lâu. Hãy lưu lại dưới dạng JPEG, rồi chọn tệp đó.',
  'picture-cut-short':
    'Tệp bị thiếu phần cuối: chưa được sao chép hoặc tải xuống đầy đủ. Hãy chọn tệp gốc hoặc sao chép lại.',
  'picture-unsupported':
    'Trình duyệt này không mở được loại hình này. Hãy lưu dưới dạng JPEG chuẩn trong chương trình khác, rồi chọn tệp đó.',
  'picture-kind-unsupported':
    'Định dạng của tệp này là {format}, không dùng được ở đây. Hãy lưu dưới dạng JPEG trong chương trình khác, rồi chọn tệp đó.',
  'picture-damaged': 'Hình bị hỏng. Hãy chọn hình khác hoặc lưu lại hình này.',
  'picture-not-encoded':
    'Trình duyệt này không tạo được phiên bản nhỏ của hình. Hãy chọn hình khác hoặc tạo con dấu chữ.',
  'canvas-falsified':
    'Để bảo vệ bạn khỏi bị theo dõi, trình duyệt này thay đổi hình mà trang vẽ ra, nên không thể thu nhỏ hình này. Hãy chọn tệp JPEG đúng chiều, tối đa 480 × 360 pixel và 64 kB, cho phép trang web này dùng dữ liệu canvas, hoặc tạo con dấu chữ.',
  unreadable: 'Không thể đọc con dấu. Hãy tạo con dấu mới.',
  'newer-version':
    'Con dấu trong trình duyệt này được tạo bằng phiên bản mới hơn của trang này. Hãy tải lại trang, rồi thử lại.',
  'shared-computer': 'Không có gì được lưu trên máy tính công cộng hoặc dùng chung. Nhấn “Hủy”.',
  'storage-full':
    'Trình duyệt này không còn chỗ cho trang web này. Con dấu của bạn không thay đổi. Hãy xóa dữ liệu trang web bạn không cần, hoặc chọn hình đơn giản hơn, rồi nhấn “Lưu” lần nữa.',
  'storage-denied':
    'Trình duyệt này không cho trang web này lưu dữ liệu. Không có gì thay đổi. Hãy cho phép dữ liệu trang web với địa chỉ này, rồi nhấn “Lưu” lần nữa.',
};
