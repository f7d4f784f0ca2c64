import type {
  Candidate,
  CaseView,
  InboxItem,
  NoticeAboutMe,
  Person,
  SignedIn,
} from '../../../../service/contract/index.ts'

/** Monday 23/11/2026, 09:00 in Hanoi. */
export const NOW = Date.parse('2026-11-23T02:00:00Z')

export const HOA: Person = {
  id: 'hoa',
  name: 'Nguyễn Thị Hoà',
  post: { vi: 'Phó Giám đốc Trung tâm', en: 'Deputy director of the centre' },
}
export const BINH: Person = {
  id: 'binh',
  name: 'Trần Văn Bình',
  post: { vi: 'Chuyên viên một cửa', en: 'One-stop desk officer' },
}
export const LAN: Person = {
  id: 'lan',
  name: 'Lê Thị Lan',
  post: { vi: 'Trưởng phòng Cải cách', en: 'Head of reform' },
}

const OFFICE = { vi: 'Phường Hoàn Kiếm', en: 'Hoàn Kiếm ward' }
const DESK = { vi: 'Quầy số 2: Hộ tịch, chứng thực', en: 'Desk 2: Civil status, certification' }

export const SESSION: SignedIn = {
  staffMemberId: HOA.id,
  name: HOA.name,
  post: HOA.post,
  office: OFFICE,
  roles: ['supervisor'],
  csrfToken: 'token-of-this-page',
  demonstration: true,
}

export const anItem = (part: Partial<InboxItem> = {}): InboxItem => ({
  caseId: 'case-1',
  state: 'acknowledged',
  office: OFFICE,
  desk: DESK,
  attitudes: ['impolite'],
  severity: 'ordinary',
  filedAt: '2026-11-19T03:10:00Z',
  dueAt: '2026-11-23T10:00:00Z',
  owes: 'resolve',
  level: 0,
  handler: HOA,
  origin: 'citizen',
  tags: [],
  ...part,
})

/** Nobody's deputy, of no pool. */
const UNDECIDED = { for: null, open: null, lastTurnAt: null }

export const aCase = (part: Partial<CaseView> = {}): CaseView => ({
  caseId: 'case-1',
  version: 3,
  state: 'assigned',
  origin: 'citizen',
  office: OFFICE,
  desk: DESK,
  service: 'birth-registration',
  channel: 'desk-page',
  attitudes: ['impolite', 'needless-trips'],
  severity: 'ordinary',
  staffMembers: [BINH],
  attribution: 'named-by-citizen',
  filedAt: '2026-11-20T03:10:00Z',
  happenedAt: '2026-11-20T02:30:00Z',
  account:
    'Tôi đi đăng ký khai sinh cho con. Anh cán bộ nói trống không, bảo tôi về lấy thêm giấy tờ ba lần, mỗi lần một thứ khác nhau.\n\nLần thứ ba anh ấy còn quát trước mặt mọi người.',
  contact: { name: 'Phạm Minh Châu', email: 'chau@example.vn', phone: '0912 345 678' },
  attachments: [],
  anonymous: false,
  handler: HOA,
  dueAt: '2026-11-23T10:00:00Z',
  owes: 'acknowledge',
  acknowledgeBy: '2026-11-23T10:00:00Z',
  resolveBy: '2026-11-27T10:00:00Z',
  reviewBy: null,
  answer: null,
  conclusions: [],
  hearings: [
    {
      person: BINH,
      allegations: ['impolite', 'needless-trips'],
      invitedAt: '2026-11-20T04:00:00Z',
      replyBy: '2026-11-24T10:00:00Z',
      summary: 'Người dân cho rằng cách nói năng chưa đúng mực và hướng dẫn chưa đủ.',
      state: 'given',
      repliedAt: '2026-11-20T08:00:00Z',
      reply: 'Hôm đó tôi nói hơi gắt, tôi xin lỗi.',
    },
  ],
  extension: null,
  view: null,
  because: {
    policyVersion: 1,
    rule: 'desk-supervisor',
    matched: { severity: 'ordinary', staffKnown: true },
    branches: [],
    considered: [
      { person: BINH, outcome: 'excluded', exclusion: 'accused', ...UNDECIDED },
      { person: HOA, outcome: 'taken', exclusion: null, ...UNDECIDED },
    ],
    says: null,
    words: null,
    seat: 'desk-supervisor',
    guardSteppedIn: true,
  },
  openVerbs: ['acknowledge', 'ask', 'resolve', 'reassign'],
  mayBeAccused: [],
  timeline: [
    {
      at: '2026-11-20T03:10:00Z',
      verb: 'file',
      by: 'citizen',
      person: null,
      words: null,
      to: HOA,
      level: null,
      reminderOf: null,
      about: null,
      recusal: null,
      days: null,
    },
  ],
  tags: [],
  sourceId: null,
  ...part,
})

export const EXTENSION: NonNullable<CaseView['extension']> = {
  by: BINH,
  of: 'resolve',
  days: 5,
  until: '2026-12-04T10:00:00Z',
  because: 'Đợi đơn vị quản lý camera trích xuất hình ảnh.',
}

export const aNotice = (part: Partial<NoticeAboutMe> = {}): NoticeAboutMe => ({
  noticeId: 'notice-1',
  office: OFFICE,
  desk: DESK,
  month: '2026-11',
  allegations: ['impolite'],
  summary: 'Người dân cho rằng cách nói năng chưa đúng mực.',
  invitedAt: '2026-11-20T04:00:00Z',
  replyBy: '2026-11-24T10:00:00Z',
  state: 'open',
  repliedAt: null,
  reply: null,
  stage: 'in-progress',
  mayReply: true,
  findings: [],
  ...part,
})

export const aCandidate = (part: Partial<Candidate> = {}): Candidate => ({
  person: LAN,
  bar: null,
  away: false,
  standIn: null,
  open: 2,
  ...part,
})

/** The case a little later: someone added to it. */
export const changedMeanwhile = (view: CaseView): CaseView => ({
  ...view,
  version: view.version + 1,
  timeline: [
    ...view.timeline,
    {
      at: '2026-11-23T01:50:00Z',
      verb: 'add',
      by: 'citizen',
      person: null,
      words: 'Tôi còn giữ giấy hẹn có chữ ký.',
      to: null,
      level: null,
      reminderOf: null,
      about: null,
      recusal: null,
      days: null,
    },
  ],
})
