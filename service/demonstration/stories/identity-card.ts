import { type Story, toldOf } from './story.ts'

const told = toldOf('identity-card')

export const IDENTITY_CARD_STORIES: readonly Story[] = [
  told(
    'Tôi lấy số từ 8 giờ kém mười, đến 10 rưỡi vẫn chưa được gọi. Trong lúc đó có mấy người đến sau đi thẳng vào trong làm trước. Hỏi thì cán bộ chỉ bảo cứ ngồi đợi.',
    'made-to-wait',
    'unexplained',
  ),
  told(
    'Tôi đưa mẹ 78 tuổi đi làm lại căn cước. Bà nặng tai nên hỏi lại hai lần, cán bộ gắt: "Bà nghe không hiểu thì gọi con cháu vào đây". Nghe rất tủi.',
    'impolite',
  ),
  told(
    'Đi làm căn cước cho con 13 tuổi. Lần đầu bảo thiếu giấy khai sinh bản gốc, lần hai bảo phải có bố hoặc mẹ ký tại chỗ, lần ba mới làm được. Sao không nói hết trong một lần?',
    'needless-trips',
    'unclear-guidance',
  ),
  told(
    'Giấy hẹn 7 ngày, tôi quay lại hai lần đều nghe "chưa về, cứ chờ điện thoại", không ai cho biết vướng ở đâu và bao giờ thì có thẻ.',
    'unexplained',
  ),
  told(
    'Gần 11 giờ trưa còn ba người xếp hàng nhưng cán bộ tắt máy chụp ảnh, nói hết giờ, chiều quay lại lấy số từ đầu. Tôi xin nghỉ làm cả buổi sáng mà về tay không.',
    'made-to-wait',
  ),
  told(
    'Trong lúc lấy vân tay cán bộ vừa làm vừa nghe điện thoại riêng, nói cười khá lâu. Tôi phải đặt lại tay bốn năm lần vì không ai nhìn màn hình.',
    'inattentive',
  ),
  told(
    'Em trai tôi ngồi xe lăn. Vừa đến cửa, cán bộ nói to trước mọi người: "Người thế này sao không đăng ký làm tại nhà cho đỡ vướng". Em tôi ngại quá đòi về, hôm sau cũng không chịu đi nữa.',
    'discriminating',
    'impolite',
  ),
  told(
    'Tôi hỏi có cách nào lấy sớm vì cuối tháng phải bay, anh cán bộ nói nhỏ: "Nhanh thì cũng có cách, anh chuẩn bị ít bồi dưỡng cho anh em". Tôi không đưa thì bảo cứ chờ đúng hẹn.',
    'hinted-at-money',
  ),
  told(
    'Bảng hướng dẫn dán ở cửa vẫn ghi mang theo sổ hộ khẩu, trong khi sổ giấy đã bỏ lâu rồi. Tôi hỏi thì cán bộ nói "cứ theo bảng mà làm". Về đến nhà mới biết là không cần.',
    'unclear-guidance',
  ),
  told(
    'Chụp ảnh căn cước mà không cho sửa lại tóc hay cổ áo, chụp một phát rồi gọi người tiếp theo. Tôi xin chụp lại thì bị nói "làm căn cước chứ có phải đi thi hoa hậu đâu".',
    'impolite',
    'inattentive',
  ),
]
