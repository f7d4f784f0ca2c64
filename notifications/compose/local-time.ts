import { type Instant, MINUTE } from '../../rules/working-calendar.ts'

/** As Vietnamese offices write it: `17:00, 27/11/2026`. `utcOffset` in minutes east of UTC. */
export function localTime(at: Instant, utcOffset: number): string {
  const [year, month, day, hour, minute] = new Date(at + utcOffset * MINUTE).toISOString().split(/[-T:]/)
  return `${hour}:${minute}, ${day}/${month}/${year}`
}
