import type { PublicService } from '../../../rules/vocabulary.ts'

export const PRAISE: readonly string[] = [
  'Nhanh gọn, lịch sự. Cảm ơn các anh chị.',
  'Chị ở quầy hướng dẫn rất tận tình, viết ra giấy cho tôi từng bước.',
  'Mười phút là xong, ngoài sức tưởng tượng.',
  'Bạn cán bộ trẻ kiên nhẫn giải thích cho mẹ tôi đến ba lần.',
  'Rất hài lòng.',
  'Đến muộn gần hết giờ vẫn được làm, cảm ơn nhiều.',
  'Cười tươi, chào hỏi đàng hoàng, làm việc đâu ra đấy.',
  'Được nhắn tin báo kết quả trước hẹn một ngày.',
  'Hồ sơ thiếu một giấy, anh cán bộ cho nộp bổ sung qua mạng khỏi phải quay lại.',
  'Khác hẳn ngày xưa, thủ tục rõ ràng, thu tiền có biên lai.',
  'Bà tôi đi lại khó, các cháu ra tận cửa đỡ vào.',
  'Lần đầu đi làm giấy tờ một mình mà không thấy lo.',
  'Cám ơn cô chú đã giúp cháu điền tờ khai.',
  'Giải thích dễ hiểu, không phải hỏi lại.',
  'Chỉ dẫn đúng một lần là đủ giấy tờ.',
  'Tác phong chuyên nghiệp, đúng giờ.',
  'Có ghế chờ, có nước uống, màn hình gọi số rõ ràng.',
  'Đông người nhưng vẫn giữ được thái độ nhẹ nhàng, nể thật.',
  'Anh cán bộ phát hiện sai tên đệm trước khi in, cẩn thận quá.',
  'Làm việc nghiêm túc mà gần gũi.',
  'Mong nơi nào cũng được như ở đây.',
  'Người khiếm thính như tôi được hướng dẫn bằng cách viết, rất chu đáo.',
  'Không phải đi lại lần hai, xin cảm ơn.',
  'Nói chuyện nhỏ nhẹ, dặn dò kỹ.',
  'Trước tôi ngại đến ủy ban, giờ thì hết ngại.',
  'Tốt.',
  'Trả kết quả tại nhà, tiện cho người già.',
]

/** Said of one service only. */
export const PRAISE_OF: Readonly<Partial<Record<PublicService, readonly string[]>>> = {
  'marriage-registration': [
    'Vợ chồng cháu đăng ký kết hôn, được chúc mừng rất vui.',
    'Hẹn 10 giờ ký, đúng 10 giờ có giấy, hai đứa cảm ơn cô chú.',
  ],
  'birth-registration': [
    'Con nhỏ khóc, chị cho vào làm trước, mọi người đều vui vẻ.',
    'Khai sinh, thẻ bảo hiểm cho cháu làm một lần là xong.',
  ],
  certification: [
    'Tôi nộp ở nơi khác bị từ chối, đến đây được nhận và giải thích lý do.',
    'Sao y sáu bản, ngồi chưa ấm chỗ đã xong.',
  ],
  'identity-card': [
    'Anh chụp ảnh cho chỉnh lại tóc, chụp đến khi ưng mới thôi.',
    'Làm thứ Bảy nên không phải nghỉ việc, rất tiện.',
  ],
  'land-use-right': ['Sổ ra trước hẹn năm ngày, có tin nhắn báo từng bước.'],
  'construction-permit': ['Bản vẽ sai một chỗ được khoanh lại và giải thích kỹ, sửa một lần là đạt.'],
  'health-care': [
    'Nhân viên tiếp đón chỉ đường tận nơi, bác sĩ gọi đúng giờ.',
    'Cô điều dưỡng dìu bố tôi từ cửa vào tận phòng khám.',
  ],
  education: ['Chuyển trường cho con xong trong buổi sáng, cảm ơn thầy cô.'],
  funeral: [
    'Gia đình có việc buồn, được các anh chị động viên và lo giấy tờ rất chu đáo.',
    'Nói năng nhẹ nhàng, lo cho cụ tươm tất, gia đình vô cùng biết ơn.',
  ],
}

export const MILD_WORDS: readonly string[] = [
  'Làm được việc nhưng chờ hơi lâu.',
  'Bình thường.',
  'Thái độ ổn, chỗ gửi xe chật.',
  'Nên có thêm bảng hướng dẫn chữ to.',
  'Người hướng dẫn tốt, máy lấy số thì hay treo.',
  'Cần thêm người vào sáng thứ Hai.',
  'Tạm được, lần này nhanh hơn lần trước.',
  'Nếu nói chậm hơn một chút thì tốt.',
  'Thủ tục đúng nhưng hơi lạnh lùng.',
  'Mong có chỗ ngồi cho người già.',
]

export const CRITICISM: readonly string[] = [
  'Hỏi ba câu trả lời một câu.',
  'Chờ hai tiếng cho năm phút làm việc.',
  'Không chào, không nhìn, không giải thích.',
  'Bị bắt đi photo ba lần.',
  'Nói chuyện riêng trong khi dân xếp hàng.',
  'Thái độ khó chịu, làm như dân đi xin.',
  'Hướng dẫn mỗi người một kiểu.',
  'Hẹn rồi lại hẹn.',
  'Gắt gỏng với người già.',
  'Đến đúng giờ mà quầy không có ai.',
  'Trả hồ sơ không nói lý do.',
  'Cán bộ bấm điện thoại suốt.',
  'Mất cả buổi làm mà không xong.',
  'Giọng nói rất khó nghe, tôi góp ý thì bị lườm.',
  'Bảng niêm yết ghi một đằng, làm một nẻo.',
  'Không hài lòng, sẽ phản ánh riêng.',
  'Máy hỏng thì báo sớm cho dân về, đừng để chờ.',
  'Quá chậm.',
]

export const ENGLISH_PRAISE: readonly string[] = [
  'Friendly and quick, and somebody spoke English.',
  'Clear instructions, done in one visit.',
  'Very patient with my poor Vietnamese. Thank you!',
]

export const ENGLISH_CRITICISM: readonly string[] = [
  'Nobody could tell me what was missing.',
  'Long wait and no sign in English.',
]
