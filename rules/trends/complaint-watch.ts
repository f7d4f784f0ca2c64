import { complaintEvidence, cusumPath } from './risk-adjusted-cusum.ts'
import type { ThresholdOf } from './threshold-table.ts'

/** Complaints about one person's conduct on one day, serious ones left out: those go to a person at once, past all statistics. */
export interface ComplaintDay {
  readonly day: number
  readonly received: number
  /** People the person served, or ratings where the office does not count them. */
  readonly exposure: number
  /** Colleagues' complaints for each of these. */
  readonly rate: number
}

export interface ComplaintWarning {
  readonly on: number
  readonly began: number
  readonly sum: number
  readonly threshold: number
  readonly received: number
  readonly expected: number
}

export interface ComplaintRule {
  /** Ratio of rates watched for. */
  readonly R: number
  readonly alpha: number
  readonly cap: number
}

export const COMPLAINT_RULE: ComplaintRule = { R: 2, alpha: 0.004, cap: 1.5 }

/**
 * The chart of complaints: W = O ln R − (R − 1)E a day, capped like that of ratings. Its threshold is that of a rare low rating,
 * to which counts come down as the rate does; `perYear` is the exposure of a year.
 */
export function watchComplaints(
  days: readonly ComplaintDay[],
  perYear: number,
  thresholdOf: ThresholdOf,
  { R, alpha, cap }: ComplaintRule = COMPLAINT_RULE,
): ComplaintWarning | null {
  const expectedOn = ({ exposure, rate }: ComplaintDay) => exposure * rate
  const exposure = days.reduce((total, day) => total + day.exposure, 0)
  if (exposure <= 0) return null
  const rate = days.reduce((total, day) => total + expectedOn(day), 0) / exposure
  const threshold = thresholdOf(rate, perYear / alpha)
  const evidence = days.map((day) => Math.min(cap, complaintEvidence(day.received, expectedOn(day), R)))
  const { path, signalDay, changePointEstimateDay } = cusumPath(evidence, threshold)
  if (signalDay === null || changePointEstimateDay === null) return null
  const since = days.slice(changePointEstimateDay - 1, signalDay)
  return {
    on: days[signalDay - 1]?.day ?? Number.NaN,
    began: since[0]?.day ?? Number.NaN,
    sum: path[signalDay - 1] ?? Number.NaN,
    threshold,
    received: since.reduce((total, day) => total + day.received, 0),
    expected: since.reduce((total, day) => total + expectedOn(day), 0),
  }
}
