import type { KioskPhrases } from './phrases.ts'

export const vi: KioskPhrases = {
  title: 'Máy đánh giá',
  lead: 'Máy tính bảng đặt tại quầy, màn hình quay về phía người dân. Mỗi quầy một máy; máy chạy được cả ngày khi mất mạng.',
  loading: 'Đang tải…',
  none: 'Bạn không phụ trách quầy nào.',
  noneMeans: 'Người phụ trách cơ quan hoặc người quản trị cài máy đánh giá cho các quầy.',
  notSetUp: 'Chưa cài máy',
  since: (at) => `Cài lúc ${at}`,
  heard: (at) => `kết nối lần cuối ${at}`,
  neverHeard: 'chưa kết nối lần nào',
  waiting: (count) => `còn ${count} đánh giá chưa gửi`,
  most: 'Số đánh giá tối đa được tính mỗi giờ',
  mostHint:
    'Quầy có máy lấy số: mỗi giờ chỉ tính nhiều nhất bằng số người đã phục vụ. Quầy không có máy lấy số: tính nhiều nhất bằng con số đặt ở đây.',
  make: 'Tạo mã cài đặt',
  makeAgain: 'Thay máy: tạo mã mới',
  ofDesk: (desk) => `quầy ${desk}`,
  open: 'Trên máy đặt ở quầy, mở địa chỉ',
  thenType: (until) => `rồi gõ mã này, trước ${until}:`,
  onlyNow: 'Mã chỉ hiện lần này và dùng được một lần. Máy đang dùng (nếu có) ngừng nhận lượt khi máy mới được cài.',
  revoke: 'Thu hồi máy',
  revokeSure: (desk) => `Thu hồi máy đánh giá của quầy ${desk}?`,
  revokeMeans: 'Máy không nhận thêm lượt nào nữa. Những đánh giá còn trên máy vẫn được gửi đi.',
  keep: 'Giữ lại',
  revoked: (desk) => `Đã thu hồi máy đánh giá của quầy ${desk}.`,
}
