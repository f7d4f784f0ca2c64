import type { ComplaintProgress, ComplaintReceipt, DeskView } from '../../../../service/contract/index.ts'

export const aDesk = (part: Partial<DeskView> = {}): DeskView => ({
  code: 'HK-01',
  name: { vi: 'Quầy 1 – Chứng thực', en: 'Desk 1 – Certification' },
  office: { name: { vi: 'UBND phường Hoàn Kiếm', en: 'Hoàn Kiếm Ward People’s Committee' }, kind: 'ward' },
  services: ['certification'],
  staff: [
    { id: 'hoa', name: 'Nguyễn Thị Hoa', post: { vi: 'Công chức', en: 'Officer' }, onDuty: false },
    { id: 'nam', name: 'Vũ Đình Nam', post: { vi: 'Công chức', en: 'Officer' }, onDuty: true },
  ],
  demonstration: false,
  ...part,
})

export const CODE = '7QK2-M4XD-90TW-HN3C'

export const aReceipt = (): ComplaintReceipt => ({
  trackingCode: CODE,
  filedAt: '2026-11-23T07:05:00Z',
  acknowledgeBy: '2026-11-24T07:05:00Z',
  resolveBy: '2026-11-30T07:05:00Z',
  office: aDesk().office.name,
  desk: aDesk().name,
  statement: { text: '{"statement":"langnghe/1"}', signature: 'c2lnbmF0dXJl', keyId: 'key-1' },
})

export const aProgress = (part: Partial<ComplaintProgress> = {}): ComplaintProgress => ({
  state: 'acknowledged',
  filedAt: '2026-11-20T02:05:00Z',
  office: aDesk().office.name,
  desk: aDesk().name,
  attitudes: ['impolite'],
  handledBy: { vi: 'Phó Chủ tịch', en: 'Deputy chair' },
  acknowledgeBy: null,
  resolveBy: '2026-11-27T02:05:00Z',
  answer: null,
  question: null,
  view: null,
  openVerbs: ['add', 'withdraw'],
  handling: null,
  mayRateHandling: false,
  steps: [
    { at: '2026-11-20T02:05:00Z', verb: 'file', by: 'citizen', words: 'Chị ở quầy nói to.' },
    { at: '2026-11-20T04:05:00Z', verb: 'acknowledge', by: 'office' },
  ],
  headHash: 'head',
  demonstration: false,
  ...part,
})

/** Monday 23/11/2026, 14:05 in Vietnam. */
export const NOW = Date.parse('2026-11-23T07:05:00Z')
