import {
  addWorkingTime,
  DAY,
  MINUTE,
  type WorkingCalendar,
  workingTimeBetween,
} from '../../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../../../service/calendars/vietnam.ts'
import { seeded } from '../../../service/demonstration/random.ts'
import { dayByDay } from '../../support/slow-calendar.ts'
import { median } from '../median.ts'
import { dayjsBusinessTime } from './peer.ts'

const ROUNDS = 11
const INSTANTS = 2_000
/** Each measured piece takes at least this long, so that the slow ways do not decide how long the fast one is looked at. */
const PIECE_IN_MS = 40
const BATCH = 20

const SPANS = { '1Day': 1, '30Days': 30, '1Year': 365, '2Years': 730 } as const
type Span = keyof typeof SPANS
type Add = (from: number, duration: number) => number

interface Question {
  readonly from: number
  readonly duration: number
}

/** Calls a second. `answers` keeps the sum of what came out, so that nothing measured is left out as useless. */
function speedOf(add: Add, questions: readonly Question[], round: number): number {
  const began = performance.now()
  let calls = 0
  let answers = 0
  let took = 0
  do {
    for (let i = 0; i < BATCH; i++) {
      const question = questions[(round * 97 + calls + i) % questions.length]
      if (question) answers += add(question.from, question.duration)
    }
    calls += BATCH
    took = performance.now() - began
  } while (took < PIECE_IN_MS)
  if (Number.isNaN(answers)) throw new Error('an answer was no instant')
  return (calls / took) * 1_000
}

/** State offices with their holidays, without swapped and half days: those the library knows nothing of. */
const CALENDAR: WorkingCalendar = {
  ...VIETNAM_CALENDAR,
  specialDays: VIETNAM_CALENDAR.specialDays.filter(({ stretches }) => stretches.length === 0),
}

/** addWorkingTime that ships against walking day by day and against a library, on the same questions in whole minutes. */
export async function deadlines(say: (line: string) => void): Promise<Record<string, number>> {
  const random = seeded(20_261_124)
  const begin = Date.parse('2026-01-01T00:00:00+07:00')
  const questionsOf = (days: number): Question[] =>
    Array.from({ length: INSTANTS }, () => {
      const from = begin + Math.floor(random.between(0, 365) * 1_440) * MINUTE
      return { from, duration: Math.max(MINUTE, workingTimeBetween(CALENDAR, from, from + days * DAY)) }
    })
  const spans = Object.keys(SPANS) as Span[]
  const questions = Object.fromEntries(spans.map((span) => [span, questionsOf(SPANS[span])])) as Record<
    Span,
    Question[]
  >

  const ways: Readonly<Record<'ours' | 'loop' | 'dayjs', Add>> = {
    ours: (from, duration) => addWorkingTime(CALENDAR, from, duration),
    loop: dayByDay(CALENDAR).add,
    dayjs: dayjsBusinessTime(CALENDAR),
  }
  const all = spans.flatMap((span) => questions[span])
  const few = spans.flatMap((span) => questions[span].slice(0, 50))
  const disagrees = (way: Add) => (each: Question) =>
    way(each.from, each.duration) !== ways.ours(each.from, each.duration)
  if (all.some(disagrees(ways.loop))) throw new Error('walking day by day comes to other answers')
  if (few.some(disagrees(ways.dayjs))) throw new Error('dayjs-business-time comes to other answers')
  say(`the same answers from all: day by day on ${all.length} questions, dayjs-business-time on ${few.length}`)
  say(`medians of ${ROUNDS} interleaved rounds, calls a second`)
  say(
    `${'span'.padEnd(9)}${'addWorkingTime'.padStart(16)}${'day by day'.padStart(16)}${'dayjs-business-time'.padStart(21)}`,
  )

  const seen = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const span of spans) {
      for (const [way, add] of Object.entries(ways)) {
        const key = `${way} ${span}`
        seen.set(key, [...(seen.get(key) ?? []), speedOf(add, questions[span], round)])
      }
    }
  }
  const speed = (way: keyof typeof ways, span: Span) => median(seen.get(`${way} ${span}`) ?? [])
  const ratio = (n: number) => Number(n.toPrecision(3))
  const ratios: Record<string, number> = {}
  for (const span of spans) {
    ratios[`fastToLoop${span}`] = ratio(speed('ours', span) / speed('loop', span))
    ratios[`fastToDayjs${span}`] = ratio(speed('ours', span) / speed('dayjs', span))
    const [ours, loop, dayjs] = (['ours', 'loop', 'dayjs'] as const).map((way) =>
      Math.round(speed(way, span)).toLocaleString('en'),
    )
    say(`${span.padEnd(9)}${ours?.padStart(16)}${loop?.padStart(16)}${dayjs?.padStart(21)}`)
  }
  ratios.growth1DayTo2Years = ratio(speed('ours', '1Day') / speed('ours', '2Years'))
  ratios.loopGrowth1DayTo2Years = ratio(speed('loop', '1Day') / speed('loop', '2Years'))
  say(`cost from 1 day to 2 years grows ${ratios.growth1DayTo2Years} ×; day by day ${ratios.loopGrowth1DayTo2Years} ×`)
  return ratios
}
