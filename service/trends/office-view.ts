import { ENOUGH_FOR_INTERVAL } from '../../rules/shown-share.ts'
import { variationIcon, xmr } from '../../rules/trends/xmr.ts'
import { PUBLIC_SERVICES } from '../../rules/vocabulary.ts'
import type { OfficePage, OfficeTrends } from '../contract/trends.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { LocalMonth } from './cell.ts'
import { complaintsOf, criteriaOf, lowIn, lowOf, ratingsIn } from './figures.ts'
import { monthsFrom } from './page.ts'
import type { Period } from './period.ts'
import { type Sum, together } from './sum.ts'

const byName = new Intl.Collator('vi').compare
const ORDER: readonly string[] = [...PUBLIC_SERVICES, 'unknown']
/** An individuals chart says little of fewer points. */
const POINTS_AT_LEAST = 12

const nameOf = ({ directory }: Snapshot, officeId: string) => {
  const { vi, en } = directory.offices.get(officeId)?.name ?? { vi: officeId, en: officeId }
  return { vi, en }
}

export const officeTrendsOf = (
  sums: readonly { readonly officeId: string; readonly months: readonly (Sum | null)[] }[],
  period: Period,
  snapshot: Snapshot,
  pending: boolean,
): OfficeTrends => ({
  period: { ...period },
  pending,
  offices: sums
    .map(({ officeId, months }) => {
      const all = together(months)
      return {
        officeId,
        name: nameOf(snapshot, officeId),
        low: lowOf(all),
        unverified: ratingsIn(all.unverified),
        complaints: complaintsOf(all),
      }
    })
    .filter(({ low, unverified, complaints }) => low.n + unverified + complaints.received > 0)
    .sort((a, b) => byName(a.name.vi, b.name.vi)),
})

export function officePageOf(
  officeId: string,
  months: readonly (Sum | null)[],
  period: Period,
  snapshot: Snapshot,
): OfficePage {
  const all = together(months)
  const names = monthsFrom(period.from, period.until)
  return {
    officeId,
    name: nameOf(snapshot, officeId),
    period: { ...period },
    low: lowOf(all),
    unverified: ratingsIn(all.unverified),
    complaints: complaintsOf(all),
    months: names.map((month, i) => {
      const sum = together([months[i] ?? null])
      return { month, low: lowOf(sum), received: sum.received, upheld: sum.upheld }
    }),
    chart: chartOf(names, months),
    criteria: criteriaOf(all),
    services: Object.entries(all.services)
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([service, tally]) => ({
        service,
        low: lowOf(tally),
        received: tally.received,
        upheld: tally.upheld,
      })),
  }
}

/** The office as one process: months with too few ratings are no points of it. */
function chartOf(names: readonly LocalMonth[], months: readonly (Sum | null)[]): OfficePage['chart'] {
  const points = names.flatMap((month, i) => {
    const scores = months[i]?.scores
    return scores && ratingsIn(scores) >= ENOUGH_FOR_INTERVAL
      ? [{ month, share: lowIn(scores) / ratingsIn(scores) }]
      : []
  })
  if (points.length < POINTS_AT_LEAST) return null
  const shares = points.map(({ share }) => share)
  const chart = xmr(shares)
  return {
    months: points.map(({ month }) => month),
    shares,
    mean: chart.mean,
    lower: Math.max(0, chart.lpl),
    upper: Math.min(1, chart.upl),
    points: [...chart.type],
    icon: variationIcon(chart, 'down'),
  }
}
