import type { Language } from '../../../rules/vocabulary.ts'

export const WITHDRAWALS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Cán bộ đã gọi điện xin lỗi và hồ sơ của tôi đã xong, tôi xin rút phản ánh.',
    'Tôi nhầm quầy, xin rút lại. Xin lỗi đã làm phiền.',
    'Việc đã được giải quyết ngay hôm sau nên tôi không phản ánh nữa.',
    'Tôi suy nghĩ lại, xin phép rút.',
  ],
  en: ['The matter was settled the next day, so I take it back. Thank you.'],
}

export const ADDITIONS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Tôi xin bổ sung: hôm sau tôi quay lại thì được người khác làm xong trong mười phút.',
    'Tôi nhớ ra lúc đó có bác bảo vệ đứng ngay cạnh và nghe thấy.',
    'Xin nói thêm là tôi không trách anh chị em, chỉ mong có thêm người vào giờ cao điểm.',
    'Đến hôm nay hồ sơ của tôi vẫn chưa có kết quả.',
  ],
  en: ['I forgot to say that the guard at the door was very kind and tried to help.'],
}

export const REASON_TO_HOLD =
  'Đơn vị chỉ có hai người và cả hai đều liên quan. Tạm giữ phản ánh trong khi xác định người xử lý ở cấp trên.'
