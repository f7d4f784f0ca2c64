import { nextState } from '../../rules/complaint.ts'
import { reopens } from '../../rules/deadline.ts'
import { type Invitation, invitationsOf, replyStateOf } from '../../rules/hearing.ts'
import { barredBy } from '../../rules/permission.ts'
import { isRefusal } from '../../rules/refusal.ts'
import type { NoticeAboutMe, NoticesAboutMe } from '../contract/index.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { openSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import { type ComplaintParts, refused } from './citizen-actions.ts'
import { apply, type Command } from './command.ts'
import { commandId } from './command-id.ts'
import type { ComplaintDocument } from './document.ts'
import { logged } from './event-log.ts'
import { circumstancesOf } from './offered.ts'
import { holdsTrackingCode } from './receipt.ts'

const TRIES = 5

export type NotifiedActions = ReturnType<typeof notifiedActions>

/** What a staff member may know and say of complaints about them. */
export function notifiedActions({ store, snapshot, keys, now, nudge }: ComplaintParts) {
  const noticesOf = async (staffMemberId: string): Promise<NoticesAboutMe> => {
    const documents = await store.notifiedOf(staffMemberId)
    const notices = documents.flatMap((document) =>
      invitationsOf(logged(document.events))
        .filter((invitation) => invitation.staffMemberId === staffMemberId)
        .map((invitation) => noticeOf(document, invitation, snapshot.current(), now())),
    )
    return { notices: notices.sort((a, b) => b.invitedAt.localeCompare(a.invitedAt)) }
  }

  const byNotice = async (staffMemberId: string, noticeId: string) => {
    const documents = await store.notifiedOf(staffMemberId)
    const document = documents.find((each) => each.events.some((event) => event.id === noticeId))
    if (!document) throw new Problem('case/not-notified')
    return document
  }

  /** A whitelist: of the complaint itself only what the handler wrote for this reader. */
  function noticeOf(document: ComplaintDocument, invitation: Invitation, current: Snapshot, at: Date): NoticeAboutMe {
    const sealer = openSealer(document._id, document.sealed.key, keys)
    const texts = new Map(document.sealed.texts.map((text) => [text.name, text]))
    const open = (name: string | null): string | null => {
      const text = name === null ? undefined : texts.get(name)
      return text ? sealer.open(text) : null
    }
    const { directory } = current
    const asked = document.events.find((event) => event.id === invitation.id)
    const { staffMemberId } = invitation
    const stage = stageOf(document, staffMemberId)
    const barred = barredBy('give-reply', staffMemberId, circumstancesOf(document, current, at))
    return {
      noticeId: invitation.id,
      office: directory.offices.get(document.facts.office)?.name ?? { vi: '—', en: '—' },
      desk: directory.desks.get(document.facts.desk ?? '')?.name ?? null,
      month: String(asked?.facts.month),
      allegations: [...invitation.allegations],
      summary: open(invitation.id) ?? '',
      invitedAt: new Date(invitation.at).toISOString(),
      replyBy: new Date(invitation.replyBy).toISOString(),
      state: replyStateOf(invitation, at.getTime()),
      repliedAt: invitation.repliedAt === null ? null : new Date(invitation.repliedAt).toISOString(),
      reply: open(invitation.replyId),
      stage,
      mayReply: invitation.repliedAt === null && barred === null && !isRefusal(nextState(document.state, 'give-reply')),
      findings:
        stage === 'concluded'
          ? document.conclusions
              .filter(
                (each) => each.staffMemberId === staffMemberId && invitation.allegations.includes(each.allegation),
              )
              .map(({ allegation, finding, action }) => ({ allegation, finding, action }))
          : [],
    }
  }

  return {
    notices: noticesOf,

    /** Repeated on a conflict: the staff member replies to what they were told, not to a version of the case. */
    async reply(
      staffMemberId: string,
      noticeId: string,
      idempotencyKey: string,
      said: string,
    ): Promise<NoticesAboutMe> {
      const words = readText(said)
      if (words === '') throw new Problem('request/invalid')
      if (holdsTrackingCode(words)) throw new Problem('complaint/code-in-text')
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const document = await byNotice(staffMemberId, noticeId)
        const id = commandId(keys, document._id, 'give-reply', idempotencyKey)
        if (document.events.some((event) => event.id === id)) return noticesOf(staffMemberId)
        const command: Command = {
          verb: 'give-reply',
          invitation: noticeId,
          words,
          id,
          at: now(),
          by: { actor: 'staff', staffMemberId },
        }
        const change = apply(document, command, snapshot.current(), () =>
          openSealer(document._id, document.sealed.key, keys),
        )
        if (isRefusal(change)) throw refused(change)
        if (await store.commit(document, change)) {
          nudge()
          return noticesOf(staffMemberId)
        }
      }
      throw new Problem('case/changed-meanwhile')
    },
  }
}

function stageOf(document: ComplaintDocument, staffMemberId: string): NoticeAboutMe['stage'] {
  if (!document.parties.accused.includes(staffMemberId)) return 'corrected'
  const last = document.events.findLast((event) => reopens(event) || ['resolve', 'withdraw'].includes(event.verb))
  if (last?.verb === 'withdraw') return 'ended'
  if (last && reopens(last)) return 'under-review'
  return last?.verb === 'resolve' ? 'concluded' : 'in-progress'
}
