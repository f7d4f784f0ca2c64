import { withOdds } from '../../../rules/trends/index.ts'
import { type Random, seeded } from '../../../service/demonstration/random.ts'

export const KINDS = ['blameless', 'changing', 'bombed-by-one', 'bombed-by-many'] as const
export type Kind = (typeof KINDS)[number]

/** Ratings of one staff member at one desk on one working day. */
export interface SimulatedDay {
  readonly day: number
  readonly desk: string
  readonly n: number
  readonly low: number
  /** Sum of the one to five stars. */
  readonly stars: number
  readonly complaints: number
  /** One-star ratings sent in a campaign on top of these. */
  readonly bomb: number
}

export interface SimulatedStaff {
  readonly id: string
  readonly kind: Kind
  /** The day of the lasting change, or of the campaign. */
  readonly happensOn: number | null
  readonly days: readonly SimulatedDay[]
}

export interface WorldOptions {
  readonly seed: number
  readonly staff?: number
  /** Odds by which a changing staff member's low ratings grow. */
  readonly oddsRatio?: number
  readonly changing?: number
  /** Share bombed in each of the two ways. */
  readonly bombed?: number
  readonly ratingsPerDay?: number
  /** Standard deviation, in log-odds, of what makes whole days better or worse. */
  readonly dayNoise?: number
}

export const LEARN_DAYS = 180
export const WATCH_DAYS = 365
const DESKS_AN_OFFICE = 4
const STAFF_AN_OFFICE = 12

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const logit = (p: number): number => Math.log(p / (1 - p))

/** A gamma draw of a whole shape. */
function gamma(random: Random, shape: number): number {
  let total = 0
  for (let i = 0; i < shape; i++) total -= Math.log(1 - random.next())
  return total
}

function stars(random: Random, low: boolean): number {
  const u = random.next()
  if (low) return u < 0.6 ? 1 : 2
  return u < 0.12 ? 3 : u < 0.37 ? 4 : 5
}

/** The same seed gives the same world. Nothing in it knows how it will be judged. */
export function simulateWorld(options: WorldOptions): readonly SimulatedStaff[] {
  const {
    seed,
    staff = 600,
    oddsRatio = 3,
    changing = 0.05,
    bombed = 0.04,
    ratingsPerDay = 4,
    dayNoise = 0.25,
  } = options
  const random = seeded(seed)
  const desks = new Map<string, number>()
  const deskShare = (desk: string): number => {
    const known = desks.get(desk)
    if (known !== undefined) return known
    const [a, b] = [gamma(random, 3), gamma(random, 32)]
    const share = 0.01 + a / (a + b)
    desks.set(desk, share)
    return share
  }
  return Array.from({ length: staff }, (_, i): SimulatedStaff => {
    const u = random.next()
    const kind: Kind =
      u < changing
        ? 'changing'
        : u < changing + bombed
          ? 'bombed-by-one'
          : u < changing + 2 * bombed
            ? 'bombed-by-many'
            : 'blameless'
    const happensOn =
      kind === 'blameless'
        ? null
        : Math.floor(kind === 'changing' ? random.between(240, 301) : random.between(190, 500))
    const campaign = Math.floor(random.between(25, 61))
    const campaignDays = random.chance(0.5) ? 1 : 2
    const office = Math.floor(i / STAFF_AN_OFFICE)
    const home = i % DESKS_AN_OFFICE
    const person = 0.3 * random.normal()
    const rate = ratingsPerDay * Math.exp(0.4 * random.normal() - 0.08)
    const days: SimulatedDay[] = []
    let bombsLeft = kind === 'bombed-by-one' || kind === 'bombed-by-many' ? campaignDays : 0
    for (let day = 0; day < LEARN_DAYS + WATCH_DAYS; day++) {
      if (day % 7 >= 5) continue
      const away = random.chance(0.2)
      const desk = `${office}-${away ? Math.floor(random.next() * DESKS_AN_OFFICE) : home}`
      const usual = logistic(logit(deskShare(desk)) + person + dayNoise * random.normal())
      const changed = kind === 'changing' && happensOn !== null && day >= happensOn
      const p = changed ? withOdds(usual, oddsRatio) : usual
      const n = random.poisson(rate)
      let [low, sum, complaints] = [0, 0, 0]
      for (let k = 0; k < n; k++) {
        const isLow = random.chance(p)
        sum += stars(random, isLow)
        if (!isLow) continue
        low += 1
        if (random.chance(0.25)) complaints += 1
      }
      let bomb = 0
      if (bombsLeft > 0 && happensOn !== null && day >= happensOn) {
        bomb = bombsLeft === 2 ? Math.floor(campaign / 2) : Math.ceil(campaign / campaignDays)
        bombsLeft -= 1
        for (let k = 0; k < bomb; k++) if (random.chance(0.25)) complaints += 1
      }
      days.push({ day, desk, n, low, stars: sum, complaints, bomb })
    }
    return { id: `s${i}`, kind, happensOn, days }
  })
}
