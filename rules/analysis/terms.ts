import type { Allowance, Policy, Step } from '../policy.ts'
import type { WorkingCalendar } from '../working-calendar.ts'
import { plainly, type Remark } from './remark.ts'

/** How long the units of an allowance last, in working hours. */
export interface Lengths {
  readonly workingDay: number
  readonly calendarDay: number
}

/** Eight hours from Monday to Friday, when no calendar is handed in. */
export const NOMINAL: Lengths = { workingDay: 8, calendarDay: 40 / 7 }

/** From the weekly pattern alone: holidays move both sides of a comparison. */
export function lengthsOf(calendar: WorkingCalendar): Lengths {
  const days = calendar.week.map((day) => day.reduce((sum, { from, to }) => sum + (to - from) / 60, 0))
  const week = days.reduce((sum, day) => sum + day, 0)
  const open = days.filter((day) => day > 0).length
  return open === 0 ? NOMINAL : { workingDay: week / open, calendarDay: week / 7 }
}

const HOURS_IN: Readonly<Record<Allowance['unit'], (lengths: Lengths) => number>> = {
  'working-hours': () => 1,
  'working-days': ({ workingDay }) => workingDay,
  'calendar-days': ({ calendarDay }) => calendarDay,
}

/** From the nearest to a complaint upwards. */
const RANK: Readonly<Record<Step['to'], number>> = { 'office-head': 1, 'parent-office': 2, 'reform-office': 3 }

/** What is wrong with allowances, reminders and ladder. Allowances in different units are compared by their usual length. */
export function remarksOnTerms(policy: Policy, lengths: Lengths): Remark[] {
  const { acknowledge, resolve, question, reply } = policy.allowances
  const last = (share: number) => (1 - share) * hours(resolve)
  const hours = ({ amount, unit }: Allowance) => amount * HOURS_IN[unit](lengths)
  const exceeds = (a: Allowance, b: Allowance) => (a.unit === b.unit ? a.amount > b.amount : hours(a) > hours(b))

  const remarks: Remark[] = []
  const amounts: [string, Allowance][] = [
    ...Object.entries(policy.allowances).map(([name, each]): [string, Allowance] => [`allowances.${name}`, each]),
    ...policy.ladder.map((step, i): [string, Allowance] => [`ladder.${i}.allowance`, step.allowance]),
  ]
  for (const [path, allowance] of amounts) {
    if (!(allowance.amount > 0 && Number.isFinite(allowance.amount)))
      remarks.push(plainly('amount-not-positive', { allowance }, [path]))
  }
  if (exceeds(acknowledge, resolve)) {
    const paths = ['allowances.acknowledge', 'allowances.resolve']
    remarks.push(plainly('acknowledge-longer-than-resolve', { acknowledge, resolve }, paths))
  }
  if (policy.questionsAtMost > 0 && exceeds(question, resolve)) {
    const paths = ['allowances.question', 'allowances.resolve']
    remarks.push(plainly('question-longer-than-resolve', { question, resolve }, paths))
  }
  if (exceeds(reply, resolve)) {
    const paths = ['allowances.reply', 'allowances.resolve']
    remarks.push(plainly('reply-longer-than-resolve', { reply, resolve }, paths))
  }
  if (!Number.isInteger(policy.questionsAtMost) || policy.questionsAtMost < 0)
    remarks.push(plainly('questions-not-whole', { questionsAtMost: policy.questionsAtMost }, ['questionsAtMost']))

  policy.reminders.forEach((share, i) => {
    const before = policy.reminders[i - 1] ?? null
    if (!(share > (before ?? 0) && share < 1))
      remarks.push(plainly('reminders-out-of-order', { share, before }, [`reminders.${i}`]))
  })

  const top = policy.ladder.at(-1)
  if (!top) remarks.push(plainly('ladder-empty', {}, ['ladder']))
  else if (!policy.ladder.some((step) => step.to === 'reform-office'))
    remarks.push(plainly('ladder-never-reaches-reform-office', { last: top.to }, ['ladder']))
  const share = policy.reminders.at(-1)
  policy.ladder.forEach(({ to, allowance }, i) => {
    const before = policy.ladder[i - 1]
    if (before && RANK[to] <= RANK[before.to])
      remarks.push(plainly('ladder-goes-down', { from: before.to, to }, [`ladder.${i}.to`]))
    if (share !== undefined && share > 0 && share < 1 && hours(allowance) < last(share))
      remarks.push(plainly('step-shorter-than-reminder', { to, allowance, share }, [`ladder.${i}.allowance`]))
  })
  return remarks
}
