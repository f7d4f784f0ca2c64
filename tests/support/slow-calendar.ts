import { DAY, type Instant, MINUTE, type Stretch, type WorkingCalendar } from '../../rules/working-calendar.ts'

/** Two plain ways to count working time, without any arithmetic in common with the one that ships. */

/** Walks minute by minute. `open` says of each minute whether any of it is worked. */
export function minuteByMinute(calendar: WorkingCalendar) {
  const offset = calendar.utcOffset
  const minutesOf = new Map<number, Uint8Array>()
  const open = (minute: number): boolean => {
    const day = Math.floor((minute + offset) / 1440)
    let minutes = minutesOf.get(day)
    if (!minutes) {
      const local = new Date(day * DAY)
      minutes = new Uint8Array(1440)
      for (const { from, to } of stretchesByDate(calendar, local.toISOString().slice(0, 10), local.getUTCDay())) {
        minutes.fill(1, from, to)
      }
      minutesOf.set(day, minutes)
    }
    return minutes[minute + offset - day * 1440] === 1
  }
  return {
    between(from: Instant, to: Instant): number {
      let worked = 0
      for (let minute = Math.floor(from / MINUTE); minute * MINUTE < to; minute++) {
        if (open(minute)) worked += Math.min(to, (minute + 1) * MINUTE) - Math.max(from, minute * MINUTE)
      }
      return worked
    },
    add(from: Instant, duration: number): Instant {
      let left = duration
      for (let minute = Math.floor(from / MINUTE); left > 0; minute++) {
        if (!open(minute)) continue
        const begins = Math.max(from, minute * MINUTE)
        const length = (minute + 1) * MINUTE - begins
        if (left <= length) return begins + left
        left -= length
      }
      return from
    },
    /** The end of the n-th day with a worked minute after the day of `from`. */
    addDays(from: Instant, days: number): Instant {
      const midnight = (at: Instant) =>
        Math.floor((at + calendar.utcOffset * MINUTE) / DAY) * DAY - calendar.utcOffset * MINUTE
      let left = days
      for (let day = midnight(from) + DAY; ; day += DAY) {
        let end: Instant | null = null
        for (let at = day; at < day + DAY; at += MINUTE) if (open(at / MINUTE)) end = at + MINUTE
        if (end === null) continue
        left -= 1
        if (left === 0) return end
      }
    },
  }
}

const stretchesByDate = (calendar: WorkingCalendar, date: string, weekday: number): readonly Stretch[] =>
  calendar.specialDays.find((day) => day.on === date)?.stretches ?? calendar.week[(weekday + 6) % 7] ?? []

/** Walks day by day, as most libraries do; special days are looked up in a map made once. */
export function dayByDay(calendar: WorkingCalendar) {
  const specials = new Map(calendar.specialDays.map((day) => [Date.parse(`${day.on}T00:00:00Z`) / DAY, day.stretches]))
  const offset = calendar.utcOffset * MINUTE
  const stretchesOn = (day: number): readonly Stretch[] =>
    specials.get(day) ?? calendar.week[(((day + 3) % 7) + 7) % 7] ?? []
  return {
    add(from: Instant, duration: number): Instant {
      let left = duration
      for (let day = Math.floor((from + offset) / DAY); left > 0; day++) {
        for (const stretch of stretchesOn(day)) {
          const opens = Math.max(from, day * DAY - offset + stretch.from * MINUTE)
          const closes = day * DAY - offset + stretch.to * MINUTE
          if (closes <= opens) continue
          if (left <= closes - opens) return opens + left
          left -= closes - opens
        }
      }
      return from
    },
    between(from: Instant, to: Instant): number {
      let worked = 0
      for (let day = Math.floor((from + offset) / DAY); day * DAY - offset < to; day++) {
        for (const stretch of stretchesOn(day)) {
          const opens = Math.max(from, day * DAY - offset + stretch.from * MINUTE)
          const closes = Math.min(to, day * DAY - offset + stretch.to * MINUTE)
          if (closes > opens) worked += closes - opens
        }
      }
      return worked
    },
  }
}
