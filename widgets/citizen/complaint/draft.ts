import type { Attitude, Channel, Language, PublicService } from '../../../rules/vocabulary.ts'
import type { Contact, NewComplaint } from '../../../service/contract/index.ts'
import type { Attached } from '../attach/attached.ts'
import { NOBODY_KNOWN } from '../nobody-known.ts'
import { tidy } from '../text.ts'
import { instantOf } from '../time.ts'

/** One question a page, in this order; the last shows everything before it is sent. */
export const PAGES = ['attitudes', 'occasion', 'account', 'files', 'contact', 'check'] as const
export type Page = (typeof PAGES)[number]

/** What the citizen has told so far, as typed. */
export interface Draft {
  readonly attitudes: readonly Attitude[]
  /** Local day, YYYY-MM-DD. */
  readonly day: string
  /** Hour of the local day, or null when not remembered. */
  readonly hour: number | null
  readonly service: PublicService | null
  readonly staffMemberId: string | null
  readonly account: string
  /** Whether the draft may be kept on this device. */
  readonly keep: boolean
  readonly files: readonly Attached[]
  readonly reachable: boolean | null
  readonly name: string
  readonly phone: string
  readonly email: string
}

export const emptyDraft = (today: string): Draft => ({
  attitudes: [],
  day: today,
  hour: null,
  service: null,
  staffMemberId: null,
  account: '',
  keep: false,
  files: [],
  reachable: null,
  name: '',
  phone: '',
  email: '',
})

function contactOf({ reachable, ...draft }: Draft): Contact | null {
  if (!reachable) return null
  const [name, phone, email] = [tidy(draft.name), tidy(draft.phone), tidy(draft.email)]
  return { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) }
}

interface Given {
  readonly deskCode: string
  readonly language: Language
  readonly channel: Channel
  /** What the desk does when that is one thing only. */
  readonly onlyService: PublicService | null
  readonly now: number
}

/** The complaint as the service takes it. */
export function complaintOf(draft: Draft, { deskCode, language, channel, onlyService, now }: Given): NewComplaint {
  const contact = contactOf(draft)
  const service = draft.service ?? onlyService
  const { staffMemberId, files } = draft
  return {
    deskCode,
    attitudes: [...draft.attitudes],
    account: tidy(draft.account),
    happenedAt: instantOf(draft.day, draft.hour, now),
    ...(service ? { service } : {}),
    ...(staffMemberId && staffMemberId !== NOBODY_KNOWN ? { staffMemberIds: [staffMemberId] } : {}),
    ...(contact ? { contact } : {}),
    ...(files.length > 0 ? { attachmentIds: files.map(({ attachmentId }) => attachmentId) } : {}),
    language,
    channel,
  }
}
