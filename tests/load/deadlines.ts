import { addWorkingTime, DAY, workingTimeBetween } from '../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../../service/calendars/vietnam.ts'
import { seeded } from '../../service/demonstration/random.ts'
import { dayByDay } from '../support/slow-calendar.ts'
import { median } from './median.ts'

const ROUNDS = 15
const INSTANTS = 2_000
/** Each measured piece takes about this long, so that the slow way does not decide how long the fast one is looked at. */
const PIECE_IN_MS = 40

const SPANS = { '1Day': 1, '30Days': 30, '1Year': 365, '2Years': 730 } as const
type Span = keyof typeof SPANS

interface Question {
  readonly from: number
  readonly duration: number
}

/** Calls a second. `answers` keeps the sum of what came out, so that nothing measured is left out as useless. */
function speedOf(add: (from: number, duration: number) => number, questions: readonly Question[]): number {
  const began = performance.now()
  let calls = 0
  let answers = 0
  let took = 0
  do {
    for (const { from, duration } of questions) answers += add(from, duration)
    calls += questions.length
    took = performance.now() - began
  } while (took < PIECE_IN_MS)
  if (Number.isNaN(answers)) throw new Error('an answer was no instant')
  return (calls / took) * 1_000
}

/** addWorkingTime that ships against walking day by day, on the calendar of state offices with its special days. */
export async function deadlines(say: (line: string) => void): Promise<Record<string, number>> {
  const random = seeded(20_261_124)
  const slow = dayByDay(VIETNAM_CALENDAR)
  const begin = Date.parse('2026-01-01T00:00:00+07:00')
  const questionsOf = (days: number): Question[] =>
    Array.from({ length: INSTANTS }, () => {
      const from = begin + Math.floor(random.between(0, 365) * DAY)
      return { from, duration: workingTimeBetween(VIETNAM_CALENDAR, from, from + days * DAY) }
    })
  const spans = Object.keys(SPANS) as Span[]
  const questions = Object.fromEntries(spans.map((span) => [span, questionsOf(SPANS[span])])) as Record<
    Span,
    Question[]
  >

  const ways = {
    fast: (from: number, duration: number) => addWorkingTime(VIETNAM_CALENDAR, from, duration),
    loop: slow.add,
  }
  for (const span of spans) {
    for (const { from, duration } of questions[span]) {
      if (ways.fast(from, duration) !== ways.loop(from, duration)) throw new Error('the two ways disagree')
    }
  }
  say(
    `both ways agree on ${spans.length * INSTANTS} questions; medians of ${ROUNDS} interleaved rounds, calls a second`,
  )
  say(`${'span'.padEnd(10)}${'addWorkingTime'.padStart(18)}${'day by day'.padStart(16)}${'faster by'.padStart(12)}`)

  const seen = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const span of spans) {
      for (const [way, add] of Object.entries(ways)) {
        const key = `${way} ${span}`
        seen.set(key, [...(seen.get(key) ?? []), speedOf(add, questions[span])])
      }
    }
  }
  const speed = (way: keyof typeof ways, span: Span) => median(seen.get(`${way} ${span}`) ?? [])
  const ratios: Record<string, number> = {}
  for (const span of spans) {
    const ratio = speed('fast', span) / speed('loop', span)
    ratios[`fastToLoop${span}`] = Number(ratio.toFixed(2))
    const figures = [speed('fast', span), speed('loop', span)].map((n) => Math.round(n).toLocaleString('en'))
    say(
      `${span.padEnd(10)}${figures[0]?.padStart(18)}${figures[1]?.padStart(16)}${`${ratio.toFixed(1)} ×`.padStart(12)}`,
    )
  }
  ratios.growth1DayTo2Years = Number((speed('fast', '1Day') / speed('fast', '2Years')).toFixed(2))
  ratios.loopGrowth1DayTo2Years = Number((speed('loop', '1Day') / speed('loop', '2Years')).toFixed(2))
  say(`cost from 1 day to 2 years grows ${ratios.growth1DayTo2Years} ×; day by day ${ratios.loopGrowth1DayTo2Years} ×`)
  return ratios
}
