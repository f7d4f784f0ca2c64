import { at, mean, sum } from './numbers.ts'

/** The labels of Making Data Count, in its order of precedence. */
export const XMR_POINT_TYPES = [
  'Above UCL',
  'Below LCL',
  '7 Point Trend (Increasing)',
  '7 Point Trend (Decreasing)',
  '2 in 3 Above CL',
  '2 in 3 Below CL',
  '7 Points Above CL',
  '7 Points Below CL',
  'Common Cause',
] as const
export type XmrPointType = (typeof XMR_POINT_TYPES)[number]

export interface XmrChart {
  readonly mean: number
  /** Average moving range. */
  readonly amr: number
  readonly lpl: number
  readonly upl: number
  readonly type: readonly XmrPointType[]
}

/** Individuals chart with the rules of the NHS's Making Data Count: for one process such as an office, never for each person. */
export function xmr(y: readonly number[], screenOutliers = true): XmrChart {
  const centre = mean(y)
  const ranges = y.slice(1).map((each, i) => Math.abs(each - at(y, i)))
  const all = ranges.length > 0 ? mean(ranges) : 0
  const kept = screenOutliers ? ranges.filter((range) => range < 3.267 * all) : ranges
  const amr = kept.length > 0 ? mean(kept) : 0
  const [lpl, upl] = [centre - 2.66 * amr, centre + 2.66 * amr]
  return { mean: centre, amr, lpl, upl, type: pointTypes(y, centre, amr) }
}

function pointTypes(y: readonly number[], centre: number, amr: number): readonly XmrPointType[] {
  const side = y.map((each) => Math.sign(each - centre))
  const near = (2 * 2.66 * amr) / 3
  const outside = y.map((each) => each > centre + 2.66 * amr || each < centre - 2.66 * amr)
  const close = y.map((each, i) => !outside[i] && (each < centre - near || each > centre + near))
  const moves = y.map((each, i) => Math.sign(each - at(y, i - 1)))
  const trend = windows(y.length, 7, (from) => {
    const first = at(moves, from + 1)
    return first !== 0 && moves.slice(from + 1, from + 7).every((move) => move === first)
  })
  const shift = windows(y.length, 7, (from) => {
    const first = at(side, from)
    return first !== 0 && side.slice(from, from + 7).every((s) => s === first)
  })
  const cluster = windows(y.length, 3, (from) => {
    const hits = close.slice(from, from + 3).filter(Boolean).length
    return hits >= 2 && Math.abs(sum(side.slice(from, from + 3))) === 3
  })
  return y.map((_, i): XmrPointType => {
    const above = at(side, i) > 0
    if (outside[i]) return above ? 'Above UCL' : 'Below LCL'
    if (trend[i]) {
      // Within a trend the coming move speaks, at its end the last one.
      const move = trend[i + 1] ? at(moves, i + 1) : at(moves, i)
      return move > 0 ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)'
    }
    if (cluster[i] && close[i]) return above ? '2 in 3 Above CL' : '2 in 3 Below CL'
    if (shift[i]) return above ? '7 Points Above CL' : '7 Points Below CL'
    return 'Common Cause'
  })
}

/** Which points lie in any window of the given length that holds. */
function windows(length: number, size: number, holds: (from: number) => boolean): readonly boolean[] {
  const within = new Array<boolean>(length).fill(false)
  for (let from = 0; from + size <= length; from++) if (holds(from)) within.fill(true, from, from + size)
  return within
}

/** Whether higher or lower is better. */
export type Improvement = 'up' | 'down'

export const VARIATION_ICONS = ['common-cause', 'improvement', 'concern'] as const
export type VariationIcon = (typeof VARIATION_ICONS)[number]

/** The variation icon: what the newest point says. */
export function variationIcon({ type }: XmrChart, improvement: Improvement): VariationIcon {
  const newest = type.at(-1) ?? 'Common Cause'
  if (newest === 'Common Cause') return 'common-cause'
  const higher = newest.includes('Above') || newest.includes('Increasing')
  return higher === (improvement === 'up') ? 'improvement' : 'concern'
}

export const ASSURANCE_ICONS = ['consistently-pass', 'consistently-fail', 'hit-or-miss'] as const
export type AssuranceIcon = (typeof ASSURANCE_ICONS)[number]

/** The assurance icon: whether the target lies outside what the process does by itself. */
export function assuranceIcon({ lpl, upl }: XmrChart, target: number, improvement: Improvement): AssuranceIcon {
  if (target > upl) return improvement === 'up' ? 'consistently-fail' : 'consistently-pass'
  if (target < lpl) return improvement === 'up' ? 'consistently-pass' : 'consistently-fail'
  return 'hit-or-miss'
}
