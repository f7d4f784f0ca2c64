import { ENOUGH_FOR_SHARE } from '../../rules/shown-share.ts'
import { funnelLimits } from '../../rules/trends/funnel.ts'
import { normalQuantile } from '../../rules/trends/normal.ts'
import { ratioDispersion } from '../../rules/trends/over-dispersion.ts'
import type { PeerExpected } from '../../rules/trends/peer-expected.ts'
import type { Funnel } from '../contract/trends.ts'
import type { Period } from './period.ts'

/** Below this share of support by colleagues, a person cannot be told from the work. */
export const SUPPORT_AT_LEAST = 0.5

const STEPS = 40
/** Of fewer people a point without a name is as good as one with it. */
const PEOPLE_AT_LEAST = 3

/** Everybody against colleagues at the same work, without a name and in the order of the expected count, which says nothing of anyone. */
export function funnelOf(people: Iterable<PeerExpected>, period: Period): Funnel {
  const all = [...people]
  const comparable = all
    .filter(({ n, peerSupport, expected }) => n >= ENOUGH_FOR_SHARE && peerSupport >= SUPPORT_AT_LEAST && expected > 0)
    .sort((a, b) => a.expected - b.expected)
  const shown = comparable.length < PEOPLE_AT_LEAST ? [] : comparable
  const tau2 = shown.length === 0 ? 0 : ratioDispersion(shown).tau2Corrected
  const most = Math.max(1, ...shown.map(({ expected }) => expected))
  const points = shown.map(({ expected, ratio }) => {
    const { low998, low95, high95, high998 } = limitsAt(expected, tau2)
    const outside = ratio > high998 || ratio < low998 ? '99.8' : ratio > high95 || ratio < low95 ? '95' : 'no'
    return { expected, ratio, outside } as const
  })
  return {
    period,
    points,
    limits: Array.from({ length: STEPS }, (_, i) => {
      const expected = (most * (i + 1)) / STEPS
      return { expected, ...limitsAt(expected, tau2) }
    }),
    tau2,
    leftOut: all.length - shown.length,
  }
}

/** Exact limits of prediction for chance alone, widened by what colleagues differ beyond it. */
function limitsAt(expected: number, tau2: number) {
  const exact = funnelLimits({ E: expected })
  const widened = (q: number): number => {
    const limit = exact[String(q)]?.limit ?? 1
    const chance = Math.abs(limit - 1)
    const between = Math.abs(normalQuantile(q)) * Math.sqrt(tau2)
    return Math.max(0, 1 + Math.sign(limit - 1) * Math.hypot(chance, between))
  }
  return { low998: widened(0.001), low95: widened(0.025), high95: widened(0.975), high998: widened(0.999) }
}
