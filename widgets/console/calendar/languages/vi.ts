import type { CalendarPhrases } from './phrases.ts'

export const vi: CalendarPhrases = {
  title: 'Lịch làm việc',
  lead: 'Mọi thời hạn đều tính theo giờ làm việc ở đây. Khi công bố thêm ngày nghỉ hay ngày làm bù, hạn của các phản ánh đang mở được tính lại ngay.',
  loading: 'Đang mở lịch…',
  show: 'Xem lịch của',
  calendars: 'Lịch chung',
  offices: 'Từng cơ quan',
  follows: (offices) => `${offices} cơ quan làm việc theo lịch này.`,
  month: (month, year) => `Tháng ${month}/${year}`,
  earlier: 'Tháng trước',
  later: 'Tháng sau',
  weekdays: [
    ['T2', 'Thứ Hai'],
    ['T3', 'Thứ Ba'],
    ['T4', 'Thứ Tư'],
    ['T5', 'Thứ Năm'],
    ['T6', 'Thứ Sáu'],
    ['T7', 'Thứ Bảy'],
    ['CN', 'Chủ Nhật'],
  ],
  today: 'Hôm nay',
  closed: 'Nghỉ',
  whole: 'Cả ngày',
  part: 'Một phần',
  workingDays: (n) => `Tháng này có ${n} ngày làm việc.`,
  upcoming: 'Những ngày khác thường lệ sắp tới',
  noneUpcoming: 'Chưa có ngày nào được công bố khác thường lệ. Hãy công bố khi có quyết định nghỉ lễ hoặc làm bù.',
  columns: { date: 'Ngày', hours: 'Giờ làm việc', because: 'Lý do' },
  history: 'Đã công bố',
  noHistory: 'Chưa có thay đổi nào kể từ khi lịch được nhập vào hệ thống.',
  declared: (version, who, moment) => `Lần ${version}, ${who}, ${moment}`,
  declare: 'Công bố thay đổi',
  declareLead: 'Trước khi công bố, bạn sẽ thấy có bao nhiêu phản ánh đang mở bị dời hạn.',
  kind: 'Thay đổi gì?',
  kinds: {
    closed: { text: 'Nghỉ', hint: 'Một ngày hoặc nhiều ngày liền nhau' },
    swap: { text: 'Hoán đổi', hint: 'Nghỉ một ngày, làm bù một ngày khác' },
    hours: { text: 'Làm việc theo giờ khác', hint: 'Chẳng hạn chỉ làm buổi sáng' },
    usual: { text: 'Trở lại như thường lệ', hint: 'Bỏ điều đã công bố cho ngày đó' },
  },
  fields: {
    for: 'Áp dụng cho',
    on: 'Ngày',
    until: 'Đến hết ngày',
    instead: 'Làm bù vào ngày',
    because: 'Lý do',
    morning: 'Buổi sáng',
    afternoon: 'Buổi chiều',
  },
  untilHint: 'Để trống nếu chỉ một ngày.',
  becauseHint: 'Người dân bị dời hạn sẽ đọc được câu này; nên ghi số quyết định hoặc công điện.',
  from: 'từ',
  to: 'đến',
  faultsTitle: 'Còn thiếu một số điều',
  faults: {
    on: 'Hãy chọn ngày.',
    until: 'Ngày cuối phải sau ngày đầu, và không quá 31 ngày.',
    instead: 'Hãy chọn một ngày làm bù khác với ngày nghỉ.',
    because: 'Hãy ghi lý do, ít nhất 5 ký tự.',
    hours: 'Hãy ghi đủ giờ bắt đầu và kết thúc; buổi chiều phải sau buổi sáng.',
    tooLong: 'Lý do dài quá 300 ký tự. Hãy viết gọn hơn.',
  },
  foresee: 'Xem trước ảnh hưởng',
  foreseeing: 'Đang tính…',
  lookOver: 'Nếu công bố',
  foreseen: ({ cases, later, sooner, letters }) =>
    cases === 0
      ? ['Không phản ánh đang mở nào bị đổi hạn.']
      : [
          `${cases} phản ánh đang mở được tính lại hạn${
            later > 0 && sooner > 0
              ? `: ${later} phản ánh có hạn lùi lại, ${sooner} phản ánh có hạn sớm hơn`
              : later > 0
                ? ', tất cả đều lùi lại'
                : ', tất cả đều sớm hơn'
          }.`,
          letters === 0
            ? 'Không có thư nào gửi người dân; họ thấy hạn mới khi tra cứu.'
            : `${letters} người dân đã để lại email được báo ngày hẹn mới; những người khác thấy khi tra cứu.`,
        ],
  dayBecomes: (date, hours) => `${date}: ${hours}`,
  usual: 'như thường lệ',
  confirm: 'Công bố',
  confirming: 'Đang công bố…',
  change: 'Sửa lại',
  done: 'Đã công bố. Hạn của các phản ánh đang mở được tính lại theo lịch mới.',
}
