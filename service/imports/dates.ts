import type { DATE_FORMATS } from './map.ts'

type DateFormat = (typeof DATE_FORMATS)[number]

const SHAPES: Readonly<Record<DateFormat, RegExp>> = {
  'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:$|[T ])/,
  'DD/MM/YYYY': /^(?<d>\d\d?)\/(?<m>\d\d?)\/(?<y>\d{4})$/,
  'MM/DD/YYYY': /^(?<m>\d\d?)\/(?<d>\d\d?)\/(?<y>\d{4})$/,
  'DD/MM/YYYY HH:mm:ss': /^(?<d>\d\d?)\/(?<m>\d\d?)\/(?<y>\d{4}) (?<h>\d\d?):(?<i>\d\d):(?<s>\d\d)$/,
}

/** A local date, and time where the format has one, as an instant; null when it is no date of the calendar. */
export function readDate(text: string, format: DateFormat, utcOffset: number): Date | null {
  const part = SHAPES[format].exec(text)?.groups
  if (!part) return null
  const { y, m, d, h = '0', i = '0', s = '0' } = part
  const local = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(i), Number(s)))
  if (local.getUTCMonth() !== Number(m) - 1 || local.getUTCDate() !== Number(d)) return null
  return new Date(local.getTime() - utcOffset * 60_000)
}
