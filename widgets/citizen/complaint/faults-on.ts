import type { Fault } from '../fault.ts'
import type { Phrases } from '../phrases.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../text.ts'
import type { Draft, Page } from './draft.ts'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/
const PHONE = /^[+0-9 .()-]{8,20}$/

/** What stands in the way of leaving this page. */
export function faultsOn(
  page: Exclude<Page, 'attitudes'>,
  draft: Draft,
  today: string,
  phrases: Phrases['complaintPages'],
): Fault[] {
  const fault = (when: boolean, field: string, text: string): Fault[] => (when ? [{ field, text }] : [])
  switch (page) {
    case 'occasion':
      return [
        ...fault(draft.day === '', 'day', phrases.dayMissing),
        ...fault(draft.day > today, 'day', phrases.dayInFuture),
        ...fault(draft.staffMemberId === null, 'who', phrases.whoMissing),
      ]
    case 'account': {
      const length = lengthOf(tidy(draft.account))
      return [
        ...fault(length === 0, 'account', phrases.accountMissing),
        ...fault(length > MOST_CHARACTERS, 'account', phrases.tooLong),
      ]
    }
    case 'contact': {
      if (!draft.reachable) return fault(draft.reachable === null, 'contact', phrases.contactMissing)
      const [phone, email] = [tidy(draft.phone), tidy(draft.email)]
      return [
        ...fault(phone === '' && email === '', 'phone', phrases.reachMissing),
        ...fault(phone !== '' && !PHONE.test(phone), 'phone', phrases.phoneWrong),
        ...fault(email !== '' && !EMAIL.test(email), 'email', phrases.emailWrong),
      ]
    }
    case 'files':
    case 'check':
      return []
  }
}
