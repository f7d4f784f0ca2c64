import { type Story, toldOf } from './story.ts'

const told = toldOf('health-care')

export const HEALTH_CARE_STORIES: readonly Story[] = [
  told(
    'Đưa con sốt cao đến tiếp đón, tôi hỏi làm thủ tục bảo hiểm ở đâu, nhân viên hất hàm "xếp hàng đi" rồi quay đi. Con tôi lả người mà không ai hỏi một câu.',
    'impolite',
    'inattentive',
  ),
  told(
    'Lấy số khám lúc 6 giờ 40, đến 10 giờ mới được gọi vào. Màn hình hỏng, nhân viên đọc tên bằng miệng rất nhỏ, ai không nghe thấy là bị bỏ qua phải đợi lại từ đầu.',
    'made-to-wait',
  ),
  told(
    'Mẹ tôi quên thẻ bảo hiểm bản giấy, tôi mở ứng dụng trên điện thoại thì nhân viên không nhận, bắt về lấy. Sau hỏi bảo hiểm xã hội mới biết dùng ứng dụng là được.',
    'rule-breaking',
    'needless-trips',
  ),
  told(
    'Chuyển từ phòng này sang phòng kia bốn lần chỉ để đóng một con dấu ra viện. Mỗi nơi chỉ một hướng, người già đi không nổi.',
    'needless-trips',
    'unclear-guidance',
  ),
  told(
    'Tôi hỏi vì sao khoản này bảo hiểm không chi trả, nhân viên quầy nói "máy tính nó tính thế". Bệnh nhân chúng tôi cần được giải thích rõ chứ không phải như vậy.',
    'unexplained',
  ),
  told(
    'Bố tôi người quê, mặc quần áo cũ. Nhân viên nhìn từ đầu đến chân rồi hỏi "có tiền đặt cọc không mà vào đây". Anh đứng sau ăn mặc đẹp thì được mời ngồi.',
    'discriminating',
    'impolite',
  ),
  told(
    'Muốn có giường sớm thì người nhà bệnh nhân bên cạnh mách phải kẹp phong bì vào hồ sơ. Tôi không làm thì đúng là chờ đến chiều muộn. Mong bệnh viện kiểm tra khâu tiếp đón.',
    'hinted-at-money',
  ),
  told(
    'Hỏi đường đến khoa xét nghiệm, nhân viên đang xem phim trên điện thoại, chỉ bừa một hướng. Đi đến nơi là kho thuốc. Người bệnh đi lại đã khổ lắm rồi.',
    'inattentive',
    'unclear-guidance',
  ),
  told(
    'Nhân viên gọi các cụ là "bà kia", "ông này", quát vì các cụ đứng sai hàng. Vạch kẻ dưới đất mờ hết, ai mà biết hàng nào với hàng nào.',
    'impolite',
  ),
  told(
    'Hẹn tái khám 7 giờ 30 thứ Bảy, đến nơi mới biết bác sĩ nghỉ từ hôm trước. Có số điện thoại của tôi mà không nhắn một tin.',
    'made-to-wait',
    'needless-trips',
  ),
]
