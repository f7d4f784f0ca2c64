import { warningThresholds } from '../../../rules/trends/index.ts'
import type { Bench } from '../bench.ts'
import { type Judged, judgeWorld, naiveOutcome, type Outcome, ourOutcome, tunedToOurRate } from './measure.ts'
import type { NaiveRule } from './naive.ts'
import type { WorldOptions } from './world.ts'

const WORLDS = 10
const FEWER = 3
const FIRST_SEED = 1_000

/** Worlds beside the one that is judged: weaker and stronger changes, few ratings, uneven days, nobody who changes. */
const OTHERS: Readonly<Record<string, Omit<WorldOptions, 'seed'>>> = {
  'odds ratio 2': { oddsRatio: 2 },
  'odds ratio 5': { oddsRatio: 5 },
  'one rating a day': { ratingsPerDay: 1 },
  'uneven days (sd 0.8)': { dayNoise: 0.8 },
  'nobody changes': { changing: 0 },
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(6)
const days = (delay: number): string => (Number.isFinite(delay) ? `${Math.round(delay)} d` : '–').padStart(6)

const row = (name: string, o: Outcome): string =>
  `${name.padEnd(38)} ${o.falsePer100.toFixed(1).padStart(6)} ${percent(o.bombedByOne)} /${percent(o.bombedByMany)} ` +
  `${percent(o.found)} ${days(o.medianDelay)} ${percent(o.ppv)}`

const HEAD = `${''.padEnd(38)}  false   bombed 1/many ≤ 90 d  delay    PPV`

const lineOf = (rule: NaiveRule, line: number): string =>
  rule === 'complaints at least'
    ? `${rule} ${line}`
    : rule === 'mean below'
      ? `${rule} ${(-line).toFixed(2)}`
      : `${rule}: ${(-100 * line).toFixed(1)} %`

/**
 * Ours against what offices do today, in seeded worlds of 600 staff each: 5 % change for good at odds ratio 3, 8 % are bombed.
 * False: blameless people named, of a hundred in a year. A share of the changed is found when newly named within 90 days.
 */
export const fairness: Bench = async (say) => {
  const thresholds = warningThresholds()
  const simulate = (worlds: number, options: Omit<WorldOptions, 'seed'>, name: string): readonly Judged[] =>
    Array.from({ length: worlds }, (_, i) => {
      process.stderr.write(`\r${name}: world ${i + 1} of ${worlds}`.padEnd(60))
      return judgeWorld({ ...options, seed: FIRST_SEED + i }, thresholds)
    }).flat()

  const people = simulate(WORLDS, {}, 'odds ratio 3')
  const ours = ourOutcome(people)
  const tuned = tunedToOurRate(people, ours.falsePer100)
  const others = Object.entries(OTHERS).map(([name, options]) => {
    return [name, ourOutcome(simulate(FEWER, options, name))] as const
  })
  process.stderr.write(`\r${''.padEnd(60)}\r`)

  say(`${WORLDS} worlds of 600 staff, a year each, odds ratio 3, seeds from ${FIRST_SEED}\n`)
  say(HEAD)
  say(row('ours, nominal 0.4 % a year', ours))
  say(row('mean < 4.0 in 30 days', naiveOutcome(people, 'mean below', -4)))
  say(row('3 complaints in 30 days', naiveOutcome(people, 'complaints at least', 3)))
  say(row('bottom 5 % each month', naiveOutcome(people, 'bottom share each month', -0.05)))
  say('\nthe same rules, their line moved until they accuse no more blameless people than ours')
  for (const { rule, line, outcome } of tuned) say(row(lineOf(rule, line), outcome))
  say(`\nours in other worlds (${FEWER} each)`)
  for (const [name, outcome] of others) say(row(name, outcome))

  const best = tuned.reduce((most, { outcome }) => Math.max(most, outcome.found), 0)
  return {
    falsePer100StaffYears: ours.falsePer100,
    foundWithin90Days: ours.found,
    bombedAccused: ours.bombed,
    leadOverBestNaive: ours.found - best,
  }
}
