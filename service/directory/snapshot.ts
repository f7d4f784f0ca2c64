import { audienceOf } from '../../rules/audience.ts'
import type { Caseload, Felt } from '../../rules/caseload.ts'
import { type Directory, officePath } from '../../rules/directory.ts'
import type { CompiledPolicy, Policy } from '../../rules/policy.ts'
import type { WorkingCalendar } from '../../rules/working-calendar.ts'

/** What a filing decides on, held in memory so that it needs no read: never older than a minute. */
export interface Snapshot {
  readonly directory: Directory
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly policy: CompiledPolicy
  /** Of every version ever active, without its rules: open cases keep the terms they were filed under. */
  readonly terms: ReadonlyMap<number, Policy>
  readonly caseload: Caseload
  /** Loads, turns and counts as those who may see complaints of this office may feel them. */
  readonly feltAt: (officeId: string) => Felt
  readonly demonstration: boolean
  readonly loadedAt: Date
}

/** What is left out is found once per office, since it depends on directory and policy alone. */
export function feeling(directory: Directory, policy: Policy, caseload: Caseload): Snapshot['feltAt'] {
  const felt = new Map<string, Felt>()
  return (officeId) => {
    const known = felt.get(officeId)
    if (known) return known
    const found = caseload.feltBy(audienceOf(directory, policy, officeId))
    felt.set(officeId, found)
    return found
  }
}

/** The calendar of the office or of the nearest office above that has one. Throws when the data names none. */
export function calendarOf(snapshot: Snapshot, officeId: string): WorkingCalendar {
  for (const office of officePath(snapshot.directory, officeId)) {
    const calendar = office.calendarId === null ? undefined : snapshot.calendars.get(office.calendarId)
    if (calendar) return calendar
  }
  throw new Error(`office ${officeId} and those above it name no working calendar`)
}

export interface SnapshotHolder {
  readonly current: () => Snapshot
  /** Reads everything again, after a change made here or by the clock. */
  readonly refresh: () => Promise<Snapshot>
  readonly close: () => void
}

export const SNAPSHOT_AGE = 30_000

/** Loads once, then again every half minute; a failed refresh keeps the last one and is reported. */
export async function holdSnapshot(
  load: () => Promise<Snapshot>,
  report: (error: unknown) => void,
): Promise<SnapshotHolder> {
  let held = await load()
  const refresh = async () => {
    held = await load()
    return held
  }
  const timer = setInterval(() => void refresh().catch(report), SNAPSHOT_AGE)
  timer.unref()
  return { current: () => held, refresh, close: () => clearInterval(timer) }
}
