import {
  attitudes,
  criteria,
  failed,
  linkInvalid,
  problems,
  scores,
  services,
  unreachable,
  views,
} from '../../languages/vi.ts'
import type { Common, Phrases } from '../phrases.ts'

const optional = 'không bắt buộc'
const tooLong = 'Phần này dài quá 4.000 ký tự. Xin rút bớt.'
const who = 'Ai đã tiếp ông/bà?'
const onDuty = 'đang trực'
const unknownPerson = 'Tôi không rõ là ai'
const at = 'Quầy'
const moment = (time: string, date: string) => `${time} ngày ${date}`
const files = 'Ảnh hoặc tài liệu'
const filesHint =
  'Ảnh JPEG, PNG, WebP hoặc tệp PDF; nhiều nhất 3 tệp, mỗi tệp 5 MB. Vị trí và thời điểm chụp được xoá khỏi ảnh trước khi lưu.'
const fileChoose = 'Chọn ảnh hoặc tệp PDF'
const fileOf = (kind: 'image' | 'pdf', place: number) => `${kind === 'image' ? 'Ảnh' : 'Tài liệu PDF'} ${place}`
const fileSize = (kilobytes: number) => `${kilobytes} kB`
const fileSending = 'Đang tải tệp lên…'
const fileArrived = 'Đã tải tệp lên.'
const fileRemove = (name: string) => `Bỏ ${name}`
const filesTooMany = 'Chỉ kèm được 3 tệp. Xin bỏ bớt một tệp trước.'
const fileTooLarge = 'Tệp này lớn hơn 5 MB. Xin chọn tệp nhỏ hơn.'

export { problems }

export const common: Common = {
  record: 'vi',
  loading: 'Đang tải…',
  demonstration: 'Dữ liệu minh hoạ',
  optional,
  sending: 'Đang gửi…',
  unreachable,
}

export const exchange: Phrases['exchange'] = {
  tryAgain: 'Thử lại',
  somethingToLookAt: 'Có chỗ cần xem lại',
  faultMark: 'Lỗi',
  notSent: 'Chưa gửi được',
  notReached: 'Chưa tải được',
  openOurs: 'Mở trang riêng của quầy',
  failed,
}

export const rating: Phrases['rating'] = {
  question: 'Ông/bà thấy cách phục vụ ở quầy này thế nào?',
  scores,
  more: 'Nói rõ hơn',
  send: 'Gửi đánh giá',
  complainLead: 'Có chuyện cần được giải quyết và trả lời?',
  complain: 'Tôi muốn phản ánh',
}

export const ratingRest: Phrases['ratingRest'] = {
  scoreMissing: 'Xin chọn một trong năm mức.',
  tooLong,
  sendWithoutVisit: 'Gửi mà không kèm phiếu',
  thanks: 'Cảm ơn ông/bà',
  kept: 'Đánh giá đã được ghi lại. Nhân viên ở quầy không được biết ai đã đánh giá.',
  verified: 'Đánh giá có kèm phiếu lượt phục vụ nên được tính vào kết quả của quầy.',
  unverified: 'Đánh giá không kèm phiếu lượt phục vụ nên được giữ riêng để tham khảo, không tính vào kết quả của quầy.',
  who,
  onDuty,
  unknownPerson,
  criteria: 'Nhân viên đã làm được những điều sau chưa?',
  criterion: criteria,
  met: 'Có',
  notMet: 'Chưa',
  skipped: 'Bỏ qua',
  words: 'Ông/bà muốn nói thêm điều gì?',
  wordsHint: 'Khen hay góp ý đều được. Xin đừng ghi số căn cước hay số điện thoại của mình.',
}

export const complaint: Phrases['complaint'] = {
  back: 'Quay lại',
  next: 'Tiếp tục',
  step: (step, of) => `Bước ${step} / ${of}`,
  attitudes: 'Chuyện gì đã xảy ra?',
  attitudesHint: 'Chọn tất cả những điều đúng với chuyện của ông/bà.',
  attitudesMissing: 'Xin chọn ít nhất một điều. Nếu không điều nào đúng, xin chọn “Chuyện khác”.',
  attitude: attitudes,
  draftFound: 'Trên máy này có một bản viết dở chưa gửi.',
  draftResume: 'Viết tiếp',
  draftDiscard: 'Xoá bản viết dở',
}

export const complaintPages: Phrases['complaintPages'] = {
  who,
  onDuty,
  unknownPerson,
  files,
  filesHint,
  fileChoose,
  fileOf,
  fileSize,
  fileSending,
  fileArrived,
  fileRemove,
  filesTooMany,
  fileTooLarge,
  change: 'Sửa',
  occasion: 'Khi nào, và ai đã tiếp ông/bà?',
  day: 'Chuyện xảy ra ngày nào?',
  dayMissing: 'Xin chọn ngày xảy ra.',
  dayInFuture: 'Ngày này chưa tới. Xin chọn lại.',
  time: 'Khoảng mấy giờ?',
  timeHint: 'Nhớ áng chừng là đủ, ví dụ khoảng 10 giờ sáng.',
  timeForgotten: 'Tôi không nhớ',
  morning: 'Buổi sáng',
  afternoon: 'Buổi chiều',
  hour: (hour) =>
    hour < 12 ? `khoảng ${hour} giờ sáng` : hour === 12 ? 'khoảng 12 giờ trưa' : `khoảng ${hour - 12} giờ chiều`,
  service: 'Ông/bà đến làm thủ tục gì?',
  serviceUnsaid: 'Không nêu',
  serviceOf: services,
  whoHint: 'Người được chọn không được biết ai đã phản ánh.',
  whoMissing: 'Xin chọn một người, hoặc chọn “Tôi không rõ là ai”.',
  account: 'Kể lại bằng lời của mình',
  accountLabel: 'Chuyện của ông/bà',
  accountHints: [
    'Ông/bà đến để làm gì?',
    'Nhân viên đã nói gì, làm gì?',
    'Có ai khác nghe hoặc thấy không?',
    'Sau đó thế nào, và ông/bà mong điều gì?',
  ],
  accountPrivacy:
    'Chỉ người giải quyết phản ánh mới mở được phần này. Xin đừng ghi số căn cước, số tài khoản; nếu muốn ẩn danh thì đừng ghi cả tên mình.',
  accountMissing: 'Xin kể lại chuyện đã xảy ra, dù chỉ một hai câu.',
  accountShort: 'Thêm vài chi tiết sẽ giúp người giải quyết hiểu đúng chuyện của ông/bà.',
  charactersLeft: (count) => `Còn ${count} ký tự`,
  charactersOver: (count) => `Thừa ${count} ký tự`,
  tooLong,
  keepDraft: 'Giữ bản viết dở trên máy này',
  keepDraftMeans:
    'Lỡ đóng trang thì lần sau vẫn viết tiếp được, trong 7 ngày. Ai dùng chung máy này cũng có thể đọc; máy công cộng thì xin đừng chọn.',
  contact: 'Ông/bà có muốn để lại cách liên hệ không?',
  contactHint: 'Hai cách đều được giải quyết như nhau, trong cùng thời hạn.',
  contactMissing: 'Xin chọn một trong hai cách.',
  anonymous: 'Không, tôi muốn ẩn danh',
  anonymousMeans:
    'Không ai biết ông/bà là ai, kể cả người giải quyết. Ông/bà xem trả lời bằng mã theo dõi. Đổi lại, chúng tôi không thể báo tin, và nếu mất mã thì không ai tìm lại được.',
  reachable: 'Có, tôi để lại cách liên hệ',
  reachableMeans:
    'Chỉ người giải quyết phản ánh xem được. Nhân viên bị phản ánh không được biết. Ông/bà vẫn có mã theo dõi.',
  reachHint: 'Ghi số điện thoại, thư điện tử, hoặc cả hai.',
  reachMissing: 'Xin ghi số điện thoại hoặc thư điện tử, hoặc chọn ẩn danh.',
  name: 'Tên để xưng hô',
  phone: 'Số điện thoại',
  phoneHint: 'Để người giải quyết gọi khi cần hỏi thêm.',
  phoneWrong: 'Số điện thoại cần có từ 8 chữ số. Xin xem lại.',
  email: 'Thư điện tử',
  emailHint:
    'Chỉ cần khi ông/bà muốn nhận thư báo tin. Thư chỉ có đường dẫn, không có nội dung phản ánh; thư đầu tiên để ông/bà xác nhận địa chỉ.',
  emailWrong: 'Địa chỉ thư chưa đúng. Ví dụ: ten@vidu.vn.',
  check: 'Xem lại trước khi gửi',
  changeOf: (what) => `Sửa: ${what}`,
  at,
  happened: 'Chuyện đã xảy ra',
  whenAndWho: 'Khi nào, ai',
  yourWords: 'Lời kể',
  noFiles: 'Không kèm tệp nào',
  reach: 'Liên hệ',
  telling: {
    name: (found) => `có vẻ là tên của ông/bà: “${found}”`,
    'id-number': (found) => `có vẻ là số căn cước hoặc chứng minh nhân dân: ${found}`,
    phone: (found) => `có vẻ là số điện thoại: ${found}`,
    email: (found) => `địa chỉ thư điện tử: ${found}`,
  },
  tellingHeading: 'Lời kể có chỗ cho biết ông/bà là ai',
  tellingAnonymous:
    'Ông/bà đã chọn ẩn danh. Ai đọc lời kể sẽ biết những điều này. Có thể sửa lời kể trước khi gửi, hoặc cứ gửi nếu đúng ý mình.',
  tellingNamed:
    'Những điều này nên để ở phần liên hệ, không để trong lời kể. Có thể sửa lời kể trước khi gửi, hoặc cứ gửi nếu đúng ý mình.',
  notFormal: 'Đây là phản ánh, góp ý, không phải đơn tố cáo hay khiếu nại.',
  notFormalMore:
    'Đơn tố cáo, khiếu nại theo luật cần ghi rõ họ tên và được nhận tại Ban Tiếp công dân hoặc bộ phận tiếp công dân của cơ quan. Gửi phản ánh ở đây không làm mất quyền đó của ông/bà.',
  send: 'Gửi phản ánh',
}

export const receipt: Phrases['receipt'] = {
  moment,
  received: 'Đã nhận phản ánh của ông/bà',
  trackingCode: 'Mã theo dõi',
  keepIt: 'Xin giữ mã này. Đây là cách duy nhất để xem trả lời, và không ai cấp lại được. Xin đừng đưa cho người khác.',
  copy: 'Sao chép mã',
  copied: 'Đã sao chép mã.',
  print: 'In phiếu này',
  saveImage: 'Lưu thành ảnh',
  showQr: 'Hiện mã QR',
  qrMeans: 'Mã QR chứa chính mã theo dõi, không chứa đường dẫn nào. Quét xong, xin cất nơi chỉ mình xem được.',
  download: 'Tải bản xác nhận',
  whatNext: 'Tiếp theo',
  acknowledgeBy: 'Có người nhận giải quyết, chậm nhất',
  resolveBy: 'Ông/bà nhận được trả lời, chậm nhất',
  filed: 'Nhận lúc',
  at,
  signature:
    'Bản xác nhận có chữ ký số: ghi quầy, thời điểm và dấu nhận dạng của lời kể, không ghi chính lời kể. Ông/bà có thể đưa ra khi cần chứng minh đã phản ánh.',
  verify: 'Kiểm tra một bản xác nhận',
  proveLegend: 'Ông/bà đã giữ mã chưa?',
  lastFour: 'Gõ 4 ký tự cuối của mã theo dõi',
  lastFourCheck: 'Kiểm tra',
  lastFourWrong: 'Chưa khớp với 4 ký tự cuối của mã. Xin xem lại mã đã ghi.',
  lastFourRight: 'Đúng rồi. Ông/bà có thể rời trang này.',
  follow: 'Theo dõi phản ánh',
}

export const status: Phrases['status'] = {
  heading: 'Theo dõi phản ánh',
  code: 'Mã theo dõi',
  codeHint: '16 ký tự, chia thành 4 nhóm. Chữ hoa, chữ thường hay dấu gạch đều được.',
  codeWrong: (typed) => `Mã theo dõi có 16 ký tự; ông/bà đã gõ ${typed}.`,
  open: 'Xem phản ánh',
  opening: 'Đang mở…',
}

export const progress: Phrases['progress'] = {
  moment,
  at,
  files,
  filesHint,
  fileChoose,
  fileOf,
  fileSize,
  fileSending,
  fileArrived,
  fileRemove,
  filesTooMany,
  fileTooLarge,
  leave: 'Đóng và xoá mã khỏi trang',
  tooLong,
  states: {
    assigned: 'Đã chuyển tới người giải quyết',
    acknowledged: 'Đang được giải quyết',
    waiting: 'Đang chờ ông/bà trả lời một câu hỏi',
    resolved: 'Đã có trả lời',
    'in-review': 'Một người khác đang xem xét lại',
    held: 'Đang tìm người được phép giải quyết',
    closed: 'Đã kết thúc',
    withdrawn: 'Ông/bà đã rút phản ánh',
  },
  next: {
    assigned: (by) => `Chậm nhất ${by}, người giải quyết phải nhận việc.`,
    acknowledged: (by) => `Chậm nhất ${by}, ông/bà nhận được trả lời.`,
    waiting: 'Thời hạn tạm dừng để chờ ông/bà. Nếu không có trả lời, việc giải quyết sẽ tiếp tục với những gì đã có.',
    resolved:
      'Mời ông/bà đọc trả lời dưới đây và cho biết ý kiến. Nếu không có ý kiến, sau một thời gian phản ánh sẽ tự kết thúc.',
    'in-review': 'Người này không phải là người đã trả lời. Kết luận của người này là kết luận cuối cùng.',
    held: 'Những người thường giải quyết đều có liên quan nên không được nhận việc. Cơ quan giám sát đang chọn người khác.',
    closed: 'Không còn việc gì phải làm nữa. Ông/bà vẫn có thể xem lại bằng mã này.',
    withdrawn: 'Phản ánh không được giải quyết tiếp. Điều đã ghi vẫn được giữ để bảo vệ ông/bà nếu có chuyện về sau.',
    overdue: (by) => `Đã quá thời hạn ${by}. Việc chậm trễ này được báo lên cấp trên.`,
  },
  handledBy: 'Người giải quyết',
  about: 'Nội dung',
  attitude: attitudes,
  filedAt: 'Gửi lúc',
  question: 'Câu hỏi cho ông/bà',
  yourReply: 'Câu trả lời của ông/bà',
  sendReply: 'Gửi câu trả lời',
  wordsMissing: 'Xin viết vài lời trước khi gửi.',
  answer: 'Trả lời cho ông/bà',
  view: 'Ông/bà thấy câu trả lời này thế nào?',
  viewMissing: 'Xin chọn một ý.',
  satisfied: 'Tôi hài lòng',
  partlySatisfied: 'Tôi hài lòng một phần',
  contest: 'Tôi chưa đồng ý',
  contestMeans: 'Một người khác, ngoài những người đã giải quyết, sẽ xem xét lại.',
  reason: 'Điều gì chưa thoả đáng?',
  reasonMissing: 'Xin cho biết điều gì chưa thoả đáng để người xem xét lại hiểu.',
  sendView: 'Gửi ý kiến',
  yourView: 'Ý kiến của ông/bà',
  viewOf: views,
  add: 'Bổ sung thông tin',
  addLabel: 'Ông/bà muốn bổ sung điều gì?',
  sendMore: 'Gửi bổ sung',
  withdraw: 'Rút phản ánh',
  withdrawMeans:
    'Phản ánh đã rút thì không được giải quyết tiếp và không mở lại được. Nếu có người ép rút, xin đừng rút mà viết điều đó vào phần bổ sung.',
  withdrawReason: 'Vì sao ông/bà rút?',
  withdrawSure: 'Tôi tự nguyện rút phản ánh này',
  withdrawSureMissing: 'Xin đánh dấu để xác nhận mình tự nguyện rút.',
  confirmWithdraw: 'Rút phản ánh này',
  done: 'Đã gửi. Phần dưới đây là tình trạng mới nhất.',
  timeline: 'Diễn biến',
  newDate: (moment) => `Hạn trả lời mới: ${moment}`,
  filesSent: (count) => `Kèm ${count} tệp`,
  steps: {
    file: 'Ông/bà gửi phản ánh',
    acknowledge: 'Người giải quyết nhận việc',
    ask: 'Người giải quyết hỏi',
    reply: 'Ông/bà trả lời',
    add: 'Ông/bà bổ sung',
    resume: 'Tiếp tục giải quyết mà không chờ thêm',
    'invite-reply': 'Mời người được nêu tên trình bày; họ không được biết ông/bà là ai',
    'give-reply': 'Người được nêu tên đã trình bày',
    'request-extension': 'Người giải quyết đề nghị thêm thời gian',
    'approve-extension': 'Gia hạn trả lời',
    'refuse-extension': 'Đề nghị thêm thời gian không được chấp nhận',
    transfer: 'Chuyển đến đúng nơi có trách nhiệm',
    'correct-accused': 'Hồ sơ được đính chính',
    'correct-record': 'Hồ sơ được đính chính sau khi xem lại',
    'order-review': 'Cơ quan cho xem xét lại kết luận; ông/bà không phải làm gì thêm',
    link: 'Ghi nhận phản ánh liên quan',
    unlink: 'Bỏ ghi nhận phản ánh liên quan',
    reassign: 'Chuyển cho người giải quyết khác',
    escalate: 'Chuyển lên cấp trên vì quá thời hạn',
    retime: 'Thời hạn được tính lại vì lịch làm việc thay đổi',
    remind: 'Nhắc người giải quyết về thời hạn',
    hold: 'Tạm giữ để tìm người được phép giải quyết',
    recuse: 'Chuyển cho người không liên quan giải quyết',
    assign: 'Đã tìm được người giải quyết',
    resolve: 'Có trả lời',
    confirm: 'Ông/bà cho ý kiến về câu trả lời',
    contest: 'Ông/bà đề nghị người khác xem xét lại',
    lapse: 'Kết thúc vì đã lâu không có ý kiến',
    withdraw: 'Ông/bà rút phản ánh',
  },
  handling: 'Cách giải quyết phản ánh này thế nào?',
  handlingHint:
    'Về thời gian, cách trao đổi và sự công tâm, dù kết luận ra sao. Người giải quyết không thấy mức ông/bà chọn.',
  handlingScores: scores,
  handlingMissing: 'Xin chọn một trong năm mức.',
  handlingSend: 'Gửi đánh giá',
  handlingThanks: (score) => `Cảm ơn ông/bà. Mức đã chọn: ${score}.`,
}

export const confirmation: Phrases['confirmation'] = {
  waiting: 'Đang xác nhận địa chỉ thư…',
  done: 'Đã xác nhận địa chỉ thư',
  doneMeans: 'Từ nay khi có tin về phản ánh, ông/bà sẽ nhận được thư báo. Có thể đóng trang này.',
  failedToConfirm: 'Chưa xác nhận được',
  linkInvalid,
  noToken: 'Xin mở trang này bằng đường dẫn trong thư xác nhận đã gửi cho ông/bà.',
}

export const verify: Phrases['verify'] = {
  heading: 'Kiểm tra bản xác nhận',
  lead: 'Việc kiểm tra diễn ra ngay trên máy này, bằng khoá công khai. Bản xác nhận không được gửi đi đâu.',
  paste: 'Dán nội dung bản xác nhận',
  file: 'Hoặc chọn, kéo thả tệp đã tải về',
  check: 'Kiểm tra',
  checking: 'Đang kiểm tra…',
  pasteMissing: 'Xin dán nội dung hoặc chọn tệp bản xác nhận.',
  unreadable: 'Đây không phải là bản xác nhận. Xin dùng nguyên vẹn tệp đã tải về.',
  genuine: 'Bản xác nhận là thật',
  genuineMeans: 'Chữ ký khớp với khoá công khai, không chữ nào bị sửa.',
  altered: 'Bản xác nhận không đúng',
  alteredMeans: 'Chữ ký không khớp: nội dung đã bị sửa, hoặc không do hệ thống này ký.',
  otherKey: 'Được ký bằng một khoá khác',
  otherKeyMeans: 'Bản này ghi một khoá khác với khoá hiện nay của hệ thống, nên ở đây không kiểm tra được.',
  says: 'Bản xác nhận ghi',
  moment,
  office: 'Cơ quan',
  desk: at,
  filed: 'Nhận lúc',
  acknowledgeBy: 'Hạn nhận việc',
  resolveBy: 'Hạn trả lời',
  about: 'Nội dung',
  attitude: attitudes,
  words: 'Lời kể đã gửi',
  wordsHint: 'Dán đúng lời kể đã gửi để chứng minh bản xác nhận này nói về chính những lời đó.',
  wordsMatch: 'Lời kể đúng là lời đã gửi.',
  wordsDiffer: 'Lời kể này không khớp với lời đã gửi.',
  key: 'Khoá công khai',
  keyMeans: 'Có thể so với khoá do cơ quan công bố ở nơi khác, để không chỉ tin vào trang này.',
}

export const kiosk: Phrases['kiosk'] = {
  question: 'Ông/bà thấy cách phục vụ ở quầy này thế nào?',
  scores,
  otherLanguage: 'English',
  otherTag: 'en',
  ready: 'Gửi đánh giá của ông/bà?',
  readyMeans: 'Mức ông/bà chọn không hiện trên màn hình nữa. Nhân viên ở quầy không xem được.',
  send: 'Gửi đánh giá',
  chooseAgain: 'Chọn lại',
  more: 'Nói rõ hơn',
  onPhone: 'Viết riêng trên điện thoại của tôi',
  phone: 'Đánh giá trên điện thoại của ông/bà',
  phoneMeans:
    'Quét mã này bằng máy ảnh của điện thoại, rồi đánh giá ở đâu, lúc nào tuỳ ông/bà, trong hai ngày. Máy ở quầy không giữ lại gì.',
  done: 'Xong',
  thanks: 'Cảm ơn ông/bà',
  kept: 'Đánh giá đã được ghi lại. Nhân viên ở quầy không được biết ai đã đánh giá.',
  stillThere: 'Ông/bà còn ở đây không?',
  stillThereMeans: 'Sau 20 giây, những gì chưa gửi sẽ được xoá để người sau không thấy.',
  stay: 'Tôi vẫn ở đây',
  leave: 'Xoá và kết thúc',
  waiting: (count) => `chờ gửi: ${count}`,
  noLine: 'chưa có mạng',
  replaced: 'Máy này đã được thay hoặc thu hồi: cài lại',
  fullScreen: 'Toàn màn hình',
  nothingKept:
    'Trình duyệt này không cho lưu dữ liệu nên không dùng làm máy đánh giá được. Xin tắt chế độ ẩn danh hoặc cho phép lưu dữ liệu của trang, rồi tải lại.',
}

export const kioskSetup: Phrases['kioskSetup'] = {
  heading: (desk) => `Cài máy đánh giá cho quầy ${desk}`,
  replaced: 'Máy này đã được thay hoặc thu hồi. Những đánh giá còn trên máy vẫn được gửi đi.',
  steps: [
    'Người phụ trách mở Bàn làm việc trên máy của mình, vào mục Máy đánh giá.',
    'Chọn quầy này rồi bấm Tạo mã cài đặt.',
    'Gõ mã vào đây. Mã dùng được một lần, trong 30 phút.',
  ],
  code: 'Mã cài đặt',
  codeHint: '10 ký tự, ví dụ 7QK2M-X4T9B. Chữ thường hay chữ hoa đều được.',
  codeMissing: 'Xin gõ mã cài đặt.',
  enrol: 'Cài máy này',
}

export default {
  common,
  exchange,
  rating,
  ratingRest,
  complaint,
  complaintPages,
  receipt,
  status,
  progress,
  confirmation,
  verify,
  kiosk,
  kioskSetup,
  problems,
} satisfies Phrases
