import type { InLanguages, Language } from '../../rules/vocabulary.ts'
import type { ComplaintProgress, ComplaintReceipt, DeskView } from '../../service/contract/index.ts'

const HOUR = 3_600_000
/** Hours from now, as an instant on the whole hour. */
export const inHours = (hours: number): string =>
  new Date(Math.floor(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString()

const OFFICE = { vi: 'UBND phường Minh Hoạ', en: 'Minh Hoạ Ward People’s Committee' }
const DESK = { vi: 'Quầy 1 – Chứng thực', en: 'Desk 1 – Certification' }
const OFFICER = { vi: 'Công chức tư pháp – hộ tịch', en: 'Civil status officer' }

export const TOLD: InLanguages<string> = {
  vi: 'Tôi đến chứng thực bản sao lúc khoảng 10 giờ. Tôi hỏi còn thiếu giấy gì thì người ở quầy gắt: “Đọc trên bảng kia kìa”.',
  en: 'I came for certified copies at about ten. When I asked which paper was missing, the person at the desk snapped: “Read the board over there.”',
}
export const TELLING: InLanguages<string> = {
  vi: 'Tôi tên là Nguyễn Thị Mẫu, số 0912 345 678. Tôi hỏi thì bị gắt.',
  en: 'Tôi tên là Nguyễn Thị Mẫu, số 0912 345 678. I asked and was snapped at.',
}
export const REPLY: InLanguages<string> = {
  vi: 'Tôi còn giữ phiếu hẹn, số 47.',
  en: 'I still have the slip, number 47.',
}
export const REASON: InLanguages<string> = {
  vi: 'Trả lời chưa nói đến việc tôi phải chờ hai giờ.',
  en: 'The answer says nothing of the two hours I waited.',
}
export const STORM: InLanguages<string> = { vi: 'bão số 9', en: 'typhoon no. 9' }
export const QUESTION: InLanguages<string> = {
  vi: 'Ông/bà còn giữ phiếu hẹn hôm đó không? Số trên phiếu giúp chúng tôi biết ai ở quầy.',
  en: 'Do you still have the slip of that day? Its number tells us who was at the desk.',
}
export const ANSWER: InLanguages<string> = {
  vi: 'Chúng tôi đã xem lại và làm việc với người ở quầy. Ông/bà đã không được tiếp đón lịch sự; chúng tôi xin lỗi. Từ tuần này quầy có bảng giấy tờ cần mang, chữ lớn.',
  en: 'We looked into it and spoke to the person at the desk. You were not received politely, and we apologise. From this week a board at the desk lists the papers to bring, in large letters.',
}

export const aDesk = (part: Partial<DeskView> = {}): DeskView => ({
  code: 'Q-01',
  name: DESK,
  office: { name: OFFICE, kind: 'ward' },
  services: ['certification', 'birth-registration'],
  staff: [
    { id: 'a', name: 'Nguyễn Văn An', post: OFFICER, onDuty: true },
    { id: 'b', name: 'Trần Thị Bình', post: OFFICER, onDuty: false },
  ],
  demonstration: false,
  ...part,
})

/** Nobody's face. */
export const withPhotos = (): DeskView => {
  const desk = aDesk()
  return { ...desk, staff: desk.staff.map((each) => ({ ...each, photo: `${location.origin}/assets/icon.svg` })) }
}

/** Drawn here: a gallery brings no pictures. */
export async function aPhoto(): Promise<File> {
  const canvas = new OffscreenCanvas(320, 240)
  const paint = canvas.getContext('2d')
  if (paint) {
    paint.fillStyle = '#7a93b8'
    paint.fillRect(0, 0, 320, 240)
    paint.fillStyle = '#e8ded0'
    paint.fillRect(40, 120, 240, 120)
  }
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'a.jpg', { type: 'image/jpeg' })
}

export const CODE = '7QK2-M4XD-90TW-HN3C'

export const aReceipt = (): ComplaintReceipt => ({
  trackingCode: CODE,
  filedAt: inHours(0),
  acknowledgeBy: inHours(24),
  resolveBy: inHours(24 * 7),
  office: OFFICE,
  desk: DESK,
  statement: { text: '{"statement":"langnghe/1"}', signature: 'c2FtcGxl', keyId: 'sample' },
})

/** As its author sees it, two days after it was filed. */
export const aProgress = (language: Language, part: Partial<ComplaintProgress> = {}): ComplaintProgress => ({
  state: 'acknowledged',
  filedAt: inHours(-48),
  office: OFFICE,
  desk: DESK,
  attitudes: ['impolite', 'unexplained'],
  handledBy: { vi: 'Phó Chủ tịch UBND phường', en: 'Deputy chair of the ward' },
  acknowledgeBy: null,
  resolveBy: inHours(24 * 5),
  answer: null,
  question: null,
  view: null,
  openVerbs: ['add', 'withdraw'],
  handling: null,
  mayRateHandling: false,
  steps: [
    { at: inHours(-48), verb: 'file', by: 'citizen', words: TOLD[language] },
    { at: inHours(-30), verb: 'acknowledge', by: 'office' },
  ],
  headHash: 'sample',
  demonstration: false,
  ...part,
})
