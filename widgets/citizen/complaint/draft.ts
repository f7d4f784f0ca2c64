import type { Attitude, Channel, Language, PublicService } from '../../../rules/vocabulary.ts'
import type { Contact, NewComplaint } from '../../../service/contract/index.ts'
import { NOBODY_KNOWN } from '../desk-element.ts'
import type { Fault } from '../faults.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../fields.ts'
import type { Phrases } from '../languages/phrases.ts'
import { instantOf } from '../time.ts'

/** One question a page, in this order; the last shows everything before it is sent. */
export const PAGES = ['attitudes', 'occasion', 'account', 'contact', 'check'] as const
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
  reachable: null,
  name: '',
  phone: '',
  email: '',
})

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/
const PHONE = /^[+0-9 .()-]{8,20}$/

/** What stands in the way of leaving this page. */
export function faultsOn(page: Page, draft: Draft, today: string, { complaint, tooLong }: Phrases): Fault[] {
  const fault = (when: boolean, field: string, text: string): Fault[] => (when ? [{ field, text }] : [])
  switch (page) {
    case 'attitudes':
      return fault(draft.attitudes.length === 0, 'attitudes', complaint.attitudesMissing)
    case 'occasion':
      return [
        ...fault(draft.day === '', 'day', complaint.dayMissing),
        ...fault(draft.day > today, 'day', complaint.dayInFuture),
        ...fault(draft.staffMemberId === null, 'who', complaint.whoMissing),
      ]
    case 'account': {
      const length = lengthOf(tidy(draft.account))
      return [
        ...fault(length === 0, 'account', complaint.accountMissing),
        ...fault(length > MOST_CHARACTERS, 'account', tooLong),
      ]
    }
    case 'contact': {
      if (!draft.reachable) return fault(draft.reachable === null, 'contact', complaint.contactMissing)
      const [phone, email] = [tidy(draft.phone), tidy(draft.email)]
      return [
        ...fault(phone === '' && email === '', 'phone', complaint.reachMissing),
        ...fault(phone !== '' && !PHONE.test(phone), 'phone', complaint.phoneWrong),
        ...fault(email !== '' && !EMAIL.test(email), 'email', complaint.emailWrong),
      ]
    }
    case 'check':
      return []
  }
}

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
  const { staffMemberId } = draft
  return {
    deskCode,
    attitudes: [...draft.attitudes],
    account: tidy(draft.account),
    happenedAt: instantOf(draft.day, draft.hour, now),
    ...(service ? { service } : {}),
    ...(staffMemberId && staffMemberId !== NOBODY_KNOWN ? { staffMemberIds: [staffMemberId] } : {}),
    ...(contact ? { contact } : {}),
    language,
    channel,
  }
}
