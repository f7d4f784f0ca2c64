import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import { MINUTE, type Stretch, type WorkingCalendar } from '../../../rules/working-calendar.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`
const segments = (stretches: readonly Stretch[]) =>
  stretches.length === 0 ? null : stretches.map(({ from, to }) => ({ start: time(from), end: time(to) }))

/** dayjs-business-time on the same week and holidays. It knows no swapped days and no milliseconds, and lives in local time. */
export function dayjsBusinessTime({ week, specialDays, utcOffset }: WorkingCalendar) {
  process.env.TZ = 'UTC'
  dayjs.extend(businessTime)
  const times = Object.fromEntries(WEEKDAYS.map((name, i) => [name, segments(week[i] ?? [])]))
  dayjs.setBusinessTime(times as unknown as Parameters<typeof dayjs.setBusinessTime>[0])
  dayjs.setHolidays(specialDays.filter(({ stretches }) => stretches.length === 0).map(({ on }) => on))
  const offset = utcOffset * MINUTE
  return (from: number, duration: number): number =>
    dayjs(from + offset)
      .addBusinessMinutes(duration / MINUTE)
      .valueOf() - offset
}
