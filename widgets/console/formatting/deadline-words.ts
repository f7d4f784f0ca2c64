import type { Spoken } from '../languages/spoken.ts'
import { clockOf, dateOf, weekdayOf } from './instants.ts'
import { timeLeft } from './time-left.ts'

const weekdayName = (say: Spoken, at: string): string => say.time.weekdays[weekdayOf(at)] ?? ''

/** A deadline within a sentence: "17:00 hôm nay". */
export const deadlineIn = (say: Spoken, dueAt: string, now: number): string =>
  say.time.by(clockOf(dueAt), weekdayName(say, dueAt), dateOf(dueAt), timeLeft(dueAt, now))

/** An instant standing alone: "17:00, thứ Năm 26/11/2026". */
export const momentOf = (say: Spoken, at: string): string =>
  say.time.moment(clockOf(at), weekdayName(say, at), dateOf(at))

export const leftOf = (say: Spoken, dueAt: string, now: number): string => say.time.left(timeLeft(dueAt, now))
