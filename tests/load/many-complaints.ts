import { replay } from '../../service/commands/replay.ts'
import type { ComplaintDocument } from '../../service/complaints/document.ts'
import { planHistory } from '../../service/demonstration/history.ts'
import type { Snapshot } from '../../service/directory/snapshot.ts'
import type { Keys } from '../../service/security/keys.ts'

/** `count` complaints with whole lives, as stored: the demonstration's half year, lived through again and again. */
export function* manyComplaints(count: number, snapshot: Snapshot, keys: Keys): Generator<ComplaintDocument> {
  const { directory, calendars, loadedAt } = snapshot
  const policy = snapshot.policy.policy
  const { complaints } = planHistory({ seed: 1, until: loadedAt.getTime(), directory, calendars, policy })
  for (let i = 0; i < count; i++) {
    const planned = complaints[i % complaints.length]
    if (planned) yield replay({ ...planned, key: `${planned.key}-${i}` }, snapshot, keys)
  }
}
