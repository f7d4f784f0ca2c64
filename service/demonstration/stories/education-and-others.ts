import { type Story, toldOf } from './story.ts'

const education = toldOf('education')
const funeral = toldOf('funeral')
const other = toldOf('other')

export const EDUCATION_STORIES: readonly Story[] = [
  education(
    'Xin chuyển trường cho con từ tỉnh về, nộp đủ hồ sơ theo tờ hướng dẫn mà vẫn bị trả vì "trường kia đóng dấu mờ". Tôi phải đi lại 200 cây số để xin lại một con dấu.',
    'needless-trips',
  ),
  education(
    'Xin bản sao bằng tốt nghiệp cấp ba năm 1998, cán bộ nói "lâu thế ai mà tìm được" rồi không nhận hồ sơ. Tôi nhờ người hỏi lại thì hôm sau tìm ra ngay.',
    'inattentive',
    'rule-breaking',
  ),
  education(
    'Tôi hỏi hạn nộp hồ sơ xét chuyển lớp, cán bộ bảo "chị cứ để đấy". Đến khi quay lại thì đã hết hạn từ hôm trước, không ai chịu trách nhiệm.',
    'unclear-guidance',
    'unexplained',
  ),
  education(
    'Đi đính chính tên đệm trên bằng cho con, người tiếp nhận nói "phụ huynh thời nay lắm chuyện". Con tôi đứng cạnh nghe hết. Làm ở ngành giáo dục mà nói thế thì buồn thật.',
    'impolite',
  ),
  education(
    'Chờ xác nhận bảng điểm du học, cứ hẹn mai rồi lại mai, ba tuần trôi qua. Mỗi lần hỏi đều gặp một người mới, kể lại từ đầu.',
    'made-to-wait',
    'unexplained',
  ),
  education(
    'Con tôi học khuyết tật hòa nhập, xin giấy xác nhận để được hỗ trợ thì bị nói "trường hợp này mất thời gian lắm" và để hồ sơ xuống cuối cùng.',
    'discriminating',
  ),
]

export const FUNERAL_STORIES: readonly Story[] = [
  funeral(
    'Gia đình có tang, đến làm thủ tục mà phải nghe quát "ai cho vào hai người một lúc". Lúc đau buồn nhất chỉ mong được nói nhẹ một câu.',
    'impolite',
  ),
  funeral(
    'Đặt giờ viếng 9 giờ, đến sát giờ mới báo lùi sang 10 giờ 30, không giải thích. Họ hàng ở xa về đứng chờ ngoài nắng.',
    'made-to-wait',
    'unexplained',
  ),
  funeral(
    'Bảng giá niêm yết một đằng, lúc thanh toán thêm hai khoản không có trong bảng, hỏi thì nói "phí ngoài giờ nhà nào cũng đóng". Xin được cấp hóa đơn rõ ràng.',
    'rule-breaking',
    'unexplained',
  ),
  funeral(
    'Nhân viên gợi ý muốn chọn giờ đẹp và phòng lớn thì nên "có lời với anh em trực". Nhà có đám ai cũng bối rối nên đưa cho xong. Đề nghị chấn chỉnh.',
    'hinted-at-money',
  ),
  funeral(
    'Không ai hướng dẫn gia đình cần giấy báo tử bản chính, đến tối mới gọi bảo thiếu thì ủy ban đã đóng cửa. Suýt nữa lỡ giờ đưa cụ đi.',
    'unclear-guidance',
  ),
]

export const OTHER_STORIES: readonly Story[] = [
  other(
    'Làm hồ sơ trợ cấp cho người cao tuổi, cán bộ bảo bà tôi "có con có cháu còn xin gì". Chế độ của nhà nước chứ có phải đi xin đâu.',
    'impolite',
  ),
  other(
    'Xin xác nhận hộ nghèo để vay vốn, đi lại bốn buổi. Lần thì người phụ trách đi tập huấn, lần thì mất mạng, lần thì hết mẫu giấy.',
    'needless-trips',
  ),
  other(
    'Gửi đơn kiến nghị về rác trong ngõ từ hai tháng trước, có dấu công văn đến hẳn hoi. Ra hỏi thì cán bộ nói "chắc bị thất lạc", không xin lỗi, không nhận lại đơn.',
    'unexplained',
    'inattentive',
  ),
  other(
    'Màn hình lấy số bị treo, tôi nhờ thì bảo vệ nói không phải việc của mình, cán bộ nói không phải việc của quầy. Đứng 40 phút không ai giúp.',
    'made-to-wait',
    'unclear-guidance',
  ),
  other(
    'Đăng ký kinh doanh hộ cá thể, cán bộ bảo thiếu bản cam kết nhưng không có mẫu, bảo tự nghĩ ra mà viết. Viết xong lại chê không đúng mẫu.',
    'unclear-guidance',
  ),
  other(
    'Tôi khiếm thị một mắt, nhờ đọc hộ tờ khai thì cán bộ nói "đi có người nhà thì đỡ phiền". Sau có một cô lao công đọc giúp tôi.',
    'discriminating',
    'impolite',
  ),
]
