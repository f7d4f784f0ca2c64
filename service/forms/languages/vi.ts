import type { FormPhrases } from './phrases.ts'

export const vi: FormPhrases = {
  rating: 'Đánh giá',
  complaint: 'Phản ánh',
  checkRating: 'Xem lại rồi gửi đánh giá',
  notChecked: 'Nội dung dưới đây chưa được gửi. Xin xem lại rồi bấm gửi lần nữa.',
  filesUpload: 'Tải tệp đã chọn lên',
  filesKept: 'Tệp đã tải lên',
  reasonHint: 'Chỉ cần ghi khi ông/bà chưa đồng ý.',
  reachWhen: 'Chỉ cần điền khi ông/bà để lại cách liên hệ.',
  printHint: 'Muốn in phiếu này, xin dùng lệnh In của trình duyệt.',
  statementAsText: 'Xem bản xác nhận dạng chữ',
  sharedDevice: 'Nếu đang dùng máy chung, xong việc xin đóng cửa sổ trình duyệt để người sau không xem lại được.',
  codeAgain: 'Mã theo dõi của ông/bà',
  leave: 'Rời khỏi trang này',
  failedTitle: 'Chưa làm được việc này',
  failedText: 'Ông/bà có thể dùng nút Quay lại của trình duyệt để lấy lại nội dung đã viết.',
  startAgain: 'Về trang đầu',
}
