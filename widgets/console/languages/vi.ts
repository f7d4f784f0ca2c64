import type { TimeLeft } from '../formatting/time-left.ts'
import type { Owing } from '../inbox-owing.ts'
import type { Phrases } from './phrases.ts'

const UNITS = { minutes: 'phút', hours: 'giờ', days: 'ngày' } as const

const lasting = ({ amount, unit }: TimeLeft): string => `${amount} ${UNITS[unit]}`

const left = (time: TimeLeft): string => {
  switch (time.urgency) {
    case 'overdue':
      return `Quá hạn ${lasting(time)}`
    case 'today':
      return `Hôm nay, còn ${lasting(time)}`
    case 'tomorrow':
      return 'Ngày mai'
    case 'later':
      return `Còn ${lasting(time)}`
  }
}

const atLeast = (count: number, { more }: Owing): string => (more ? `ít nhất ${count}` : String(count))

const lateAndNext = (owing: Owing, nextBy: string): string => {
  const { overdue, longestOverdue, next } = owing
  if (longestOverdue === null) return next === null ? '.' : `, việc gần nhất hạn ${nextBy}.`
  const late =
    overdue === 1
      ? `1 việc đã quá hạn ${lasting(longestOverdue)}`
      : `${overdue} việc đã quá hạn, lâu nhất ${lasting(longestOverdue)}`
  return next === null ? `; ${late}.` : `; ${late}; việc tiếp theo hạn ${nextBy}.`
}

const waiting = ({ waiting: count }: Owing): string =>
  count === 0 ? '' : ` Có ${count} phản ánh đang chờ người dân trả lời.`

export const vi: Phrases = {
  shell: {
    skip: 'Đến nội dung chính',
    sections: 'Các trang',
    waitingHere: (n) => `${n} đang chờ`,
    menu: 'Mục lục',
    views: { mine: 'Việc của tôi', all: 'Tất cả', done: 'Đã kết thúc' },
    aboutMe: 'Thông báo về tôi',
    signs: 'Biển QR',
    signOut: 'Đăng xuất',
    signedOut: 'Bạn đã đăng xuất.',
    otherLanguage: 'English',
    demonstration: 'Dữ liệu minh hoạ: người và sự việc ở đây đều không có thật.',
    opening: 'Đang mở…',
    again: 'Thử lại',
    nothingHere: 'Không có trang nào ở địa chỉ này.',
    back: 'Về danh sách',
    titles: {
      signIn: 'Đăng nhập',
      inbox: 'Phản ánh cần giải quyết',
      case: 'Một phản ánh',
      replies: 'Thông báo về tôi',
      kiosks: 'Máy đánh giá',
      embedding: 'Nhúng vào trang khác',
      photos: 'Ảnh người trực quầy',
      calendars: 'Lịch làm việc',
      policies: 'Bộ quy tắc',
      policyDraft: 'Bản thảo bộ quy tắc',
      trends: 'Xu hướng',
      officeTrends: 'Xu hướng của cơ quan',
      staffTrends: 'Xu hướng của một cán bộ',
      officeReport: 'Báo cáo mức độ hài lòng',
      alerts: 'Tín hiệu',
      heldDays: 'Đánh giá đang tạm giữ',
      myRecord: 'Số liệu về tôi',
      disputes: 'Đề nghị xem lại',
      dispute: 'Một đề nghị xem lại',
      unknown: 'Không có trang này',
    },
  },
  signIn: {
    title: 'Đăng nhập',
    lead: 'Dành cho cán bộ tiếp nhận và giải quyết phản ánh của người dân.',
    ended: 'Phiên làm việc đã hết. Đăng nhập lại để làm tiếp; những gì bạn đang viết vẫn còn.',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    missingUsername: 'Hãy nhập tên đăng nhập.',
    missingPassword: 'Hãy nhập mật khẩu.',
    send: 'Đăng nhập',
    sending: 'Đang đăng nhập…',
  },
  time: {
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    left,
    by: (clock, weekday, date, { urgency }) => {
      if (urgency === 'today') return `${clock} hôm nay`
      if (urgency === 'tomorrow') return `${clock} ngày mai`
      return `${clock} ${weekday}, ${date}`
    },
    moment: (clock, weekday, date) => `${clock}, ${weekday} ${date}`,
  },
  inbox: {
    sentences: {
      mine: (owing, nextBy) =>
        owing.owed === 0
          ? `Hiện bạn không có việc nào phải làm ngay.${waiting(owing)}`
          : `Bạn có ${atLeast(owing.owed, owing)} phản ánh cần trả lời${lateAndNext(owing, nextBy)}${waiting(owing)}`,
      all: (owing, nextBy) =>
        owing.owed === 0
          ? `Không có phản ánh nào phải trả lời ngay.${waiting(owing)}`
          : `Có ${atLeast(owing.owed, owing)} phản ánh cần trả lời${lateAndNext(owing, nextBy)}${waiting(owing)}`,
      done: () => 'Những phản ánh đã kết thúc, mới nhất ở trên.',
    },
    empty: {
      mine: {
        title: 'Bạn không còn việc nào phải làm.',
        next: 'Khi có phản ánh giao cho bạn, hệ thống sẽ gửi thư báo và việc đó hiện ở đây. Bạn có thể xem tất cả phản ánh đang giải quyết.',
      },
      all: {
        title: 'Không có phản ánh nào đang giải quyết.',
        next: 'Phản ánh mới sẽ hiện ở đây, việc đến hạn trước đứng trước. Bạn có thể xem lại những phản ánh đã kết thúc.',
      },
      done: {
        title: 'Chưa có phản ánh nào kết thúc.',
        next: 'Phản ánh sẽ hiện ở đây khi người dân đồng ý với câu trả lời, hoặc khi hết thời gian chờ ý kiến.',
      },
    },
    besides: {
      title: 'Ngoài ra, đang chờ bạn',
      extensions: (n) => `${n} vụ việc xin thêm thời gian, chờ bạn duyệt:`,
      heard: (n) => `${n} vụ việc đã nghe trình bày hoặc hết hạn trình bày, chờ bạn kết luận:`,
      disputes: (n) => `${n} đề nghị xem lại chờ bạn quyết định`,
      alerts: (n) => `${n} tín hiệu nên trò chuyện chưa khép lại`,
      heldDays: (n) => `${n} ngày có đánh giá đang tạm giữ`,
    },
    marks: { extension: 'Chờ bạn duyệt thêm thời gian', heard: 'Có thể kết luận: đã hết phần trình bày' },
    loading: 'Đang tải danh sách…',
    refresh: 'Làm mới',
    refreshed: 'Đã làm mới danh sách.',
    more: 'Xem thêm',
    columns: {
      owed: 'Việc phải làm',
      complaint: 'Phản ánh',
      state: 'Tình trạng',
      filed: 'Ngày gửi',
      handler: 'Người giải quyết',
    },
    owed: { acknowledge: 'Tiếp nhận', resolve: 'Trả lời người dân', review: 'Xem xét lại' },
    nothingOwed: 'Không phải làm gì',
    waiting: 'Chờ người dân trả lời',
    escalated: (level) => `Đã chuyển lên cấp trên ${level} lần`,
    others: (count) => `và ${count} điều khác`,
    you: 'Bạn',
    nobody: 'Chưa có ai',
    origins: { import: 'Hồ sơ cũ', demonstration: 'Minh hoạ' },
  },
  case: {
    title: 'Phản ánh về thái độ phục vụ',
    loading: 'Đang mở phản ánh…',
    due: {
      acknowledge: (who, by) => `${who ?? 'Bạn'} cần tiếp nhận trước ${by}.`,
      resolve: (who, by) => `${who ?? 'Bạn'} cần trả lời người dân trước ${by}.`,
      review: (who, by) => `${who ?? 'Bạn'} cần xem xét lại và kết luận trước ${by}.`,
    },
    late: {
      acknowledge: (who, since) => `${who ?? 'Bạn'} đã quá hạn tiếp nhận (hạn ${since}).`,
      resolve: (who, since) => `${who ?? 'Bạn'} đã quá hạn trả lời người dân (hạn ${since}).`,
      review: (who, since) => `${who ?? 'Bạn'} đã quá hạn xem xét lại (hạn ${since}).`,
    },
    standing: {
      assigned: 'Đã giao, chưa được tiếp nhận.',
      acknowledged: 'Đang được giải quyết.',
      waiting: 'Đang chờ người dân trả lời câu hỏi; thời hạn tạm dừng.',
      resolved: 'Đã trả lời; đang chờ ý kiến của người dân. Hiện không phải làm gì.',
      'in-review': 'Đang được người khác xem xét lại.',
      held: 'Tạm giữ: mọi người trong danh sách đều có liên quan. Cơ quan phụ trách cải cách cần chọn người giải quyết.',
      closed: 'Đã kết thúc. Không phải làm gì thêm.',
      withdrawn: 'Người dân đã rút lại. Không phải làm gì thêm.',
    },
    imported: (sourceId) =>
      `Hồ sơ cũ được nhập vào${sourceId === null ? '' : `, mã gốc ${sourceId}`}. Không có hạn và không phải trả lời.`,
    changed: 'Phản ánh vừa có thay đổi. Trang này đã cập nhật; chỗ mới được đánh dấu ở phần diễn biến.',
    account: 'Lời kể của người dân',
    accountClosed: 'Chỉ người đang giải quyết mới mở được lời kể của người dân.',
    attitudes: 'Điều người dân chưa hài lòng',
    facts: {
      happened: 'Xảy ra lúc',
      filed: 'Gửi lúc',
      service: 'Thủ tục',
      channel: 'Gửi qua',
      handler: 'Người giải quyết',
      id: 'Mã hồ sơ',
    },
    channels: {
      'desk-page': 'Mã QR tại quầy',
      embedded: 'Trang của cơ quan',
      kiosk: 'Máy đặt tại quầy',
      assisted: 'Cán bộ ghi giúp',
      import: 'Nhập từ hồ sơ cũ',
    },
    notSaid: 'Không nói rõ',
    about: 'Phản ánh về ai',
    attributions: {
      'named-by-citizen': 'Người dân nêu rõ người này.',
      'only-one-on-roster': 'Người dân không nêu tên; theo lịch trực, lúc đó tại quầy chỉ có một người.',
      'one-of-several': 'Người dân không nêu tên; lúc đó có nhiều người trực tại quầy nên chưa rõ là ai.',
      established: 'Được xác định trong quá trình giải quyết.',
      unknown: 'Người dân không nêu tên và lịch trực không cho biết là ai.',
    },
    contact: 'Liên hệ',
    anonymous: 'Người dân không để lại tên hay liên hệ. Họ theo dõi bằng mã của mình.',
    contactClosed: 'Chỉ người đang giải quyết mới xem được liên hệ.',
    noContact: 'Không còn lưu liên hệ.',
    contactFields: { name: 'Họ tên', email: 'Email', phone: 'Điện thoại' },
    deadlines: 'Thời hạn',
    noDeadlines: 'Không có hạn nào đang chạy.',
    answer: 'Câu trả lời cho người dân',
    conclusions: 'Kết luận',
    conclusionColumns: { person: 'Về ai', allegation: 'Nội dung', finding: 'Kết luận', action: 'Biện pháp' },
    nobodyKnown: 'Chưa rõ là ai',
    notRecorded: 'Không ghi lại',
    citizenView: 'Ý kiến của người dân',
  },
  why: {
    title: (who) => (who === null ? 'Vì sao đến tôi?' : `Vì sao đến ${who}?`),
    titleOfNobody: 'Việc phân công',
    causes: {
      rule: () => 'Phản ánh được giao theo quy tắc phân công.',
      'no-rule': () => 'Không quy tắc phân công nào khớp với phản ánh này, nên cơ quan phụ trách cải cách nhận.',
      contested: () => 'Người dân chưa đồng ý với câu trả lời trước, nên một người khác xem xét lại.',
      disputed: () => 'Đề nghị xem lại của người được nêu là có cơ sở, nên một người khác xem xét lại kết luận.',
      escalated: ({ level }) => `Đã quá hạn ở cấp trước, nên phản ánh được chuyển lên cấp trên (lần ${level}).`,
      reassigned: ({ person }) => `${person} đã chuyển phản ánh này; lý do ghi trong phần diễn biến.`,
      found: () => 'Trước đó không ai được phép giải quyết; nay đã có người nhận.',
      held: () => 'Không còn ai được phép giải quyết, nên phản ánh được tạm giữ.',
      recused: ({ person, recusal }) => `${person} ${recusal} nên không giữ việc này nữa; việc được đưa lên trên.`,
    },
    rule: (id, version, says) =>
      says === null
        ? `Quy tắc “${id}”, bộ quy tắc số ${version}.`
        : `${says} (Quy tắc “${id}”, bộ quy tắc số ${version}.)`,
    seats: {
      'desk-supervisor': 'Quy tắc giao cho người phụ trách quầy.',
      'office-head': 'Quy tắc giao cho người đứng đầu cơ quan.',
      'parent-office': 'Quy tắc giao cho cơ quan cấp trên.',
      'reform-office': 'Quy tắc giao cho cơ quan phụ trách cải cách hành chính.',
    },
    pools: {
      'least-open': (count) => `Quy tắc giao cho nhóm ${count} người, ai đang ít việc nhất thì nhận.`,
      'round-robin': (count) => `Quy tắc giao cho nhóm ${count} người, lần lượt từng người nhận.`,
    },
    byName: (person) => `Chỉ đích danh ${person}.`,
    standsInFor: (person) => `thay ${person}`,
    open: (count) => `đang có ${count} việc`,
    lastTurn: (moment) => (moment === null ? 'chưa nhận việc nào theo lượt' : `lượt trước ${moment}`),
    words: 'Từ ngữ trong lời kể',
    policy: (version) => `Bộ quy tắc số ${version}.`,
    matched: 'Khớp vì',
    branches: (numbers) => `Trong các trường hợp quy tắc nêu, phản ánh này thuộc trường hợp ${numbers.join(', ')}.`,
    considered: 'Những người được xét, theo thứ tự',
    outcomes: {
      taken: 'nhận giải quyết',
      'taken-as-deputy': 'nhận thay người đang vắng',
      away: 'đang vắng',
      'taken-while-away': 'nhận dù đang vắng, vì không còn ai khác',
      inactive: 'không còn làm việc',
      excluded: 'không được giao',
      'not-above': 'ngang hàng hoặc dưới người không được giao',
      'passed-over': 'chưa đến lượt',
      'holds-it': 'đang giữ việc này',
    },
    exclusions: {
      accused: 'là người bị phản ánh',
      'possibly-accused': 'có thể là người bị phản ánh, vì trực tại quầy lúc đó',
      contested: 'đã đưa ra câu trả lời mà người dân không đồng ý',
      subordinate: 'là cấp dưới của người bị phản ánh',
      'acting-for': 'đang làm thay một người có liên quan đến phản ánh',
    },
    left: 'không còn làm việc ở đây',
    guard: {
      steppedIn:
        'Người có liên quan không được giải quyết phản ánh về mình; việc được đưa lên trên. Không ai tắt được quy định này.',
      silent: 'Không ai trong số này có liên quan đến phản ánh.',
    },
    facts: {
      office: 'Cơ quan',
      officePath: 'Thuộc',
      officeKind: 'Loại cơ quan',
      desk: 'Quầy',
      staffMembers: 'Người được nêu',
      staffKnown: 'Đã rõ là ai',
      attitudes: 'Nội dung',
      severity: 'Mức độ',
      service: 'Thủ tục',
      channel: 'Gửi qua',
      language: 'Ngôn ngữ',
      anonymous: 'Ẩn danh',
      weekday: 'Ngày trong tuần',
      minuteOfDay: 'Vào lúc',
      deskRepeats: 'Số phản ánh về quầy này trong 30 ngày trước',
      staffRepeats: 'Số phản ánh về người này trong 30 ngày trước',
      citizenRepeats: 'Số phản ánh của chính người dân này trong 30 ngày trước',
      supervisorOpen: 'Số việc người phụ trách quầy đang giải quyết',
    },
    yes: 'Có',
    no: 'Không',
    none: 'Không có',
  },
  timeline: {
    title: 'Diễn biến',
    fresh: 'Mới',
    events: {
      file: ({ to }) => (to === null ? 'Người dân gửi phản ánh' : `Người dân gửi phản ánh; giao cho ${to}`),
      acknowledge: ({ person }) => `${person ?? 'Cơ quan'} tiếp nhận`,
      ask: ({ person }) => `${person ?? 'Cơ quan'} hỏi người dân; thời hạn tạm dừng`,
      reply: () => 'Người dân trả lời; thời hạn chạy tiếp',
      add: () => 'Người dân bổ sung',
      resume: () => 'Hết thời gian chờ người dân trả lời; thời hạn chạy tiếp',
      'invite-reply': ({ person, about }) => `${person ?? 'Cơ quan'} mời ${about ?? 'người được nêu'} trình bày`,
      'give-reply': ({ person }) => `${person ?? 'Người được nêu'} trình bày`,
      'request-extension': ({ person, days }) =>
        `${person ?? 'Người giải quyết'} đề nghị gia hạn ${days ?? ''} ngày làm việc`,
      'approve-extension': ({ person, days }) =>
        `${person ?? 'Cấp trên'} duyệt gia hạn ${days ?? ''} ngày làm việc; đã báo người dân và người được nêu`,
      'refuse-extension': ({ person }) => `${person ?? 'Cấp trên'} không duyệt gia hạn; hạn giữ nguyên`,
      transfer: ({ person, to }) =>
        `${person ?? 'Cơ quan'} chuyển đến đúng quầy có trách nhiệm${to === null ? '' : `; giao cho ${to}`}`,
      'correct-accused': ({ person, to }) =>
        `${person ?? 'Cơ quan'} đính chính người được nêu${to === null ? '' : `; việc được chuyển lên ${to}`}`,
      'correct-record': ({ person }) =>
        `${person ?? 'Cơ quan'} đính chính hồ sơ theo đề nghị xem lại của người được nêu`,
      'order-review': ({ person, to }) =>
        `${person ?? 'Cơ quan'} cho xem xét lại kết luận theo đề nghị của người được nêu${to === null ? '' : `; giao cho ${to}`}`,
      link: ({ person }) => `${person ?? 'Cơ quan'} ghi nhận một phản ánh liên quan`,
      unlink: ({ person }) => `${person ?? 'Cơ quan'} bỏ ghi nhận một phản ánh liên quan`,
      reassign: ({ person, to }) => `${person ?? 'Cơ quan'} chuyển cho ${to ?? 'người khác'}`,
      escalate: ({ to, level }) => `Quá hạn, chuyển lên cấp trên lần ${level ?? 1}${to === null ? '' : `: ${to}`}`,
      retime: () => 'Hệ thống tính lại thời hạn theo lịch làm việc mới',
      remind: ({ reminderOf }) => {
        if (reminderOf === 'acknowledge') return 'Hệ thống nhắc hạn tiếp nhận'
        return reminderOf === 'review' ? 'Hệ thống nhắc hạn xem xét lại' : 'Hệ thống nhắc hạn trả lời'
      },
      hold: () => 'Tạm giữ vì không còn ai được phép giải quyết',
      assign: ({ to }) => `Đã có người được phép giải quyết; giao cho ${to ?? 'người mới'}`,
      recuse: ({ about, recusal, to }) =>
        `${about ?? 'Người giải quyết'} thôi giữ việc vì ${recusal ?? 'có liên quan'}; ${to === null ? 'việc được tạm giữ' : `việc được đưa lên ${to}`}`,
      resolve: ({ person }) => `${person ?? 'Cơ quan'} trả lời người dân`,
      confirm: () => 'Người dân đồng ý với câu trả lời',
      contest: ({ to }) => `Người dân chưa đồng ý, yêu cầu xem xét lại${to === null ? '' : `; giao cho ${to}`}`,
      lapse: () => 'Hết thời gian chờ ý kiến của người dân; kết thúc',
      withdraw: () => 'Người dân rút lại phản ánh',
    },
    sealed: 'Chỉ người đang giải quyết mới đọc được lời của người dân.',
  },
  verbs: {
    title: 'Việc bạn làm được',
    none: 'Bạn chỉ xem; hiện không có việc nào dành cho bạn ở đây.',
    whenNeeded: 'Khi cần:',
    open: {
      'approve-extension': 'Duyệt gia hạn',
      'refuse-extension': 'Không duyệt gia hạn',
      'invite-reply': 'Mời người được nêu trình bày',
      'request-extension': 'Xin gia hạn',
      'correct-accused': 'Đính chính người được nêu',
      transfer: 'Chuyển đúng quầy',
      acknowledge: 'Tiếp nhận',
      resolve: 'Trả lời người dân',
      ask: 'Hỏi thêm người dân',
      reassign: 'Chuyển người khác',
    },
    openInReview: 'Trả lời sau khi xem xét lại',
    effects: {
      'approve-extension':
        'Hạn trả lời lùi lại đúng số ngày đã đề nghị. Người dân và người được nêu đều được báo lý do và hạn mới.',
      'refuse-extension': 'Hạn cũ giữ nguyên. Người đề nghị nhận thư báo và đọc được lý do của bạn.',
      'invite-reply':
        'Người này nhận thư báo, đọc bản tóm tắt của bạn và có thể trình bày đến hết hạn. Họ không được biết ai phản ánh, lời kể của người dân hay ngày giờ.',
      'request-extension':
        'Người có thẩm quyền nhận thư và quyết định; bạn không tự duyệt được. Trong lúc chờ, hạn cũ vẫn chạy. Nếu được duyệt, người dân đọc nguyên văn lý do.',
      'correct-accused':
        'Danh sách người được nêu thay đổi ngay. Nếu bạn có liên quan đến người vừa thêm, phản ánh được chuyển lên cấp trên ngay lập tức. Người bị nêu nhầm mà đã được thông báo sẽ nhận thư đính chính.',
      transfer:
        'Phản ánh chuyển sang quầy đúng, được giao theo quy tắc của nơi đó. Thời hạn không tính lại từ đầu; người dân được báo. Bạn có thể không còn mở được phản ánh này.',
      acknowledge:
        'Phản ánh chuyển sang “Đang giải quyết”; người dân thấy điều này khi tra cứu. Hạn trả lời không đổi.',
      resolve:
        'Người dân đọc nguyên văn câu trả lời của bạn, rồi đồng ý hoặc yêu cầu người khác xem xét lại. Đã gửi thì không sửa được.',
      ask: 'Người dân đọc câu hỏi khi tra cứu; nếu đã để lại email thì có thư báo. Thời hạn tạm dừng đến khi họ trả lời hoặc hết thời gian chờ.',
      reassign:
        'Người được chọn nhận thư báo và chịu trách nhiệm từ lúc này. Thời hạn không bắt đầu lại, và bạn có thể không còn mở được phản ánh này.',
    },
    effectInReview:
      'Đây là câu trả lời cuối cùng: gửi xong, phản ánh kết thúc. Người dân đọc nguyên văn câu trả lời; đã gửi thì không sửa được.',
    confirm: {
      'approve-extension': 'Duyệt gia hạn',
      'refuse-extension': 'Không duyệt',
      'invite-reply': 'Gửi lời mời',
      'request-extension': 'Gửi đề nghị',
      'correct-accused': 'Đính chính',
      transfer: 'Chuyển phản ánh đi',
      acknowledge: 'Xác nhận tiếp nhận',
      resolve: 'Gửi câu trả lời',
      ask: 'Gửi câu hỏi',
      reassign: 'Chuyển phản ánh',
    },
    done: {
      'approve-extension': 'Đã duyệt gia hạn. Người dân và người được nêu được báo hạn mới.',
      'refuse-extension': 'Đã không duyệt. Hạn cũ giữ nguyên.',
      'invite-reply': 'Đã mời trình bày. Bạn có thể kết luận khi họ đã trả lời hoặc khi hết hạn trả lời.',
      'request-extension': 'Đã gửi đề nghị gia hạn. Hạn cũ vẫn chạy cho đến khi được duyệt.',
      'correct-accused': 'Đã đính chính người được nêu.',
      transfer: 'Đã chuyển phản ánh đến đúng quầy.',
      acknowledge: 'Đã tiếp nhận phản ánh.',
      resolve: 'Đã gửi câu trả lời. Người dân có thể đồng ý hoặc yêu cầu xem xét lại.',
      ask: 'Đã gửi câu hỏi. Thời hạn tạm dừng trong lúc chờ người dân.',
      reassign: 'Đã chuyển phản ánh cho người khác.',
    },
    doneInReview: 'Đã gửi câu trả lời cuối cùng. Phản ánh kết thúc.',
    lookOver: 'Xem lại trước khi gửi',
    change: 'Sửa lại',
    cancel: 'Thôi',
    sending: 'Đang gửi…',
    faults: 'Còn thiếu một số điều',
    renewed: 'Phiên làm việc vừa được mở lại. Hãy bấm gửi lần nữa.',
    gone: 'Việc này không còn làm được nữa. Những gì bạn đã viết vẫn còn để bạn chép lại.',
    textLong: (most) => `Viết ngắn lại, nhiều nhất ${most} ký tự.`,
    question: 'Câu hỏi gửi người dân',
    questionHint: 'Chỉ hỏi điều cần để giải quyết. Đừng hỏi người dân là ai nếu họ muốn ẩn danh.',
    questionMissing: 'Hãy viết câu hỏi.',
    answer: 'Câu trả lời gửi người dân',
    answerHint:
      'Nói rõ đã xem xét những gì, thấy điều gì đúng hay chưa đúng, đã làm gì, và xin lỗi nếu có lỗi. Người dân không thấy bảng kết luận, nên hãy nói cả kết quả.',
    answerLength: (written, least) =>
      written < least ? `Đã viết ${written} ký tự, cần ít nhất ${least}.` : `Đã viết ${written} ký tự.`,
    answerShort: (least) => `Viết câu trả lời ít nhất ${least} ký tự.`,
    conclusions: 'Kết luận và biện pháp',
    conclusionsHint: 'Chọn cho từng người, từng nội dung. Kết luận nói điều gì đã xảy ra; biện pháp nói đã làm gì.',
    finding: 'Kết luận',
    action: 'Biện pháp',
    choose: 'Chọn…',
    findingMissing: (allegation, person) => `Chọn kết luận cho “${allegation}” (${person}).`,
    actionMissing: (allegation, person) => `Chọn biện pháp cho “${allegation}” (${person}).`,
    to: 'Người nhận',
    toHint: 'Danh sách không có những người liên quan đến phản ánh.',
    toMissing: 'Hãy chọn người nhận.',
    toLoading: 'Đang tìm người có thể nhận…',
    toAway: (standIn) => (standIn === null ? 'đang vắng' : `đang vắng, ${standIn} thay`),
    notOffered: (count) => `${count} người không nhận được, và vì sao`,
    notSeniorEnough: 'cấp thấp hơn người đã đưa ra kết luận đang được xem xét lại',
    toNobody: 'Không có ai khác được phép nhận phản ánh này.',
    because: 'Lý do chuyển',
    becauseHint: 'Lý do được lưu trong diễn biến; người nhận đọc được, người dân thì không.',
    becauseMissing: 'Hãy viết lý do chuyển.',
  },
}
