import type { Language } from '../../rules/vocabulary.ts'

interface Says {
  readonly moment: (time: string, date: string) => string
}

/** Every office keeps Vietnamese time, wherever the citizen's device thinks it is. */
const ZONE = { timeZone: 'Asia/Ho_Chi_Minh' } as const
const OFFSET = '+07:00'

const date = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: '2-digit', month: '2-digit', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit' })

/** 14:05 ngày 23/11/2026, of an RFC 3339 instant. */
export const momentOf = (instant: string, phrases: Says): string =>
  phrases.moment(time.format(new Date(instant)), date.format(new Date(instant)))

/** Thứ Hai, 23/11/2026, of a local day YYYY-MM-DD. */
export function dayInWords(day: string, language: Language): string {
  const noon = new Date(`${day}T12:00:00${OFFSET}`)
  const weekday = new Intl.DateTimeFormat(language, { ...ZONE, weekday: 'long' }).format(noon)
  return `${weekday}, ${date.format(noon)}`
}

/** The local day YYYY-MM-DD of an instant in ms. */
export const localDayOf = (now: number): string => new Intl.DateTimeFormat('en-CA', ZONE).format(now)

/**
 * When it happened, as an instant: the hour told, but never later than now. When the citizen does not remember
 * it is the midnight that begins the day, an instant at which no roster claims to know who was there.
 */
export function instantOf(day: string, hour: number | null, now: number): string {
  const told = `${day}T${hour === null ? '00:00' : `${String(hour).padStart(2, '0')}:00`}:00${OFFSET}`
  return new Date(Math.min(Date.parse(told), now)).toISOString()
}
