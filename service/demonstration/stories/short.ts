import { type Story, toldOf } from './story.ts'

/** As many write on a phone in a hurry: a line or two, some without diacritics. */
export const SHORT_STORIES: readonly Story[] = [
  toldOf('certification')('cho 2 tieng moi toi luot, quay mo co 1 nguoi lam', 'made-to-wait'),
  toldOf('certification')('Chị ngồi quầy trả lời cộc lốc, không thèm nhìn mặt mình luôn á', 'impolite', 'inattentive'),
  toldOf('certification')('thai do khong tot, noi nang voi nguoi gia nhu quat', 'impolite'),
  toldOf('land-use-right')('Hẹn 4 lần không trả kết quả, lần nào cũng bảo về chờ.', 'unexplained', 'needless-trips'),
  toldOf('land-use-right')('ho so de 1 thang roi khong ai goi, ra hoi thi bi noi "ban lam"', 'unexplained', 'impolite'),
  toldOf('land-use-right')(
    'Thiếu giấy tờ gì thì nói một lần cho dân còn biết, tôi đi 5 lần rồi!',
    'needless-trips',
    'unclear-guidance',
  ),
  toldOf('identity-card')('Cán bộ quát con tôi vì cháu ngồi chưa thẳng, cháu mới 14 tuổi.', 'impolite'),
  toldOf('identity-card')('lay so xong khong thay goi, hoi thi bao mat luot phai lay lai', 'made-to-wait'),
  toldOf('health-care')('Hỏi quầy nào đóng tiền mà ba người chỉ ba hướng khác nhau 😔', 'unclear-guidance'),
  toldOf('health-care')('nhan vien tiep don noi chuyen dien thoai, khong ngo toi benh nhan', 'inattentive'),
  toldOf('birth-registration')(
    'Khai sinh cho con mà in sai tên, bảo sửa thì nhăn nhó khó chịu',
    'inattentive',
    'impolite',
  ),
  toldOf('marriage-registration')(
    'Đến đúng giờ hẹn ký mà ngồi đợi gần 2 tiếng, không ai nói lý do.',
    'made-to-wait',
    'unexplained',
  ),
  toldOf('construction-permit')('Nộp bản vẽ lần thứ 3 rồi, mỗi lần một lỗi mới. Mệt!', 'needless-trips'),
  toldOf('education')(
    'Gọi điện 6 cuộc không ai nghe máy, đến nơi thì bảo sao không gọi trước',
    'inattentive',
    'needless-trips',
  ),
  toldOf('other')('Không có ai ở quầy từ 2 giờ đến 2 rưỡi chiều, đèn vẫn bật.', 'made-to-wait'),
]
