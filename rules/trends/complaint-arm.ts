import { type Baseline, expectedShare } from './baseline.ts'
import { COMPLAINT_RULE, type ComplaintRule } from './complaint-watch.ts'
import { type Arm, gather } from './early-warning.ts'
import { complaintEvidence } from './risk-adjusted-cusum.ts'

/** One person's day for the chart of complaints, serious ones left out; exposure by kind of work. */
export interface ComplaintWork {
  readonly day: number
  readonly received: number
  readonly exposure: readonly { readonly stratum: string; readonly n: number }[]
}

/**
 * The chart of complaints one day further, so that a night need not begin at the beginning. The baseline is learnt from rows of
 * exposure and complaints as that of ratings is from ratings and low ones: one's own ratio to colleagues, and the threshold.
 */
export function watchComplaintDay(
  arm: Arm,
  { day, received, exposure }: ComplaintWork,
  baseline: Baseline,
  { R, cap }: Pick<ComplaintRule, 'R' | 'cap'> = COMPLAINT_RULE,
): Arm {
  let [n, expected] = [0, 0]
  for (const each of exposure) {
    n += each.n
    expected += each.n * expectedShare(baseline, each.stratum)
  }
  const evidence = Math.min(cap, complaintEvidence(received, expected, R) / baseline.phi)
  return gather(arm, evidence, { day, n, low: received, expected }, baseline.worse)
}
