import { replay } from '../../service/commands/replay.ts'
import { ACCOUNT, type ComplaintDocument } from '../../service/complaints/document.ts'
import { planHistory } from '../../service/demonstration/history.ts'
import type { Snapshot } from '../../service/directory/snapshot.ts'
import type { Keys } from '../../service/security/keys.ts'
import { newSealer } from '../../service/security/seal.ts'

/**
 * `count` complaints with whole lives, as stored: the demonstration's half year over and over, each sealed under a key of its
 * own. Chains of events are those of the life that was copied.
 */
export function* manyComplaints(count: number, snapshot: Snapshot, keys: Keys): Generator<ComplaintDocument> {
  const { directory, calendars, loadedAt } = snapshot
  const policy = snapshot.policy.policy
  const { complaints } = planHistory({ seed: 1, until: loadedAt.getTime(), directory, calendars, policy })
  const lives = complaints.map((planned) => ({
    account: planned.body.account,
    lived: replay(planned, snapshot, keys),
  }))
  for (let i = 0; i < count; i++) {
    const life = lives[i % lives.length]
    if (!life) return
    const caseId = `many-${i}`
    const sealer = newSealer(caseId, keys)
    const { sealed } = sealer.seal(ACCOUNT, life.account)
    yield { ...life.lived, _id: caseId, receiptHash: caseId, sealed: { key: sealer.key, texts: [sealed] } }
  }
}
