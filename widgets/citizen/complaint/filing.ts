import type { Channel, Language, PublicService } from '../../../rules/vocabulary.ts'
import type { Contact, NewComplaint } from '../../../service/contract/index.ts'
import { NOBODY_KNOWN } from '../nobody-known.ts'
import { tidy } from '../text.ts'
import { instantOf } from '../time.ts'
import type { Draft } from './draft.ts'

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
