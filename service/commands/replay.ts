import type { Verb } from '../../rules/complaint.ts'
import { ACTOR_OF } from '../../rules/complaint.ts'
import type { Owed } from '../../rules/escalation.ts'
import { isRefusal } from '../../rules/refusal.ts'
import { apply, type Change, type Command } from '../complaints/command.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { compose } from '../complaints/filing.ts'
import { caseIdFor, receiptHash, trackingCodeFor } from '../complaints/receipt.ts'
import { termsOf } from '../complaints/terms.ts'
import type { Conclusion } from '../contract/index.ts'
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
    const change = apply(lived, commandOf(lived, step, index, snapshot), snapshot, () => sealer)
    // What the plan meant for a person who turns out to be involved simply does not happen.
    if (!isRefusal(change)) lived = changed(lived, change)
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

function commandOf(document: ComplaintDocument, step: PlannedStep, index: number, snapshot: Snapshot): Command {
  const { verb, at, words, view = 'satisfied', finding = 'cannot-tell', action = 'none' } = step
  const people = document.parties.accused.length > 0 ? document.parties.accused : [null]
  const conclusions: Conclusion[] = people.flatMap((staffMemberId) =>
    document.facts.attitudes.map((allegation) => ({ staffMemberId, allegation, finding, action })),
  )
  return {
    id: `plan:${index}`,
    at: new Date(at),
    by: whoDoes(verb, document),
    verb,
    words,
    view,
    conclusions,
    owed: owedBy(verb, document, at, snapshot),
  } as Command
}

function whoDoes(verb: Verb, document: ComplaintDocument): Command['by'] {
  const [actor] = ACTOR_OF[verb]
  if (actor === 'citizen' || actor === 'clock') return { actor }
  return { actor: 'staff', staffMemberId: document.handlerId ?? '' }
}

function owedBy(verb: Verb, document: ComplaintDocument, at: number, snapshot: Snapshot): Owed | null {
  if (verb === 'resume' || verb === 'lapse') return { verb, at }
  const level = document.level + 1
  const step = termsOf(snapshot, document.events).ladder[level - 1]
  return verb === 'escalate' && step ? { verb, at, level, to: step.to } : null
}
