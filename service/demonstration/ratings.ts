import { type Channel, CONDUCT_CRITERIA, type ConductCriterion } from '../../rules/vocabulary.ts'
import type { NewRating } from '../contract/ratings.ts'
import type { Period } from './complaints.ts'
import type { PlannedRating } from './planned.ts'
import { DESK_PROFILES, type DeskProfile, PERSONAL_CHANGE, PERSONAL_TOUCH } from './profiles.ts'
import type { Random } from './random.ts'
import { openDays, type Place, type Visit, visitsOver } from './visits.ts'
import { CRITICISM, ENGLISH_CRITICISM, ENGLISH_PRAISE, MILD_WORDS, PRAISE, PRAISE_OF } from './words/rating-words.ts'

/** Kiosks stand beside the queue system, so most of their ratings carry a visit token; embedded forms have none. */
const CHANNELS: readonly { readonly channel: Channel; readonly share: number; readonly verified: number }[] = [
  { channel: 'kiosk', share: 45, verified: 0.9 },
  { channel: 'desk-page', share: 45, verified: 0.45 },
  { channel: 'embedded', share: 10, verified: 0 },
]

/** Ratings in the order they were given, still without keys. */
export const planRatings = (
  random: Random,
  places: readonly Place[],
  { from, until }: Period,
): Omit<PlannedRating, 'key'>[] =>
  places
    .flatMap((place) => {
      const profile = DESK_PROFILES[place.desk.code]
      if (!profile) return []
      return visitsOver(random, place, openDays(place, from, until), () => profile.ratings).map((visit) =>
        ratingOf(random, visit, profile, (visit.at - from) / (until - from)),
      )
    })
    .sort((a, b) => a.ratedAt - b.ratedAt)

function ratingOf(random: Random, visit: Visit, profile: DeskProfile, progress: number): Omit<PlannedRating, 'key'> {
  const served = random.pick(visit.present)
  // Now and then somebody has a bad day.
  const mishap = random.chance(0.05) ? 1.7 : 0
  const change = PERSONAL_CHANGE[served]
  const changed = change && progress >= change.from ? change.by : 0
  const mean = profile.quality + profile.drift * (progress - 0.5) + (PERSONAL_TOUCH[served] ?? 0) + changed - mishap
  const score = Math.min(5, Math.max(1, Math.round(mean + 0.8 * random.normal())))
  const { channel, verified } = random.weighted(CHANNELS, (each) => each.share)
  const language = random.chance(0.02) ? 'en' : 'vi'
  const words = wordsFor(random, score, language, visit)
  return {
    ratedAt: visit.at,
    verified: random.chance(verified),
    body: {
      deskCode: visit.place.desk.code,
      score,
      ...(random.chance(0.55) ? conduct(random, score, profile.weakness) : {}),
      ...(words === null ? {} : { words }),
      service: visit.service,
      ...(random.chance(0.6) ? { staffMemberId: served } : {}),
      language,
      channel,
    },
  }
}

/** Good scores name what was met, bad ones what was not; a desk's weakness is missed most often. */
function conduct(random: Random, score: number, weakness: ConductCriterion): Pick<NewRating, 'met' | 'notMet'> {
  const failing = [0.75, 0.6, 0.3, 0.06, 0.01][score - 1] ?? 0
  const met: ConductCriterion[] = []
  const notMet: ConductCriterion[] = []
  for (const criterion of CONDUCT_CRITERIA) {
    if (random.chance(0.4)) continue
    if (random.chance(Math.min(0.95, failing * (criterion === weakness ? 2 : 0.8)))) notMet.push(criterion)
    else met.push(criterion)
  }
  return { ...(met.length > 0 ? { met } : {}), ...(notMet.length > 0 ? { notMet } : {}) }
}

function wordsFor(random: Random, score: number, language: 'vi' | 'en', { service }: Visit): string | null {
  if (!random.chance(score <= 2 ? 0.45 : 0.2)) return null
  if (language === 'en') return random.pick(score >= 4 ? ENGLISH_PRAISE : ENGLISH_CRITICISM)
  if (score <= 2) return random.pick(CRITICISM)
  if (score === 3) return random.pick(MILD_WORDS)
  const ofService = PRAISE_OF[service]
  return random.pick(ofService && random.chance(0.3) ? ofService : PRAISE)
}
