import type { Policy } from '../../rules/policy.ts'
import { type Channel, isSerious, type PublicService } from '../../rules/vocabulary.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { NewComplaint } from '../contract/complaints.ts'
import { withClockSteps } from './clock-steps.ts'
import { OPEN, plainCourse, SETTLED } from './courses.ts'
import type { PlannedComplaint, PlannedStep } from './planned.ts'
import { DESK_PROFILES } from './profiles.ts'
import type { Random } from './random.ts'
import type { Story } from './stories/story.ts'
import { LAST_WORDS, STORIES } from './stories.ts'
import { type Telling, tellingOf } from './telling.ts'
import { momentIn, type OpenDay, openDays, type Place, type Visit, visitAt, visitsOver } from './visits.ts'
import { CITIZENS } from './words/citizens.ts'
import { workingMoment } from './working-moment.ts'

/** Working days at the end that belong to the open complaints alone; whatever is older has been answered. */
const RECENT_DAYS = 9

const CHANNELS: readonly { readonly channel: Channel; readonly share: number }[] = [
  { channel: 'desk-page', share: 70 },
  { channel: 'embedded', share: 14 },
  { channel: 'kiosk', share: 10 },
  { channel: 'assisted', share: 6 },
]

export interface Period {
  readonly from: Instant
  readonly until: Instant
}

/** Complaints in the order of filing, still without keys. */
export function planComplaints(
  random: Random,
  places: readonly Place[],
  { from, until }: Period,
  policy: Policy,
): Omit<PlannedComplaint, 'key'>[] {
  const told = new Map<Story, number>()

  /** Those told least come first; grave ones stay rare. */
  function storyFor(service: PublicService, serious: boolean | null): Story {
    const stories = STORIES.filter(
      (s) => s.service === service && (serious === null || isSerious(s.attitudes) === serious),
    )
    const story = random.weighted(
      stories,
      (each) =>
        ((isSerious(each.attitudes) ? 0.4 : 1) * (each.language === 'en' ? 0.4 : 1)) / (1 + (told.get(each) ?? 0)) ** 3,
    )
    told.set(story, (told.get(story) ?? 0) + 1)
    return story
  }

  function bodyOf({ place, at, present }: Visit, story: Story, names: boolean | null): NewComplaint {
    // Those who finish their sentences.
    const careful = story.language === 'vi' && /[.?]"?$/.test(story.account)
    const again = (told.get(story) ?? 0) > 1
    const account =
      careful && (again || random.chance(0.3)) ? `${story.account} ${random.pick(LAST_WORDS)}` : story.account
    const named = names ?? random.chance(0.35)
    const anonymous = random.chance(isSerious(story.attitudes) ? 0.7 : 0.4)
    return {
      deskCode: place.desk.code,
      attitudes: [...story.attitudes],
      account,
      ...(random.chance(0.85) ? { happenedAt: new Date(at).toISOString() } : {}),
      service: story.service,
      ...(named ? { staffMemberIds: [random.pick(present)] } : {}),
      ...(anonymous ? {} : { contact: { ...random.pick(CITIZENS[story.language]) } }),
      language: story.language,
      channel: random.weighted(CHANNELS, (each) => each.share).channel,
    }
  }

  const planned = (
    visit: Visit,
    story: Story,
    filedAt: Instant,
    steps: readonly PlannedStep[],
    names: boolean | null = null,
  ) => ({
    filedAt,
    body: bodyOf(visit, story, names),
    steps: withClockSteps(filedAt, steps, policy, visit.place.calendar, until),
  })

  function settled(visit: Visit): Omit<PlannedComplaint, 'key'> {
    const { calendar } = visit.place
    const story = storyFor(visit.service, null)
    const filedAt = soonAfter(random, visit)
    const tell = (course: (telling: Telling, random: Random) => void): readonly PlannedStep[] => {
      const telling = tellingOf(random, story, calendar, filedAt)
      course(telling, random)
      return telling.steps
    }
    const steps = tell(random.weighted(SETTLED, (each) => each.share).course)
    const unfinished = (steps.at(-1)?.at ?? filedAt) > until
    return planned(visit, story, filedAt, unfinished ? tell(plainCourse) : steps)
  }

  function open(place: Place, days: readonly OpenDay[]): Omit<PlannedComplaint, 'key'>[] {
    return OPEN.filter((each) => each.deskCode === place.desk.code).flatMap(
      ({ workingDaysAgo, serious, named = null, course }) => {
        const day = days.at(-1 - workingDaysAgo)
        const visit = day ? visitAt(random, place, momentIn(random, day.slice(0, 1))) : null
        if (visit === null) return []
        const story = storyFor(visit.service, serious ?? false)
        const telling = tellingOf(random, story, place.calendar, visit.at)
        course(telling, random)
        return [planned(visit, story, visit.at, telling.steps, named)]
      },
    )
  }

  return places
    .flatMap((place) => {
      const profile = DESK_PROFILES[place.desk.code]
      if (!profile) return []
      const days = openDays(place, from, until)
      // A desk that gets worse is complained about more.
      const perDay = (progress: number) =>
        profile.complaints * Math.max(0.3, 1 - 1.4 * profile.drift * (progress - 0.5))
      return [...visitsOver(random, place, days.slice(0, -RECENT_DAYS), perDay).map(settled), ...open(place, days)]
    })
    .sort((a, b) => a.filedAt - b.filedAt)
}

/** Most complain on the spot, some hours later or the day after. */
const soonAfter = (random: Random, { place, at }: Visit): Instant =>
  workingMoment(place.calendar, at, random.chance(0.7) ? random.between(2, 40) : random.between(60, 480))
