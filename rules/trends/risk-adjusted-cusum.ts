/** The evidence one rating gives that the odds of "low" are R times what they should be: y ln R − ln(1 − p + R p). */
export const riskAdjustedWeight = (y: number, p: number, R: number): number => y * Math.log(R) - Math.log1p(p * (R - 1))

/** Ratings of one day that share an expected share of low ones. */
export interface Stratum {
  readonly n: number
  readonly p: number
}

export interface CusumDay {
  readonly low: number
  readonly strata: readonly Stratum[]
}

export interface CusumRule {
  /** Odds ratio watched for: above 1 for worse, below 1 for better (the mirror chart). */
  readonly R: number
  /** Threshold. */
  readonly h: number
  /** Over-dispersion the evidence is divided by; 1 for none. */
  readonly phi?: number
  /** The most one day may add. */
  readonly cap?: number
}

/** A day's evidence (Steiner, Cook, Farewell and Treasure 2000, from the day's sums), tempered, then capped. */
export function dayEvidence({ low, strata }: CusumDay, { R, phi = 1, cap }: Omit<CusumRule, 'h'>): number {
  let evidence = low * Math.log(R)
  for (const { n, p } of strata) evidence -= n * Math.log1p(p * (R - 1))
  evidence /= phi
  return cap === undefined ? evidence : Math.min(evidence, cap)
}

export interface CusumPath {
  readonly path: readonly number[]
  /** The first day, counted from 1, on which the sum reaches h; null if none does. */
  readonly signalDay: number | null
  /** The day after the last return to zero before the signal: when it most likely began. */
  readonly changePointEstimateDay: number | null
}

/** S = max(0, S + W), run through every day; the sum is not set back by a signal. */
export function cusumPath(evidence: Iterable<number>, h: number): CusumPath {
  const path: number[] = []
  let sum = 0
  let lastZero = 0
  let signalDay: number | null = null
  for (const weight of evidence) {
    sum = Math.max(0, sum + weight)
    path.push(sum)
    if (signalDay !== null) continue
    if (sum >= h) signalDay = path.length
    else if (sum === 0) lastZero = path.length
  }
  return { path, signalDay, changePointEstimateDay: signalDay === null ? null : lastZero + 1 }
}

/** The risk-adjusted chart of many days at once. */
export const riskAdjustedCusum = (days: readonly CusumDay[], rule: CusumRule): CusumPath =>
  cusumPath(
    days.map((day) => dayEvidence(day, rule)),
    rule.h,
  )

/** A day's evidence from counts of complaints: O ln R − (R − 1) E, E being what colleagues' rate makes of the people served. */
export const complaintEvidence = (observed: number, expected: number, R: number): number =>
  observed * Math.log(R) - (R - 1) * expected
