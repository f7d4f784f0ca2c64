import type { Attitude, Finding } from '../../../rules/vocabulary.ts'

/** What a handler writes to the person a complaint is about: no quotation, nobody's name, no day. */
export const SUMMARIES: Readonly<Record<Attitude, string>> = {
  impolite: 'Người dân cho rằng cách xưng hô và lời nói của anh/chị khi tiếp nhận hồ sơ chưa đúng mực.',
  inattentive: 'Người dân cho rằng anh/chị chưa chú ý lắng nghe khi họ trình bày yêu cầu.',
  unexplained: 'Người dân cho rằng đã hỏi lý do nhưng chưa được anh/chị giải thích rõ.',
  'unclear-guidance': 'Người dân cho rằng phần hướng dẫn hồ sơ của anh/chị khó hiểu và còn thiếu.',
  'needless-trips': 'Người dân cho rằng đã phải bổ sung giấy tờ nhiều lần vì chưa được hướng dẫn đủ ngay từ đầu.',
  'made-to-wait': 'Người dân cho rằng đã phải chờ lâu mà không được báo lý do.',
  'rule-breaking': 'Người dân cho rằng có yêu cầu không nằm trong quy định đã niêm yết.',
  'hinted-at-money': 'Người dân cho rằng đã được gợi ý một khoản ngoài quy định.',
  threatening: 'Người dân cho rằng lời nói của anh/chị khiến họ cảm thấy bị đe doạ.',
  discriminating: 'Người dân cho rằng đã bị đối xử khác với những người cùng đến làm thủ tục.',
  other: 'Người dân chưa hài lòng với cách phục vụ tại quầy của anh/chị.',
}

/** What the person said to that, by what was found in the end. */
export const REPLIES: Readonly<Record<Finding, readonly string[]>> = {
  upheld: [
    'Hôm đó quầy rất đông và em đã mất bình tĩnh. Em nhận là lời nói của mình chưa phải, em xin lỗi người dân.',
    'Đúng là tôi đã nói cộc lốc và không giải thích hết. Tôi xin rút kinh nghiệm.',
    'Tôi nhận thiếu sót: tôi chưa đưa phiếu hướng dẫn mà chỉ nói miệng.',
  ],
  'partly-upheld': [
    'Yêu cầu giấy tờ là đúng danh mục niêm yết, nhưng tôi thừa nhận đã nói hơi gắt.',
    'Tôi có giải thích, nhưng nói nhanh vì phía sau còn nhiều người. Lẽ ra tôi nên viết ra giấy.',
  ],
  'not-upheld': [
    'Tôi đã giải thích hai lần và có ghi phiếu hẹn. Đề nghị xem lại camera để rõ.',
    'Hôm đó tôi làm đúng thứ tự lấy số, có màn hình ghi lại.',
  ],
  'cannot-tell': ['Tôi không nhớ rõ trường hợp này. Tôi luôn cố gắng giữ thái độ đúng mực.'],
}

export const REASONS_FOR_TIME: readonly string[] = [
  'Cần đợi đơn vị quản lý camera trích xuất hình ảnh; họ hẹn trong tuần tới.',
  'Người làm chứng đang đi công tác, cần thêm thời gian để gặp trực tiếp.',
]

export const REASON_TO_REFUSE_TIME = 'Hình ảnh đã có đủ, có thể kết luận trong hạn.'

export const REASON_TO_CORRECT =
  'Đối chiếu sổ trực và hình ảnh tại quầy cho thấy lúc đó người tiếp nhận là công chức được ghi lại ở đây.'
