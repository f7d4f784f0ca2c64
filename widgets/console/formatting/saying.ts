import type { Spoken } from '../languages/spoken.ts'
import { clockOf, dateOf, weekdayOf } from './instants.ts'
import { timeLeft } from './time-left.ts'

const weekdayIn = ({ time }: Spoken, at: string): string => time.weekdays[weekdayOf(at)] ?? ''

/** 14:05, thứ Hai 23/11/2026: an instant standing alone. */
export const momentIn = (spoken: Spoken, at: string): string =>
  spoken.time.moment(clockOf(at), weekdayIn(spoken, at), dateOf(at))

/** 17:00 hôm nay: a deadline inside a sentence. */
export const byIn = (spoken: Spoken, dueAt: string, now: number): string =>
  spoken.time.by(clockOf(dueAt), weekdayIn(spoken, dueAt), dateOf(dueAt), timeLeft(dueAt, now))
