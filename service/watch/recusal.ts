import { nextChangeOfHands, recusalOf } from '../../rules/recusal.ts'
import { isRefusal } from '../../rules/refusal.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import { apply, type Command } from '../complaints/command.ts'
import { SNAPSHOT_AGE } from '../directory/snapshot.ts'
import { openSealer } from '../security/seal.ts'
import type { ClockParts } from './bring-up-to-date.ts'

/** Another process may file by its memory for so long after a change; then its filings are looked through as well. */
const FILED_BY_MEMORY = 2 * SNAPSHOT_AGE

/**
 * Looks through everything open whenever directory or policy changed, and when somebody leaves or returns: a case whose handler
 * the guard excludes by now goes upwards, and one that was held goes to whoever may have it now. Between these nothing is read.
 * Returns the number of cases moved.
 */
export function createRecusal(
  parts: ClockParts & { readonly report: (error: unknown) => void },
): () => Promise<number> {
  const { store, snapshot, now, report } = parts
  let looked: { readonly versions: string; readonly from: Instant; readonly until: Instant } | null = null

  return async () => {
    const { directory, policy } = snapshot.current()
    const at = now().getTime()
    const versions = `${directory.version}/${policy.policy.version}`
    const isNews = looked?.versions !== versions
    if (looked && !isNews && at >= looked.from && at < looked.until) return 0
    let moved = 0
    for await (const { _id, open, handlerId, parties } of store.withRunningClock(['open', 'handlerId', 'parties'])) {
      const isHeld = handlerId === null
      if (!open || !(isHeld || recusalOf(handlerId, parties, directory, at) !== null)) continue
      try {
        moved += await move(_id, isHeld ? 'assign' : 'recuse', parts)
      } catch (error) {
        // One broken case must not keep the others in the wrong hands.
        report(error)
      }
    }
    const settled = isNews ? at + FILED_BY_MEMORY : Number.POSITIVE_INFINITY
    looked = { versions, from: at, until: Math.min(settled, nextChangeOfHands(directory, at)) }
    return moved
  }
}

/** Decided on the case and the directory as they stand, and anew when someone changed the case in between. */
async function move(
  caseId: string,
  verb: 'assign' | 'recuse',
  { store, snapshot, keys, now }: ClockParts,
): Promise<number> {
  for (;;) {
    const [document, present] = await Promise.all([store.byId(caseId), snapshot.fresh()])
    if (!document) return 0
    const at = new Date(Math.max(now().getTime(), document.events.at(-1)?.at.getTime() ?? 0))
    const id = `clock:${verb}:${document.version}`
    const command: Command = { verb, id, at, by: { actor: 'clock' } }
    const change = apply(document, command, present, () => openSealer(caseId, document.sealed.key, keys))
    if (isRefusal(change)) return 0
    if (await store.commit(document, change)) return 1
  }
}
