import { type Story, toldOf } from './story.ts'

const birth = toldOf('birth-registration')
const marriage = toldOf('marriage-registration')

export const BIRTH_STORIES: readonly Story[] = [
  birth(
    'Vợ tôi mới sinh, tôi đi khai sinh cho con mà phải ra vào ba lần vì sai một dấu trong tên. Lỗi do bên đánh máy nhưng lại bắt tôi viết đơn xin cải chính.',
    'needless-trips',
    'rule-breaking',
  ),
  birth(
    'Tôi là mẹ đơn thân đi làm khai sinh cho con. Cán bộ hỏi to trước mặt mọi người "thế bố cháu đâu, không biết bố là ai à". Tôi ngượng chín mặt, về nhà khóc suốt.',
    'discriminating',
    'impolite',
  ),
  birth(
    'Đặt tên con có bốn chữ, cán bộ cứ khuyên đổi cho "dễ viết", tôi không đồng ý thì tỏ thái độ, gõ máy cành cạch rồi in sai tên đệm phải làm lại.',
    'impolite',
    'inattentive',
  ),
  birth(
    'Làm liên thông khai sinh, thẻ bảo hiểm cho cháu đã ba tuần chưa có thẻ. Hỏi thì quầy bảo hỏi bảo hiểm, bảo hiểm bảo hỏi quầy. Cháu ốm phải trả tiền viện mà không biết kêu ai.',
    'unexplained',
    'unclear-guidance',
  ),
  birth(
    'Tôi bế con hai tháng tuổi chờ gần hai tiếng để nộp hồ sơ khai sinh. Không có ghế ưu tiên, hỏi xin vào trước thì cán bộ nói "ai chả có con nhỏ".',
    'made-to-wait',
    'impolite',
  ),
  birth(
    'Hỏi qua điện thoại thì bảo chỉ cần giấy chứng sinh. Đến nơi lại đòi thêm đăng ký kết hôn bản gốc, mà bản gốc để ở quê. Tự dưng mất thêm ba ngày.',
    'unclear-guidance',
    'needless-trips',
  ),
  birth(
    'Vào đăng ký khai sinh muộn cho cháu, chị ở quầy không ngẩng đầu lên, tay vẫn bấm điện thoại, nói mỗi câu "để hồ sơ đấy, mai quay lại". Tôi hỏi mấy giờ thì không trả lời.',
    'inattentive',
  ),
  birth(
    'Quê tôi ở miền núi, nói giọng khó nghe. Người tiếp nhận nhại lại giọng tôi rồi cười với nhau. Làm giấy khai sinh cho con mà tôi thấy xấu hổ lắm.',
    'discriminating',
  ),
]

export const MARRIAGE_STORIES: readonly Story[] = [
  marriage(
    'Hai đứa xin nghỉ làm đi đăng ký kết hôn. Cán bộ bảo người ký đi vắng, chiều quay lại; chiều quay lại thì bảo sang tuần. Không ai gọi báo trước một câu.',
    'needless-trips',
    'made-to-wait',
  ),
  marriage(
    'Chúng tôi cưới lần hai, cả hai đều có quyết định ly hôn. Cán bộ vừa xem giấy vừa buông câu "lần này liệu có được lâu không". Ngày vui mà thành mất vui.',
    'impolite',
  ),
  marriage(
    'Xin giấy xác nhận tình trạng hôn nhân, cán bộ hỏi rất nhiều chuyện riêng không liên quan, như lương bao nhiêu, lấy ai, nhà ở đâu. Tôi hỏi căn cứ nào thì bảo "hỏi cho biết".',
    'rule-breaking',
    'impolite',
  ),
  marriage(
    'Chồng tôi là người dân tộc Dao, cầm hồ sơ của anh ấy cán bộ hỏi đi hỏi lại "có phải giấy thật không đấy". Hồ sơ của tôi thì không hỏi câu nào. Chúng tôi rất buồn.',
    'discriminating',
  ),
  marriage(
    'Nộp hồ sơ xác nhận độc thân để mua nhà, hẹn ba ngày mà mười ngày chưa có. Hỏi lý do thì bảo phải gửi đi xác minh ở nơi cũ, nhưng không cho xem công văn cũng không hẹn ngày.',
    'unexplained',
  ),
  marriage(
    'Đến lấy giấy đăng ký kết hôn thì in sai năm sinh của vợ tôi. Cán bộ bảo "ký đi rồi sửa sau", tôi không chịu ký thì nói chúng tôi khó tính. Chờ thêm một tiếng mới được in lại.',
    'inattentive',
    'impolite',
  ),
  marriage(
    'Hướng dẫn trên trang của phường, xã ghi một kiểu, tờ rơi tại quầy ghi một kiểu, còn người ngồi quầy nói kiểu thứ ba. Làm theo ai cũng bị bảo thiếu.',
    'unclear-guidance',
  ),
  marriage(
    'Cán bộ nói muốn lấy giấy kết hôn trong ngày thì "cô chú lo cho anh em cốc nước". Chúng tôi đưa hai trăm nghìn cho xong việc, về nghĩ lại thấy không đúng nên phản ánh.',
    'hinted-at-money',
  ),
]
