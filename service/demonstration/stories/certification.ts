import { type Story, toldOf } from './story.ts'

const told = toldOf('certification')

export const CERTIFICATION_STORIES: readonly Story[] = [
  told(
    'Chứng thực bốn bản sao bằng đại học mà chờ từ 8 rưỡi đến gần 11 giờ. Có người quen đến sau được làm luôn, tôi thắc mắc thì bảo "người ta gửi từ hôm qua".',
    'made-to-wait',
    'rule-breaking',
  ),
  told(
    'Tôi hỏi có phải mang bản gốc không, chị ở quầy nhăn mặt: "Đã bảo rồi còn hỏi". Thật ra đấy là lần đầu tiên tôi đến đây.',
    'impolite',
  ),
  told(
    'Cán bộ nói chuyện với đồng nghiệp suốt, nhận hồ sơ bằng một tay, mắt không nhìn. Kết quả là đóng dấu thiếu một trang, tôi phải quay lại từ Mỹ Đình.',
    'inattentive',
    'needless-trips',
  ),
  told(
    'Chứng thực chữ ký vào giấy ủy quyền, người thứ nhất bảo được, người thứ hai bảo không, rồi trả hồ sơ mà không nói vì sao. Tôi đứng giữa chẳng biết nghe ai.',
    'unexplained',
  ),
  told(
    'Đóng phí sáu nghìn nhưng bị thu hai mươi nghìn, hỏi biên lai thì nói máy in hỏng. Tôi không tiếc tiền nhưng thu thế là không đúng bảng niêm yết.',
    'rule-breaking',
  ),
  told(
    'Bà tôi 82 tuổi đi xác nhận giấy tờ lĩnh lương hưu, tay run viết chậm. Cán bộ giục "nhanh lên bà ơi, còn bao nhiêu người". Không ai lấy cho bà cái ghế.',
    'impolite',
    'inattentive',
  ),
  told(
    'Sao y giấy tờ cho con đi thi, 16 giờ 15 đến nơi thì quầy đã khóa sổ, nói hết giờ nhận. Trên bảng ghi đến 17 giờ. Hôm sau con tôi thi mất rồi.',
    'rule-breaking',
    'made-to-wait',
  ),
  told(
    'Được bảo phải photo ở đúng hàng bên cạnh thì mới chịu chứng thực, photo chỗ khác thì chê mờ. Tôi nghĩ chuyện này cần xem lại.',
    'rule-breaking',
    'hinted-at-money',
  ),
  told(
    'Tôi cần bản dịch có chứng thực, cán bộ nói "không làm ở đây" rồi thôi. Hỏi làm ở đâu thì trả lời không biết. Tôi đi ba nơi mới đúng chỗ.',
    'unclear-guidance',
    'needless-trips',
  ),
  told(
    'Lấy số thứ tự 41, màn hình gọi đến 40 thì dừng, cả quầy đứng dậy đi ăn trưa lúc 11 giờ 10. Tôi gọi theo thì không ai quay lại.',
    'made-to-wait',
    'inattentive',
  ),
  told(
    'Tôi góp ý nhẹ nhàng là nên bật thêm một quầy vì đông quá, chị cán bộ nói thẳng: "Anh giỏi thì vào đây mà làm". Xung quanh mọi người đều nghe thấy.',
    'impolite',
  ),
  told(
    'Vào hỏi thủ tục ủy quyền xe máy, cán bộ chỉ tay ra cửa nói "đọc bảng kia kìa". Bảng thì chữ nhỏ, dán cao quá đầu người, tôi mắt kém không đọc được.',
    'unclear-guidance',
    'inattentive',
  ),
  told(
    'Ra chứng thực hợp đồng thuê nhà, cán bộ đọc to cả số tiền thuê và số điện thoại của tôi trước bao nhiêu người. Tôi đề nghị giữ kín thông tin của dân.',
    'other',
    'inattentive',
  ),
  told(
    'Chị ấy nói nếu tôi còn "ý kiến ý cò" thì lần sau đừng mong làm giấy tờ ở đây cho nhanh. Tôi có người đi cùng làm chứng.',
    'threatening',
    'impolite',
  ),
]
