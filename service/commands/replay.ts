import type { Verb } from '../../rules/complaint.ts'
import { ACTOR_OF } from '../../rules/complaint.ts'
import type { Owed } from '../../rules/escalation.ts'
import { approversOf, pendingExtension } from '../../rules/extension.ts'
import { invitationsOf, type Judged } from '../../rules/hearing.ts'
import { isRefusal } from '../../rules/refusal.ts'
import { apply, type Change, type Command } from '../complaints/command.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { logged } from '../complaints/event-log.ts'
import { compose } from '../complaints/filing.ts'
import { caseIdFor, receiptHash, trackingCodeFor } from '../complaints/receipt.ts'
import { termsOf } from '../complaints/terms.ts'
import type { PlannedComplaint, PlannedStep } from '../demonstration/planned.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'

/** A planned complaint lived through by the same rules as a real one, owing no letter for what is past. */
export function replay(planned: PlannedComplaint, snapshot: Snapshot, keys: Keys): ComplaintDocument {
  const desk = snapshot.directory.desks.get(planned.body.deskCode)
  if (!desk) throw new Error(`no desk ${planned.body.deskCode} in the demonstration city`)
  const caseId = caseIdFor(keys, planned.key)
  const filed = compose(
    {
      caseId,
      receiptHash: receiptHash(keys, trackingCodeFor(keys, planned.key, planned.body)),
      body: planned.body,
      desk,
      at: new Date(planned.filedAt),
      origin: 'demonstration',
    },
    snapshot,
    keys,
  )
  const sealer = openSealer(caseId, filed.sealed.key, keys)
  let lived = filed
  planned.steps.forEach((step, index) => {
    for (const command of commandsOf(lived, step, index, snapshot, keys)) {
      const change = apply(lived, command, snapshot, () => sealer)
      // What the plan meant for a person who turns out to be involved simply does not happen.
      if (!isRefusal(change)) lived = changed(lived, change)
    }
  })
  const { outboxAt: _, ...settled } = { ...lived, outbox: [] }
  return settled
}

const changed = (document: ComplaintDocument, { set, event, text }: Change): ComplaintDocument => ({
  ...document,
  ...set,
  version: document.version + 1,
  events: [...document.events, event],
  sealed: { ...document.sealed, texts: text ? [...document.sealed.texts, text] : document.sealed.texts },
})

/** A step as the people of this case would take it: whoever is accused is asked, and answers, one by one. */
function commandsOf(
  document: ComplaintDocument,
  step: PlannedStep,
  index: number,
  snapshot: Snapshot,
  keys: Keys,
): Command[] {
  const { verb, at, words, view = 'satisfied', finding = 'cannot-tell', action = 'none', extension, otherKey } = step
  const { accused, possiblyAccused } = document.parties
  const allegations = document.facts.attitudes
  const people = accused.length > 0 ? accused : [null]
  const conclusions: Judged[] = people.flatMap((staffMemberId) =>
    allegations.map((allegation) => ({ staffMemberId, allegation, finding, action })),
  )
  const common = {
    at: new Date(at),
    verb,
    words,
    view,
    conclusions,
    days: extension?.days,
    other: otherKey === undefined ? undefined : caseIdFor(keys, otherKey),
    otherHandlerId: null,
    add: accused.length === 0 ? possiblyAccused.slice(0, 1) : [],
    remove: [],
    owed: owedBy(verb, document, at, snapshot),
  }
  const command = (given: object, by: Command['by'], part = '') =>
    ({ ...common, ...given, by, id: `plan:${index}${part}` }) as Command
  const staff = (staffMemberId: string): Command['by'] => ({ actor: 'staff', staffMemberId })
  switch (verb) {
    case 'invite-reply':
      return accused.map((id) => command({ staffMemberId: id, allegations }, staff(document.handlerId ?? ''), `:${id}`))
    case 'give-reply':
      return invitationsOf(logged(document.events))
        .filter((each) => each.repliedAt === null)
        .map((each) => command({ invitation: each.id }, staff(each.staffMemberId), `:${each.staffMemberId}`))
    default:
      return [command({}, whoDoes(verb, document, at, snapshot))]
  }
}

function whoDoes(verb: Verb, document: ComplaintDocument, at: number, snapshot: Snapshot): Command['by'] {
  const [actor] = ACTOR_OF[verb]
  if (actor === 'citizen' || actor === 'clock') return { actor }
  if (actor !== 'approver') return { actor: 'staff', staffMemberId: document.handlerId ?? '' }
  const { facts, parties, handlerId } = document
  const asker = pendingExtension(logged(document.events))?.by ?? null
  const question = { office: facts.office, parties, directory: snapshot.directory, now: at }
  return { actor: 'staff', staffMemberId: approversOf(question, [asker, handlerId])[0] ?? '' }
}

function owedBy(verb: Verb, document: ComplaintDocument, at: number, snapshot: Snapshot): Owed | null {
  if (verb === 'resume' || verb === 'lapse') return { verb, at }
  const level = document.level + 1
  const step = termsOf(snapshot, document.events).ladder[level - 1]
  return verb === 'escalate' && step ? { verb, at, level, to: step.to } : null
}
