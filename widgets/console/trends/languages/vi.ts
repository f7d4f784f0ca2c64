import type { TrendPhrases } from './phrases.ts'

export const vi: TrendPhrases = {
  titles: {
    overview: 'Xu hướng theo cơ quan',
    person: 'Xu hướng của một cán bộ',
    record: 'Số liệu về tôi',
    report: 'Báo cáo mức độ hài lòng',
  },
  leads: {
    overview: 'Các cơ quan xếp theo tên. Số liệu để hiểu và cải thiện, không để xếp hạng.',
    office: 'Một cơ quan là một quy trình: trước khi nói về người, hãy xem cả quầy có thay đổi không.',
    person:
      'So với đồng nghiệp làm cùng công việc, tại cùng loại quầy. Hãy gặp và lắng nghe trước khi kết luận điều gì.',
    record:
      'Những gì hệ thống ghi nhận về bạn: lời khen, đánh giá và các việc bạn đã được thông báo, chỉ của những tháng đã qua. Không ai đọc được ở đây người dân nào đã đánh giá hay phản ánh.',
    report: 'Theo sáu tiêu chí và từng thủ tục, như đợt rà soát cải cách hành chính yêu cầu.',
  },
  month: (month, year) => `${String(month).padStart(2, '0')}/${year}`,
  day: (day, month, year) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  pending: 'Số liệu đang được tính. Xin tải lại trang sau khoảng một phút.',
  search: {
    label: 'Tìm một cán bộ',
    hint: 'Gõ tên, có dấu hoặc không dấu. Kết quả xếp theo tên; mỗi lần mở trang của một người đều được ghi lại.',
    none: 'Không tìm thấy ai. Hãy thử ít chữ hơn, hoặc tên cơ quan.',
    found: (n) => `Tìm thấy ${n} người.`,
    more: 'Còn nhiều người khác: hãy gõ thêm tên hoặc cơ quan.',
  },
  openReport: 'Báo cáo mức độ hài lòng (xem, tải, in)',
  loading: 'Đang mở số liệu…',
  period: 'Khoảng thời gian',
  months: (n) => `${n} tháng gần nhất`,
  year: (year) => `Năm ${year}`,
  empty:
    'Chưa có đánh giá hay phản ánh nào trong thời gian này. Số liệu xuất hiện sau khi người dân gửi đánh giá đầu tiên; hãy thử khoảng thời gian dài hơn.',
  emptyRecord:
    'Chưa có đánh giá nào về bạn trong các tháng đã qua. Đánh giá của một tháng hiện ra ở đây khi tháng kế tiếp đã kết thúc.',
  back: 'Về danh sách cơ quan',
  csv: 'Tải bảng (CSV)',
  low: 'Đánh giá thấp',
  shown: ({ n, interval, share: known }, share, from, to) =>
    n === 0
      ? 'chưa có đánh giá nào'
      : interval === null
        ? 'còn quá ít để nói về tỷ lệ'
        : known === null
          ? `từ ${from} đến ${to} (khoảng tin cậy 95 %)`
          : `${share} (khoảng tin cậy 95 %: ${from}–${to})`,
  shownInTable: ({ n, interval, share: known }, share, from, to) =>
    n === 0
      ? 'chưa có'
      : interval === null
        ? 'còn quá ít'
        : known === null
          ? `${from}–${to}`
          : `${share} (${from}–${to})`,
  withInterval: (column) => `${column} (khoảng tin cậy 95\u00a0%)`,
  officesSay: (offices, ratings, received, upheld) =>
    `${offices} cơ quan, ${ratings} lượt đánh giá; đã nhận ${received} phản ánh, trong đó ${upheld} phản ánh được kết luận là đúng.`,
  officeSays: (low, received, upheld, of) =>
    `Đánh giá thấp: ${low}. Đã nhận ${received} phản ánh, ${upheld} phản ánh được kết luận là đúng, ${of}.`,
  of: {
    served: (n) => `trên ${n} lượt phục vụ`,
    ratings: (n) => (n === '0' ? 'không rõ đã phục vụ bao nhiêu người' : `trên ${n} lượt đánh giá`),
  },
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
    from_: 'Từ tháng',
    until: 'Đến tháng',
    satisfied: 'Hài lòng hoặc rất hài lòng',
    met: 'Đã làm được',
    score: 'Mức đánh giá',
    count: 'Số lượng',
    became: 'Tình trạng',
    evidence: 'Bằng chứng tích luỹ',
    served: 'Lượt phục vụ',
    unverified: 'Đánh giá chưa xác minh',
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
  servicesHint:
    'Phản ánh ở đây là về thái độ, tính cho từng người được nêu, nên cộng lại có thể khác số phản ánh của cả cơ quan.',
  funnel: 'Cán bộ so với đồng nghiệp, không nêu tên',
  funnelDescription: (points, outside) => `${points} cán bộ, ${outside} người nằm ngoài giới hạn 95 % hoặc 99,8 %.`,
  funnelMeans:
    'Một chấm nằm ngoài nghĩa là khó giải thích chỉ bằng ngẫu nhiên; nó không cho biết vì sao và không phải là lỗi của ai. Cứ 20 người như nhau thì chừng một người nằm ngoài giới hạn 95 %.',
  funnelEmpty:
    'Chưa đủ ba cán bộ có 30 lượt đánh giá cùng đồng nghiệp làm cùng công việc, nên chưa so sánh được mà không lộ ra là ai.',
  leftOut: (n) => `${n} cán bộ không có trong hình vì còn quá ít đánh giá hoặc không có ai làm cùng công việc.`,
  outside: { no: 'Trong giới hạn', '95': 'Ngoài giới hạn 95 %', '99.8': 'Ngoài giới hạn 99,8 %' },
  standing: {
    inLine: 'Tỷ lệ đánh giá thấp tương đương đồng nghiệp làm cùng công việc',
    above: 'Tỷ lệ đánh giá thấp cao hơn đồng nghiệp làm cùng công việc',
    below: 'Tỷ lệ đánh giá thấp nhỏ hơn đồng nghiệp làm cùng công việc',
  },
  against: (share, expected) => `${share}, mức dự kiến là ${expected}.`,
  range: (mean, from, to, reliability) =>
    `Đã tính đến lượng dữ liệu: ${mean} lần mức dự kiến, khoảng 95 % từ ${from} đến ${to} lần; độ tin cậy ${reliability} (1 là chắc chắn nhất).`,
  tooLittle: (n) => `Mới có ${n} lượt đánh giá: còn quá ít để so sánh. Cần ít nhất 30.`,
  nothing:
    'Chưa có đánh giá nào đã xác minh về người này trong thời gian đang xem. Không nói gì được về người này từ số liệu.',
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
  batches: 'Tháng có ít hơn 10 đánh giá được gộp với tháng kế tiếp, để không ai suy ra được ai đã đánh giá.',
  waiting: (n) => `Còn ${n} đánh giá của những tháng gần đây chưa đủ 10 để hiện ra.`,
  told: 'Việc bạn đã được thông báo',
  nothingTold: 'Không có việc nào của những tháng đã qua mà bạn được thông báo.',
  replies: 'Mở các thông báo về tôi',
  change: 'Có thay đổi so với chính người này không?',
  changeDescription: (from, signal) =>
    signal === null
      ? `Từ ${from}: mỗi ngày cộng dồn bằng chứng rằng đánh giá thấp nhiều lên so với thời gian đầu của chính người này; chưa chạm ngưỡng.`
      : `Từ ${from}: bằng chứng chạm ngưỡng ngày ${signal.on}; thay đổi nhiều khả năng bắt đầu từ ${signal.since}. Hãy hỏi lúc đó có gì thay đổi, ở quầy hay trong công việc.`,
  noChange: 'Chưa đủ đánh giá để so với thời gian đầu của chính người này.',
  saidInReply: 'Người này đã trình bày',
  silent: 'không trả lời khi được mời trình bày',
  nobodyAsked: 'Trong những vụ việc bạn được xem, người này chưa được mời trình bày lần nào.',
  openCase: 'Mở vụ việc',
  report: {
    which: 'Kỳ báo cáo',
    kinds: { month: 'Tháng', quarter: 'Quý', year: 'Năm' },
    quarter: (quarter, year) => `quý ${quarter}/${year}`,
    year: (year) => `năm ${year}`,
    print: 'In hoặc lưu PDF',
    title: (office, period) => `Báo cáo mức độ hài lòng: ${office}, ${period}`,
    sentences: ({ served, ratings, satisfied, received, upheld, onTime, due }) => [
      served === null
        ? `Có ${ratings} lượt đánh giá đã xác minh; cơ quan chưa đếm lượt phục vụ, nên tỷ lệ tính trên lượt đánh giá.`
        : `Đã phục vụ ${served} lượt, trong đó ${ratings} lượt có đánh giá đã xác minh.`,
      `Hài lòng hoặc rất hài lòng: ${satisfied}.`,
      `Đã nhận ${received} phản ánh, ${upheld} phản ánh được kết luận là đúng; ${onTime} trên ${due} phản ánh đến hạn được trả lời đúng hẹn.`,
    ],
    people: 'Lượt phục vụ và lượt đánh giá',
    served: (n) => `${n} lượt phục vụ theo hệ thống lấy số.`,
    notServed: 'Cơ quan không có hệ thống lấy số, nên số lượt phục vụ không rõ; mọi tỷ lệ tính trên lượt đánh giá.',
    ratings: (n, unverified) =>
      `${n} lượt đánh giá đã xác minh; ${unverified} lượt chưa xác minh không tính vào tỷ lệ.`,
    scores: 'Phân bố đánh giá',
    tooFewScores: 'Cần ít nhất 30 lượt đánh giá để nêu phân bố.',
    scoreNames: {
      'very-dissatisfied': 'Rất không hài lòng',
      dissatisfied: 'Không hài lòng',
      neutral: 'Bình thường',
      satisfied: 'Hài lòng',
      'very-satisfied': 'Rất hài lòng',
    },
    services: 'Theo thủ tục',
    criteria: 'Theo sáu tiêu chí về thái độ phục vụ',
    complaints: 'Phản ánh',
    answers: 'Trả lời có đúng hẹn không',
    answersHint: 'Phản ánh quá hạn mà chưa trả lời vẫn tính vào mẫu số.',
    answerNames: {
      onTime: 'Trả lời đúng hẹn',
      late: 'Trả lời muộn',
      overdue: 'Quá hạn, chưa trả lời',
      inTime: 'Đang giải quyết, còn hạn',
      withdrawn: 'Người dân đã rút',
      unknown: 'Không rõ (hồ sơ cũ)',
    },
    findings: 'Kết luận và việc đã làm',
    findingsHint: 'Tính theo từng người và từng nội dung phản ánh, nên có thể nhiều hơn số phản ánh.',
    method: 'Cách tính',
    methods: [
      'Tỷ lệ chỉ tính trên đánh giá đã xác minh, mỗi lượt phục vụ một lần. Dưới 10 lượt chỉ nêu số lượt, dưới 30 lượt chỉ nêu khoảng tin cậy.',
      'Khoảng tin cậy 95 % là khoảng chính xác của Clopper và Pearson cho tỷ lệ nhị thức. Người muốn đánh giá có thể khác người không đánh giá; khoảng này không nói về điều đó.',
      'Phản ánh đã nhận và phản ánh được kết luận là đúng luôn tách riêng. Phản ánh về chờ đợi và thủ tục tính cho quầy, không cho người.',
      'Tháng tính theo ngày sự việc xảy ra. Số liệu lấy từ bảng tổng hợp theo ngày, được tính lại mỗi khi có đánh giá hoặc kết luận mới, nên báo cáo in sau có thể khác báo cáo in trước.',
      'Báo cáo này không so sánh và không xếp hạng các cơ quan.',
    ],
    csv: 'Tải báo cáo (CSV)',
    printedOn: (date) => `Lập ngày ${date}.`,
  },
}
