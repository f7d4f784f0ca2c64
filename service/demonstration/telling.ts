import type { Attitude, Finding } from '../../rules/vocabulary.ts'
import type { Instant, WorkingCalendar } from '../../rules/working-calendar.ts'
import type { PlannedStep } from './planned.ts'
import type { Random } from './random.ts'
import type { Story } from './stories/story.ts'
import { ANSWERS, type Answer, POOR_ANSWERS, REVIEW_ANSWERS } from './words/answers.ts'
import { ENGLISH_ANSWERS, ENGLISH_REVIEWS, POOR_ENGLISH_ANSWERS } from './words/answers-in-english.ts'
import { EXCHANGES } from './words/exchanges.ts'
import { ADDITIONS, REASON_TO_HOLD, WITHDRAWALS } from './words/from-citizens.ts'
import { REASON_TO_CORRECT, REASON_TO_REFUSE_TIME, REASONS_FOR_TIME, REPLIES, SUMMARIES } from './words/hearings.ts'
import { workingMoment } from './working-moment.ts'

/** How often an inquiry ends so. */
const FINDING_SHARES = { upheld: 5, 'partly-upheld': 3, 'not-upheld': 1.5, 'cannot-tell': 1 } as const

/** Working hours of an inquiry in which two working days of silence have gone by before it ends. */
const LONG_ENOUGH_FOR_SILENCE = 30

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

  /**
   * Whoever is named is asked for their side on the way to an answer, and mostly gives it. Where nobody turns out to be named,
   * nobody is asked.
   */
  function hears(finding: Finding, hours: number): void {
    const [allegation = 'other'] = story.attitudes
    const after = (share: number) => later(hours * share, hours * share)
    steps.push({ at: after(0.2), verb: 'invite-reply', words: SUMMARIES[allegation] })
    // Silence is only as good as a reply once the time for one is over.
    const replies = hours < LONG_ENOUGH_FOR_SILENCE || random.chance(0.7)
    if (replies) steps.push({ at: after(0.3), verb: 'give-reply', words: random.pick(REPLIES[finding]) })
    after(replies ? 0.5 : 0.8)
  }

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
      const hours = random.between(fewest, most)
      const answers = (story.language === 'en' ? ENGLISH_ANSWERS : ANSWERS).filter(fits)
      const alike = (answer: Answer) => answers.filter((each) => each.finding === answer.finding).length
      const answer = random.weighted(answers, (each) => FINDING_SHARES[each.finding] / alike(each))
      hears(answer.finding, hours)
      resolveWith(answer)
    },
    /** Returns why the citizen will contest it. */
    resolvesPoorly(fewest = 4, most = 22): string {
      const hours = random.between(fewest, most)
      const answer = random.pick(story.language === 'en' ? POOR_ENGLISH_ANSWERS : POOR_ANSWERS)
      hears(answer.finding, hours)
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
      const answer = random.pick(story.language === 'en' ? ENGLISH_REVIEWS : REVIEW_ANSWERS)
      hears(answer.finding, random.between(12, 62))
      resolveWith(answer)
    },
    /** Asked for their side, and not heard from yet. */
    invites(fewest = 1, most = 4) {
      const [allegation = 'other'] = story.attitudes
      steps.push({ at: later(fewest, most), verb: 'invite-reply', words: SUMMARIES[allegation] })
    },
    givesReply(fewest = 1, most = 5) {
      steps.push({ at: later(fewest, most), verb: 'give-reply', words: random.pick(REPLIES.upheld) })
    },
    wantsTime(days: number, fewest = 1, most = 6) {
      const extension = { of: 'resolve', days } as const
      steps.push({
        at: later(fewest, most),
        verb: 'request-extension',
        words: random.pick(REASONS_FOR_TIME),
        extension,
      })
    },
    getsTime(days: number) {
      steps.push({ at: later(1, 6), verb: 'approve-extension', extension: { of: 'resolve', days } })
    },
    getsNoTime(days: number) {
      const extension = { of: 'resolve', days } as const
      steps.push({ at: later(1, 6), verb: 'refuse-extension', words: REASON_TO_REFUSE_TIME, extension })
    },
    /** It becomes clear who it was. */
    establishesWho() {
      steps.push({ at: later(1, 5), verb: 'correct-accused', words: REASON_TO_CORRECT })
    },
    withdraws() {
      steps.push({ at: later(3, 18), verb: 'withdraw', words: random.pick(WITHDRAWALS[story.language]) })
    },
    isHeld() {
      steps.push({ at: later(1, 3), verb: 'hold', words: REASON_TO_HOLD })
    },
  }
}
