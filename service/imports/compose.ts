import { createHash } from 'node:crypto'
import { decide } from '../../rules/assignment.ts'
import { officePath } from '../../rules/directory.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import { NO_WORKLOAD } from '../../rules/pool.ts'
import { localWeekday } from '../../rules/roster.ts'
import { storedFacts } from '../../rules/routing/index.ts'
import { type Language, severityOf } from '../../rules/vocabulary.ts'
import { ACCOUNT, type ComplaintDocument } from '../complaints/document.ts'
import { chained } from '../complaints/event-log.ts'
import { caseIdFor } from '../complaints/receipt.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { canonical } from '../security/canonical.ts'
import type { Keys } from '../security/keys.ts'
import { newSealer } from '../security/seal.ts'
import type { PlannedImport } from './plan.ts'

/** The same line of the same source is always the same case: that makes an import safe to run again. */
export const importedId = (keys: Keys, source: string, sourceId: string): string =>
  caseIdFor(keys, `import|${source}|${sourceId}`)

/**
 * A closed complaint of the past, routed by the policy as it would be today. It owes nothing: no notice, no deadline, no
 * escalation; when its findings came is unknown, so they stand with its filing and no later event is made up.
 */
export function composeImported(
  planned: PlannedImport,
  source: string,
  language: Language,
  snapshot: Snapshot,
  keys: Keys,
): ComplaintDocument {
  const { directory, policy } = snapshot
  const caseId = importedId(keys, source, planned.sourceId)
  const at = planned.receivedAt
  const path = officePath(directory, planned.officeId)
  const calendar = calendarOf(snapshot, planned.officeId)
  const facts: FactsWithWords = {
    office: planned.officeId,
    officePath: path.map((office) => office.id),
    officeKind: path[0]?.kind ?? 'department',
    desk: null,
    staffMembers: planned.staffMemberIds,
    staffKnown: planned.staffMemberIds.length > 0,
    attitudes: planned.attitudes,
    severity: severityOf(planned.attitudes),
    service: null,
    channel: 'import',
    language,
    anonymous: true,
    weekday: localWeekday(calendar, at.getTime()),
    minuteOfDay: 0,
    deskRepeats: 0,
    staffRepeats: 0,
    citizenRepeats: 0,
    supervisorOpen: 0,
    words: planned.account,
  }
  const parties = { accused: planned.staffMemberIds, possiblyAccused: [], contested: [] }
  const decision = decide({ facts, parties, directory, policy, workload: NO_WORKLOAD, now: at.getTime() })
  const sealer = newSealer(caseId, keys)
  const account = sealer.seal(ACCOUNT, planned.account)
  const stored = storedFacts(facts)
  const event = chained({
    id: `import:${caseId}`,
    at,
    by: { actor: 'citizen' },
    verb: 'file',
    facts: {
      imported: { source, sourceId: planned.sourceId },
      handlerId: decision.assigneeId,
      because: decision.because,
      factsDigest: createHash('sha256').update(canonical(stored)).digest('base64url'),
      conclusions: planned.conclusions,
    },
    said: account.commitment,
    previous: caseId,
  })
  return {
    _id: caseId,
    version: 1,
    origin: 'import',
    state: 'closed',
    open: false,
    sourceId: planned.sourceId,
    language,
    filedAt: at,
    happenedAt: null,
    settledAt: at,
    facts: stored,
    parties,
    attribution: planned.staffMemberIds.length > 0 ? 'named-by-citizen' : 'unknown',
    handlerId: decision.assigneeId,
    level: 0,
    because: decision.because,
    tags: decision.tags,
    calendar: { id: calendar.id, version: calendar.version },
    dueAt: null,
    owes: null,
    wakeAt: null,
    conclusions: planned.conclusions,
    view: null,
    contactConfirmed: false,
    events: [event],
    sealed: { key: sealer.key, texts: [account.sealed] },
    outbox: [],
    uncounted: true,
  }
}
