import type { StaffMember } from '../../rules/directory.ts'
import { ENOUGH_FOR_SHARE } from '../../rules/shown-share.ts'
import { countEwma } from '../../rules/trends/ewma.ts'
import { gammaPoissonPosterior } from '../../rules/trends/gamma-poisson.ts'
import { ratioDispersion } from '../../rules/trends/over-dispersion.ts'
import type { PeerExpected } from '../../rules/trends/peer-expected.ts'
import { reliability } from '../../rules/trends/reliability.ts'
import { ewmaThreshold } from '../../rules/trends/run-length.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { PersonPage } from '../contract/trends.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { changeOf, type Watching } from './change-view.ts'
import type { DeskMonth } from './desk-months.ts'
import { criteriaOf, lowIn, lowOf, praiseIn, ratingsIn } from './figures.ts'
import { SUPPORT_AT_LEAST } from './funnel-view.ts'
import type { Period } from './period.ts'
import { daysOf } from './refresh.ts'
import { type Sum, together } from './sum.ts'

const LAMBDA = 0.2
/** A false signal once in so many weeks: about ten years. */
const WEEKS_BETWEEN_FALSE_SIGNALS = 500
const L = ewmaThreshold(LAMBDA, WEEKS_BETWEEN_FALSE_SIGNALS)
/** A ratio of this much is what a conversation is worth having about. */
const NOTABLE = 1.5

export interface PersonMaterial {
  readonly person: StaffMember
  readonly period: Period
  readonly months: readonly (Sum | null)[]
  readonly own: readonly DeskMonth[]
  readonly peers: ReadonlyMap<string, PeerExpected>
  readonly replies: PersonPage['replies']
  readonly watching: Watching | null
}

export function personPageOf(
  { person, period, months, own, peers, replies, watching }: PersonMaterial,
  { directory }: Snapshot,
): PersonPage {
  const all = together(months)
  const n = ratingsIn(all.scores)
  const peer = peers.get(person.id)
  const isEnough =
    n >= ENOUGH_FOR_SHARE && peer !== undefined && peer.peerSupport >= SUPPORT_AT_LEAST && peer.expected > 0
  const { vi, en } = directory.offices.get(person.officeId)?.name ?? { vi: '', en: '' }
  const share = peer && peer.n > 0 ? peer.expected / peer.n : null
  const comparable = [...peers.values()].filter((each) => each.n >= ENOUGH_FOR_SHARE && each.expected > 0)
  const tau2 = comparable.length < 3 ? 0 : ratioDispersion(comparable).tau2Corrected
  const ratio = shrunken(person.id, peers)
  const ofPeriod = own.filter(({ month }) => month >= period.from)
  return {
    staffMemberId: person.id,
    name: person.name,
    post: { vi: person.post.vi, en: person.post.en },
    office: { vi, en },
    period: { ...period },
    low: lowOf(all),
    expected: peer && peer.peerSupport >= SUPPORT_AT_LEAST ? share : null,
    ratio: isEnough ? ratio : null,
    reliability: isEnough && share !== null ? reliability(n, share, tau2) : null,
    peerSupport: peer?.peerSupport ?? null,
    praise: praiseIn(all.scores),
    named: all.named,
    unverified: ratingsIn(all.unverified),
    complaints: { received: all.received, serious: all.serious, upheld: all.upheld, withdrawn: all.withdrawn },
    weeks: isEnough && share !== null ? weeksOf(person.id, ofPeriod, share) : [],
    criteria: criteriaOf(all),
    change: isEnough ? changeOf(person.id, own, watching) : null,
    replies,
  }
}

/** Drawn towards colleagues by how little is known of each. */
function shrunken(staffMemberId: string, peers: ReadonlyMap<string, PeerExpected>): PersonPage['ratio'] {
  const all = [...peers].filter(([, { expected }]) => expected > 0)
  const index = all.findIndex(([id]) => id === staffMemberId)
  if (index < 0) return null
  const mine = gammaPoissonPosterior(
    all.map(([, { observed }]) => observed),
    all.map(([, { expected }]) => expected),
    index,
    NOTABLE,
  )
  return { mean: mine.mean, low: mine.lo, high: mine.hi, above15: mine.pAbove }
}

/** Weeks from Monday, with a moving average that forgets a fifth of the past each week. */
function weeksOf(staffMemberId: string, own: readonly DeskMonth[], share: number): PersonPage['weeks'] {
  const weeks = new Map<string, { n: number; low: number }>()
  for (const deskMonth of own) {
    for (const [date, day] of daysOf(deskMonth)) {
      const at = Date.parse(`${date}T00:00:00Z`)
      const monday = new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10)
      const week = weeks.get(monday) ?? { n: 0, low: 0 }
      weeks.set(monday, week)
      for (const { staffMemberId: id, scores } of day.cells) {
        if (id !== staffMemberId || !scores) continue
        week.n += ratingsIn(scores)
        week.low += lowIn(scores)
      }
    }
  }
  const ordered = [...weeks].sort(([a], [b]) => (a < b ? -1 : 1))
  const points = countEwma({
    low: ordered.map(([, { low }]) => low),
    n: ordered.map(([, { n }]) => n),
    p: share,
    lambda: LAMBDA,
    L,
  })
  return ordered.map(([week, { n, low }], i) => ({
    week,
    n,
    low,
    ewma: points[i]?.z ?? 0,
    limit: points[i]?.limit ?? 0,
  }))
}
