import type { TrendPhrases } from './phrases.ts'

export const vi: TrendPhrases = {
  titles: {
    overview: 'Xu hướng theo cơ quan',
    person: 'Xu hướng của một cán bộ',
    record: 'Số liệu về tôi',
  },
  leads: {
    overview: 'Các cơ quan xếp theo tên. Số liệu để hiểu và cải thiện, không để xếp hạng.',
    office: 'Một cơ quan là một quy trình: trước khi nói về người, hãy xem cả quầy có thay đổi không.',
    person:
      'So với đồng nghiệp làm cùng công việc, tại cùng loại quầy. Hãy gặp và lắng nghe trước khi kết luận điều gì.',
    record: 'Những gì hệ thống đếm về bạn, gộp theo từng tháng đã qua ít nhất một tháng.',
  },
  loading: 'Đang mở số liệu…',
  period: 'Khoảng thời gian',
  months: (n) => `${n} tháng gần nhất`,
  empty:
    'Chưa có đánh giá hay phản ánh nào trong thời gian này. Số liệu xuất hiện sau khi người dân gửi đánh giá đầu tiên; hãy thử khoảng thời gian dài hơn.',
  emptyRecord:
    'Chưa có đánh giá nào về bạn trong các tháng đã qua. Đánh giá của một tháng hiện ra ở đây khi tháng kế tiếp đã kết thúc.',
  back: 'Về danh sách cơ quan',
  csv: 'Tải bảng (CSV)',
  low: 'Đánh giá thấp',
  shown: ({ interval, share: known }, share, from, to) =>
    interval === null
      ? 'còn quá ít để nói về tỷ lệ'
      : known === null
        ? `từ ${from} đến ${to} (khoảng tin cậy 95 %)`
        : `${share} (khoảng tin cậy 95 %: ${from}–${to})`,
  officesSay: (offices, ratings, received, upheld) =>
    `${offices} cơ quan, ${ratings} lượt đánh giá; đã nhận ${received} phản ánh, trong đó ${upheld} phản ánh được kết luận là đúng.`,
  officeSays: (low, received, upheld, of) =>
    `Đánh giá thấp: ${low}. Đã nhận ${received} phản ánh, ${upheld} phản ánh được kết luận là đúng, ${of}.`,
  of: { served: (n) => `trên ${n} lượt phục vụ`, ratings: (n) => `trên ${n} lượt đánh giá` },
  columns: {
    office: 'Cơ quan',
    ratings: 'Lượt đánh giá',
    share: 'Tỷ lệ thấp',
    from: 'Cận dưới 95 %',
    to: 'Cận trên 95 %',
    received: 'Phản ánh đã nhận',
    upheld: 'Được kết luận đúng',
    of: 'Tính trên',
    month: 'Tháng',
    criterion: 'Tiêu chí',
    answers: 'Lượt trả lời',
    notMet: 'Tỷ lệ chưa làm được',
    service: 'Thủ tục',
    expected: 'Số đánh giá thấp dự kiến',
    ratio: 'Thực tế so với dự kiến',
    outside: 'Ngoài giới hạn',
    week: 'Tuần từ ngày',
    lowCount: 'Đánh giá thấp',
    ewma: 'Trung bình trượt',
    limit: 'Giới hạn',
    praise: 'Lời khen',
  },
  unknownService: 'Không rõ thủ tục',
  byMonth: 'Từng tháng',
  byMonthDescription:
    'Mỗi vạch là khoảng tin cậy 95 % của tỷ lệ đánh giá thấp trong tháng; chấm là tỷ lệ, chỉ có khi đủ 30 lượt đánh giá.',
  chart: 'Cơ quan có thay đổi không?',
  chartDescription: (mean, lower, upper) =>
    `Tỷ lệ đánh giá thấp từng tháng; trung bình ${mean}, thường dao động từ ${lower} đến ${upper}.`,
  noChart: 'Cần ít nhất 12 tháng, mỗi tháng có từ 10 lượt đánh giá, mới nói được cơ quan có thay đổi hay không.',
  icons: {
    'common-cause': 'Dao động bình thường: không có dấu hiệu thay đổi.',
    improvement: 'Đang tốt lên: đánh giá thấp ít đi, hơn mức dao động bình thường.',
    concern: 'Đáng quan tâm: đánh giá thấp nhiều lên, hơn mức dao động bình thường.',
  },
  criteria: 'Sáu tiêu chí về thái độ phục vụ',
  criteriaHint: 'Tỷ lệ người trả lời “chưa làm được”.',
  services: 'Theo thủ tục',
  funnel: 'Cán bộ so với đồng nghiệp, không nêu tên',
  funnelDescription: (points, outside) => `${points} cán bộ, ${outside} người nằm ngoài giới hạn 95 % hoặc 99,8 %.`,
  funnelMeans:
    'Một chấm nằm ngoài nghĩa là khó giải thích chỉ bằng ngẫu nhiên; nó không cho biết vì sao và không phải là lỗi của ai. Cứ 20 người như nhau thì chừng một người nằm ngoài giới hạn 95 %.',
  funnelEmpty: 'Chưa cán bộ nào có đủ 30 lượt đánh giá cùng đồng nghiệp làm cùng công việc để so sánh.',
  leftOut: (n) => `${n} cán bộ không có trong hình vì còn quá ít đánh giá hoặc không có ai làm cùng công việc.`,
  outside: { no: 'Trong giới hạn', '95': 'Ngoài giới hạn 95 %', '99.8': 'Ngoài giới hạn 99,8 %' },
  standing: {
    inLine: 'Tương đương đồng nghiệp làm cùng công việc',
    above: 'Nhiều đánh giá thấp hơn đồng nghiệp làm cùng công việc',
    below: 'Ít đánh giá thấp hơn đồng nghiệp làm cùng công việc',
  },
  against: (share, expected) => `${share} đánh giá thấp, mức dự kiến là ${expected}.`,
  range: (mean, from, to, reliability) =>
    `Đã tính đến lượng dữ liệu: ${mean} lần mức dự kiến, khoảng 95 % từ ${from} đến ${to} lần; độ tin cậy ${reliability} (1 là chắc chắn nhất).`,
  tooLittle: (n) => `Mới có ${n} lượt đánh giá: còn quá ít để so sánh. Cần ít nhất 30.`,
  notComparable:
    'Không có đủ đồng nghiệp làm cùng công việc để so sánh; không thể tách ảnh hưởng của người khỏi ảnh hưởng của công việc.',
  conversation: 'Con số này mở đầu một cuộc trò chuyện, không phải một hình thức kỷ luật.',
  praiseAndComplaints: 'Lời khen và phản ánh',
  praise: (n) => `${n} lượt đánh giá rất hài lòng`,
  complaints: (received, upheld, withdrawn) =>
    `${received} phản ánh đã nhận, ${upheld} được kết luận là đúng, ${withdrawn} đã rút`,
  weeks: 'Từng tuần',
  weeksDescription: (outside) =>
    outside === 0
      ? 'Trung bình trượt của mức lệch so với dự kiến; không tuần nào vượt giới hạn.'
      : `Trung bình trượt của mức lệch so với dự kiến; ${outside} tuần vượt giới hạn.`,
  noWeeks: 'Còn quá ít đánh giá để vẽ theo tuần.',
  recordSays: (praise, low) => `${praise} lượt đánh giá rất hài lòng. Đánh giá thấp: ${low}.`,
  told: 'Phản ánh mà bạn đã được thông báo nằm ở trang',
  replies: 'Thông báo về tôi',
  dispute:
    'Nếu thấy số liệu không đúng hoặc không phải về mình, hãy báo người phụ trách trực tiếp hoặc bộ phận cải cách hành chính, nêu rõ tháng và điều cần xem lại.',
}
