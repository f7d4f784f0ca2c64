import type { Attitude } from '../../rules/vocabulary.ts'
import type { Instant, WorkingCalendar } from '../../rules/working-calendar.ts'
import type { PlannedStep } from './planned.ts'
import type { Random } from './random.ts'
import type { Story } from './stories/story.ts'
import { ANSWERS, type Answer, POOR_ANSWERS, REVIEW_ANSWERS } from './words/answers.ts'
import { ENGLISH_ANSWERS, ENGLISH_REVIEWS, POOR_ENGLISH_ANSWERS } from './words/answers-in-english.ts'
import { EXCHANGES } from './words/exchanges.ts'
import { ADDITIONS, REASON_TO_HOLD, WITHDRAWALS } from './words/from-citizens.ts'
import { workingMoment } from './working-moment.ts'

/** How often an inquiry ends so. */
const FINDING_SHARES = { upheld: 5, 'partly-upheld': 3, 'not-upheld': 1.5, 'cannot-tell': 1 } as const

export type Telling = ReturnType<typeof tellingOf>

/** Writes down what people did about one complaint; each verb comes some working hours after the one before. */
export function tellingOf(random: Random, story: Story, calendar: WorkingCalendar, filedAt: Instant) {
  const steps: PlannedStep[] = []
  let at = filedAt

  function later(fewest: number, most: number): Instant {
    at = workingMoment(calendar, at, random.between(fewest, most) * 60)
    return at
  }

  const fits = (each: { readonly about: readonly Attitude[] }): boolean =>
    each.about.length === 0 || story.attitudes.slice(0, 1).some((first) => each.about.includes(first))

  const resolveWith = ({ words, finding, action }: Answer) =>
    steps.push({ at, verb: 'resolve', words, finding, action })

  return {
    steps,
    acknowledges(fewest = 0.3, most = 6.9) {
      steps.push({ at: later(fewest, most), verb: 'acknowledge' })
    },
    /** Returns what the citizen will reply. */
    asks(fewest = 1, most = 7): string {
      const exchange = random.pick(EXCHANGES[story.language].filter(fits))
      steps.push({ at: later(fewest, most), verb: 'ask', words: exchange.question })
      return exchange.reply
    },
    replies(words: string, fewest = 2, most = 24) {
      steps.push({ at: later(fewest, most), verb: 'reply', words })
    },
    adds() {
      steps.push({ at: later(1, 10), verb: 'add', words: random.pick(ADDITIONS[story.language]) })
    },
    resolves(fewest = 6, most = 26) {
      later(fewest, most)
      const answers = (story.language === 'en' ? ENGLISH_ANSWERS : ANSWERS).filter(fits)
      const alike = (answer: Answer) => answers.filter((each) => each.finding === answer.finding).length
      resolveWith(random.weighted(answers, (answer) => FINDING_SHARES[answer.finding] / alike(answer)))
    },
    /** Returns why the citizen will contest it. */
    resolvesPoorly(fewest = 4, most = 22): string {
      later(fewest, most)
      const answer = random.pick(story.language === 'en' ? POOR_ENGLISH_ANSWERS : POOR_ANSWERS)
      resolveWith(answer)
      return random.pick(answer.contests)
    },
    confirms() {
      const view = random.chance(0.7) ? 'satisfied' : 'partly-satisfied'
      steps.push({ at: later(2, 50), verb: 'confirm', view })
    },
    contests(words: string, fewest = 2, most = 30) {
      steps.push({ at: later(fewest, most), verb: 'contest', words })
    },
    /** Somebody else's last word. */
    reviews() {
      later(12, 62)
      resolveWith(random.pick(story.language === 'en' ? ENGLISH_REVIEWS : REVIEW_ANSWERS))
    },
    withdraws() {
      steps.push({ at: later(3, 18), verb: 'withdraw', words: random.pick(WITHDRAWALS[story.language]) })
    },
    isHeld() {
      steps.push({ at: later(1, 3), verb: 'hold', words: REASON_TO_HOLD })
    },
  }
}
