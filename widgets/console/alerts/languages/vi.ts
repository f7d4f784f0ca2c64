import type { AlertPhrases } from './phrases.ts'

export const vi: AlertPhrases = {
  title: 'Tín hiệu nên trò chuyện',
  lead: 'Mỗi tín hiệu là lý do để gặp và lắng nghe, không phải kết luận, không phải căn cứ kỷ luật. Xếp theo ngày, mới nhất trước.',
  loading: 'Đang mở các tín hiệu…',
  empty: {
    title: 'Hiện không có tín hiệu nào',
    next: (through) =>
      through === null
        ? 'Hệ thống xem số liệu mỗi đêm; lần xem đầu tiên diễn ra khi đã có đánh giá. Trong lúc chờ, hãy xem trang Xu hướng.'
        : `Số liệu đã được xem đến hết ngày ${through}. Bạn không cần làm gì; khi có thay đổi đáng chú ý, tín hiệu sẽ hiện ở đây. Trang Xu hướng cho thấy toàn cảnh.`,
  },
  through: (date) => `Số liệu đã được xem đến hết ngày ${date}.`,
  toDo: 'Cần xem',
  settled: 'Đã có kết quả',
  noneToDo: 'Mọi tín hiệu đều đã có kết quả.',
  sentences: {
    'ratings-worse': ({ name, n, observed, expected, from, until }) =>
      `Từ ${from} đến ${until}, ý kiến người dân về lần phục vụ của ${name} khác với trước: ${observed} trong ${n} lượt đánh giá là chưa hài lòng, trong khi theo thời gian trước đó có thể chờ đợi khoảng ${expected}.`,
    'ratings-better': ({ name, n, observed, expected, from, until }) =>
      `Từ ${from} đến ${until}, người dân hài lòng hơn trước khi được ${name} phục vụ: chỉ ${observed} trong ${n} lượt đánh giá là chưa hài lòng, trong khi theo thời gian trước đó có thể chờ đợi khoảng ${expected}. Nên gửi lời cảm ơn.`,
    complaints: ({ name, observed, expected, from, until }) =>
      `Từ ${from} đến ${until} có ${observed} phản ánh về thái độ liên quan đến ${name}, khác với trước: có thể chờ đợi khoảng ${expected}. Đây là phản ánh đã nhận, chưa phải kết luận.`,
    review: ({ name, n, observed, expected, from, until }) =>
      `Trong thời gian ${from} – ${until}, ${observed} trong ${n} lượt đánh giá về lần phục vụ của ${name} là chưa hài lòng; đồng nghiệp làm cùng công việc có thể có khoảng ${expected}. Nên trò chuyện để hiểu vì sao.`,
    commendation: ({ name, n, observed, expected, from, until }) =>
      `Trong thời gian ${from} – ${until}, chỉ ${observed} trong ${n} lượt đánh giá về lần phục vụ của ${name} là chưa hài lòng; đồng nghiệp làm cùng công việc có thể có khoảng ${expected}. Nên gửi lời cảm ơn và hỏi kinh nghiệm.`,
  },
  labels: {
    on: 'Ngày phát hiện',
    interval: 'So với mức chờ đợi',
    sample: 'Số lượt',
    chance: 'Khả năng báo nhầm',
    began: 'Có thể bắt đầu',
    compared: 'So sánh với',
    line: 'Ngưỡng',
    computed: 'Cách tính',
  },
  interval: (from, to) => `gấp ${from} đến ${to} lần (khoảng tin cậy 95 %)`,
  samples: { ratings: (n) => `${n} lượt đánh giá được tính`, served: (n) => `${n} lượt phục vụ` },
  chance: (percent) => `khoảng ${percent}`,
  began: (from, until) =>
    from === until ? `tuần từ ${from} (80 %)` : `giữa tuần từ ${from} và tuần từ ${until} (80 %)`,
  compared: (from, until, n) => `chính người này, ${from} – ${until}, ${n} lượt`,
  colleagues: 'đồng nghiệp làm cùng công việc, trong cùng thời gian',
  line: (reached, threshold) => `đạt ${reached}, ngưỡng ${threshold}`,
  chanceLine: (reached, threshold) => `${reached}, ngưỡng ${threshold}`,
  computed: (statistics, policy) => `phiên bản thống kê ${statistics}, bộ quy tắc số ${policy}`,
  selected: 'Mức chênh lệch thường lớn hơn thực tế: thời điểm bắt đầu được chọn vì số liệu khi đó lệch nhiều nhất.',
  numbers: 'Các con số tạo nên tín hiệu này',
  readPage: 'Đọc trang số liệu của người này',
  pageFirst: 'Việc đầu tiên: đọc trang số liệu, nơi lời khen đứng cạnh phản ánh. Sau đó mới ghi được kết quả.',
  pageWasRead: 'Bạn đã đọc trang số liệu.',
  held: 'Ghi nhận đã trò chuyện',
  heldHint:
    'Một cuộc trò chuyện giữa đồng nghiệp: hỏi điều gì đã thay đổi, ở quầy hay trong công việc, và cần hỗ trợ gì.',
  outcome: 'Kết quả',
  outcomeHint: 'Chọn điều gần đúng nhất. Kết quả không phải hình thức kỷ luật và không vào hồ sơ cán bộ.',
  record: 'Ghi kết quả',
  missing: 'Hãy chọn một kết quả.',
  outcomes: {
    'support-agreed': 'Đã thống nhất cách hỗ trợ, kèm cặp',
    'circumstances-explain': 'Do hoàn cảnh ở quầy hoặc trong công việc',
    thanked: 'Đã gửi lời cảm ơn',
    'no-ground-found': 'Không thấy có cơ sở',
    'data-problem': 'Số liệu có vấn đề',
  },
  states: {
    new: 'Mới',
    'page-read': 'Đã đọc trang số liệu',
    'conversation-held': 'Đã trò chuyện',
    closed: 'Đã có kết quả',
    'taken-back': 'Đã rút lại',
  },
  saidConversation: 'Đã ghi nhận cuộc trò chuyện. Khi sẵn sàng, hãy ghi kết quả.',
  saidOutcome: 'Đã ghi kết quả. Từ đêm nay, số liệu của người này được theo dõi lại từ đầu.',
  rate: {
    title: 'Tín hiệu đúng đến đâu?',
    realised: 'Thực tế',
    expected: 'Dự kiến',
    tooFew: (decided) =>
      decided === 0
        ? 'Chưa tín hiệu nào có kết quả; cần ít nhất 10 để tính.'
        : `Mới có ${decided} tín hiệu đã có kết quả: còn quá ít để tính, cần ít nhất 10.`,
    of: (share, from, to, noGround, decided) =>
      `${share} không thấy có cơ sở (khoảng tin cậy 95 %: ${from}–${to}; ${noGround} trong ${decided} tín hiệu đã có kết quả).`,
    expectedSays: (percent) => `Khoảng ${percent} số tín hiệu nêu tên nhầm người không có gì thay đổi.`,
    nominal: (nominal, measured) =>
      `Theo thiết kế, mỗi năm có ${nominal} trong 100 người không có gì thay đổi bị nêu tên; đo bằng mô phỏng là ${measured}, vì thời gian so sánh cũng chỉ là ước lượng.`,
    dataProblems: (n) => (n === 0 ? '' : `Thêm ${n} tín hiệu do số liệu có vấn đề.`),
  },
  toHeld: 'Các ngày có đánh giá đang tạm giữ',
  days: {
    title: 'Đánh giá đang tạm giữ',
    lead: 'Khi một ngày có quá nhiều đánh giá thấp so với thường lệ, hệ thống tạm chưa tính và chờ một người xem. Không có gì bị xóa. Phản ánh không bao giờ bị giữ lại.',
    empty: {
      title: 'Không có ngày nào đang tạm giữ',
      next: 'Bạn không cần làm gì. Nếu có đợt đánh giá bất thường, ngày đó sẽ hiện ở đây để bạn xem.',
    },
    sentence: ({ given, low, usual, share }) =>
      `${given} lượt đánh giá trong một ngày, thường lệ là ${usual}; ${low} lượt là chưa hài lòng, trong khi ở các quầy này tỷ lệ thường là ${share}.`,
    at: (desks, date) => `${desks}, ngày ${date}`,
    reasons: {
      ordinary: 'Bình thường',
      'more-than-usual': 'Nhiều hơn thường lệ, tính một phần',
      'held-as-burst': 'Chờ xem',
      'held-by-a-person': 'Giữ lại, không tính',
      released: 'Đã cho tính, đến mức trần của một ngày',
    },
    reason: 'Lý do',
    reasonHint: 'Ít nhất 10 ký tự; ví dụ: quầy đón một đoàn đông, hoặc các đánh giá đến cùng một lúc từ một nơi.',
    reasonMissing: 'Hãy ghi lý do, ít nhất 10 ký tự.',
    hold: 'Giữ lại, không tính',
    release: 'Cho tính',
    decided: (by, on, reason) => `${by}, ${on}: “${reason}”`,
    change: 'Quyết định lại',
    saidHold: 'Đã ghi: các đánh giá của ngày này được giữ lại, không tính.',
    saidRelease: 'Đã ghi: các đánh giá của ngày này được tính, đến mức trần. Số liệu đang được tính lại.',
    back: 'Về các tín hiệu',
  },
}
