import { type Story, toldOf } from './story.ts'

const land = toldOf('land-use-right')
const construction = toldOf('construction-permit')

export const LAND_STORIES: readonly Story[] = [
  land(
    'Tôi làm thủ tục sang tên đất cho con trai, đi lại sáu lần trong hai tháng. Mỗi lần lại được bảo thiếu một loại giấy khác, không ai ghi ra cho tôi đầy đủ một lần.',
    'needless-trips',
    'unclear-guidance',
  ),
  land(
    'Hồ sơ cấp sổ đỏ nộp từ tháng trước, đã quá hẹn 12 ngày. Ra hỏi chỉ nhận được câu "đang xác minh". Xác minh cái gì, ai đang giữ hồ sơ thì không nói.',
    'unexplained',
  ),
  land(
    'Người ngồi quầy lật hồ sơ của tôi chưa đến nửa phút rồi đẩy trả: "Về làm lại đi", không nhìn dân lấy một lần. Tôi hỏi sai chỗ nào thì đã gọi số tiếp theo.',
    'impolite',
    'inattentive',
  ),
  land(
    'Cán bộ nói hồ sơ của tôi "khó, phải nhờ anh em đo đạc hỗ trợ", rồi viết vào mảnh giấy một con số. Tôi hiểu là phải có phong bì mới chạy. Đề nghị kiểm tra camera hôm đó.',
    'hinted-at-money',
  ),
  land(
    'Tôi nói sẽ gửi phản ánh vì trả kết quả chậm. Cán bộ đáp: "Cứ gửi đi, xem hồ sơ nhà mình bao giờ mới xong". Tôi là dân thường, nghe vậy rất lo nên xin giấu tên.',
    'threatening',
  ),
  land(
    'Đến từ sáng sớm để đính chính sai số thửa trên sổ. Có hai chỗ ngồi nhưng chỉ một người làm, người kia bấm điện thoại. Chờ hơn hai tiếng mới đến lượt.',
    'made-to-wait',
    'inattentive',
  ),
  land(
    'Giấy hẹn ghi trả kết quả mùng 5 nhưng khi đến thì cán bộ lấy bút sửa thành ngày 20, không có văn bản xin lỗi hay gia hạn gì. Theo tôi biết quá hẹn phải có thư xin lỗi.',
    'rule-breaking',
    'unexplained',
  ),
  land(
    'Bố mẹ tôi ít chữ, hỏi cách kê khai tờ đơn thì bị bảo "lên mạng mà xem". Nhà không có máy tính, ông bà phải thuê người ngoài cổng viết hộ mất một trăm nghìn.',
    'unclear-guidance',
  ),
  land(
    'Cán bộ nói trống không với bố tôi đã ngoài 70: "Đất của ông thì ông phải biết chứ hỏi tôi làm gì". Gia đình không đòi hỏi gì, chỉ mong được nói năng tử tế.',
    'impolite',
  ),
  land(
    'Nhà tôi ba anh em đồng thừa kế. Lần đầu bảo chỉ cần một người đi, lần sau lại yêu cầu đủ ba người. Em tôi bay từ Đà Nẵng ra thì hôm đó được bảo người thụ lý đi họp.',
    'needless-trips',
  ),
  land(
    'Nộp hồ sơ trực tuyến bị trả lại ba lần với đúng một dòng "hồ sơ chưa hợp lệ". Gọi số ghi trên cổng không ai nghe máy, ra tận quầy thì bảo đây không phải việc của quầy.',
    'unexplained',
    'unclear-guidance',
  ),
]

export const CONSTRUCTION_STORIES: readonly Story[] = [
  construction(
    'Xin phép xây nhà ba tầng, bản vẽ bị trả hai lần: lần đầu chê khung tên, lần sau chê tỷ lệ. Bên thiết kế nói cả hai lỗi lẽ ra phải chỉ ra cùng một lúc.',
    'needless-trips',
  ),
  construction(
    'Hồ sơ xin phép sửa nhà trả về ghi "không đủ điều kiện". Tôi hỏi không đủ điều kiện nào để còn khắc phục thì chỉ được trả lời "quy định nó thế, bác đọc luật đi".',
    'unexplained',
    'impolite',
  ),
  construction(
    'Anh nhận hồ sơ gợi ý tôi thuê đúng một văn phòng thiết kế "quen" ở gần đó thì giấy phép sẽ nhanh. Tôi hỏi có bắt buộc không thì anh cười: "Tùy bác, nhanh chậm là ở bác".',
    'hinted-at-money',
    'rule-breaking',
  ),
  construction(
    'Tôi là kỹ sư đi nộp hộ bố mẹ, có giấy ủy quyền đầy đủ. Cán bộ ném tập hồ sơ xuống mặt bàn, nói "ủy quyền ủy cớ gì, gọi chủ nhà ra đây". Cách cư xử như vậy khó chấp nhận.',
    'impolite',
  ),
  construction(
    'Chờ từ 13 giờ 30 đến 15 giờ mới có người ra ngồi quầy. Cả chục người đứng đợi, không một lời giải thích hay xin lỗi.',
    'made-to-wait',
  ),
  construction(
    'Cán bộ đòi thêm giấy đồng ý có chữ ký của hàng xóm, trong khi danh mục niêm yết không có giấy này. Tôi chỉ vào bảng thì được trả lời "ở đây quy định thế".',
    'rule-breaking',
  ),
  construction(
    'Tôi hỏi nhà cấp bốn sửa mái có phải xin phép không. Người thứ nhất bảo không, người thứ hai bảo có, người thứ ba bảo về hỏi tổ dân phố. Cuối cùng tôi vẫn không biết phải làm gì.',
    'unclear-guidance',
  ),
  construction(
    'Nộp hồ sơ qua mạng rồi nhưng vẫn bị yêu cầu in ra hai bộ mang đến tận nơi. Đến nơi thì bảo thứ Ba, thứ Năm mới nhận. Thông tin này không ghi ở đâu cả.',
    'needless-trips',
    'rule-breaking',
  ),
]
