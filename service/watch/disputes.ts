import { type CarryOutParts, carryOut } from '../disputes/carry-out.ts'
import { stepDue } from '../disputes/step.ts'

export interface DisputeWatchParts extends CarryOutParts {
  readonly now: () => Date
  readonly report: (error: unknown) => void
}

/** Disputes whose time has come or whose decider may not keep them, and whatever any of them still owes. Returns the steps taken. */
export async function watchDisputes(parts: DisputeWatchParts): Promise<number> {
  const { disputes, snapshot, now, report } = parts
  let steps = 0
  for (const dispute of await disputes.undecided()) {
    const change = stepDue(dispute, snapshot.current(), now())
    if (change && (await disputes.commit(dispute, change))) steps += 1
  }
  for (const dispute of await disputes.owing()) {
    // One that cannot be carried out must not keep the others waiting; it is tried again with the next look.
    await carryOut(dispute, parts).catch(report)
  }
  return steps
}
