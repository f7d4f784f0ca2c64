import { addAllowance } from '../../../rules/allowance.ts'
import { invitationsOf, notYetInvited } from '../../../rules/hearing.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import { namesCitizen } from '../../../rules/summary.ts'
import { DAY, localDay } from '../../../rules/working-calendar.ts'
import { CONTACT } from '../document.ts'
import { opened, type Scene } from '../scene.ts'
import type { CommandOf, Effect } from './effect.ts'

/** Of the day it happened only the month: with the day, whoever sat there knows who stood before them. */
const monthOf = ({ document, calendar }: Scene): string =>
  new Date(localDay(calendar, (document.happenedAt ?? document.filedAt).getTime()) * DAY).toISOString().slice(0, 7)

export function invited(
  { staffMemberId, allegations, words }: CommandOf<'invite-reply'>,
  scene: Scene,
): Effect | Refusal {
  const { document, log, policy, calendar, at } = scene
  const { facts, parties } = document
  if (!parties.accused.includes(staffMemberId)) return refuse('not-accused')
  const about = [...new Set(allegations)]
  if (about.length === 0 || about.some((each) => !facts.attitudes.some((attitude) => attitude === each)))
    return refuse('no-such-allegation')
  if (about.some((each) => !notYetInvited(log, staffMemberId, facts.attitudes).includes(each)))
    return refuse('already-notified')
  const contact = opened(scene, CONTACT)
  if (contact !== null && namesCitizen(words, JSON.parse(contact))) return refuse('summary-names-citizen')
  const until = addAllowance(calendar, at.getTime(), policy.allowances.reply)
  return {
    facts: { staffMemberId, allegations: about, month: monthOf(scene), replyBy: new Date(until) },
    notified: [...new Set([...invitationsOf(log).map((each) => each.staffMemberId), staffMemberId])],
    until,
  }
}

export function replied({ invitation, by }: CommandOf<'give-reply'>, { log }: Scene): Effect | Refusal {
  const id = by.actor === 'staff' ? by.staffMemberId : null
  const asked = invitationsOf(log).find((each) => each.id === invitation && each.staffMemberId === id)
  if (!asked) return refuse('not-notified')
  return asked.repliedAt === null ? { facts: { invitation, staffMemberId: id } } : refuse('already-replied')
}
