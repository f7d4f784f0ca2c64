import type { OriginLists } from '../../rules/allowed-origins.ts'
import type { Audience } from '../../rules/audience.ts'
import type { Caseload, Felt } from '../../rules/caseload.ts'
import type { Directory } from '../../rules/directory.ts'
import type { Policy } from '../../rules/policy.ts'
import type { CompiledPolicy } from '../../rules/routing/index.ts'
import type { StaffPhotos } from '../../rules/staff-photos.ts'
import type { Declaration, WorkingCalendar } from '../../rules/working-calendar.ts'
import { type CalendarSources, calendarInForce } from '../calendars/in-force.ts'

/** What a filing decides on, held in memory so that it needs no read: never older than a minute. */
export interface Snapshot {
  readonly directory: Directory
  /** As they were brought in; `calendarOf` tells how they stand. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly declarations: readonly Declaration[]
  readonly policy: CompiledPolicy
  /** Of every version ever active, without its rules: open cases keep the terms they were filed under. */
  readonly terms: ReadonlyMap<number, Policy>
  readonly caseload: Caseload
  /** Loads, turns and counts as those who may see complaints of this office may feel them. */
  readonly feltAt: (officeId: string) => Felt
  /** Sites that may show the desks of each office. Changed in another process, seen within half a minute. */
  readonly origins: OriginLists
  /** Faces at desks. Changed in another process, seen within half a minute. */
  readonly photos: StaffPhotos
  readonly demonstration: boolean
  readonly loadedAt: Date
}

/** Asked for once per office, answered from counts that grow with every filing. */
export function feeling(audienceAt: (officeId: string) => Audience, caseload: Caseload): Snapshot['feltAt'] {
  const felt = new Map<string, Felt>()
  return (officeId) => {
    const known = felt.get(officeId)
    if (known) return known
    const found = caseload.feltBy(audienceAt(officeId))
    felt.set(officeId, found)
    return found
  }
}

/** The calendar an office works by, with all that was declared since. Throws when the data names none. */
export const calendarOf = (snapshot: CalendarSources, officeId: string): WorkingCalendar =>
  calendarInForce(snapshot, officeId)

/** What a snapshot was made of; they only ever grow. */
export interface Versions {
  readonly directory: number
  readonly policy: number
  readonly calendars: number
}

export interface SnapshotHolder {
  /** From memory, at most half a minute old: for filings, which read nothing. */
  readonly current: () => Snapshot
  /** No older than this call: for whoever reads or writes a case. Reads three numbers, and the rest only when one has grown. */
  readonly fresh: () => Promise<Snapshot>
  /** Reads everything again, after a change made here or by the clock. */
  readonly refresh: () => Promise<Snapshot>
  readonly close: () => void
}

export const SNAPSHOT_AGE = 30_000
/** How soon filings of this process see what another one changed: two numbers are read, and the rest when one has grown. */
const LOOK_EVERY = 2_000
const TRIES = 3

interface Source {
  readonly load: () => Promise<Snapshot>
  readonly versions: () => Promise<Versions>
  readonly report: (error: unknown) => void
}

/** Loads once, then again every half minute and whenever it is found out of date; a failed refresh keeps the last one. */
export async function holdSnapshot({ load, versions, report }: Source): Promise<SnapshotHolder> {
  let held = await load()
  let running: Promise<Snapshot> | null = null
  let next: Promise<Snapshot> | null = null

  const start = (): Promise<Snapshot> => {
    running = load()
      .then((loaded) => {
        held = loaded
        return loaded
      })
      .finally(() => {
        running = null
      })
    return running
  }
  /** Begins after this call, since a load under way may have read before the change; one waits for many. */
  const refresh = (): Promise<Snapshot> => {
    if (running === null) return start()
    next ??= running
      .catch(() => held)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
  const isOutdated = ({ directory, policy, calendars }: Versions): boolean =>
    held.directory.version < directory ||
    held.policy.policy.version < policy ||
    (held.declarations.at(-1)?.version ?? 0) < calendars

  const fresh = async (): Promise<Snapshot> => {
    const present = await versions()
    for (let tries = 0; isOutdated(present); tries++) {
      if (tries === TRIES) throw new Error('the directory or the policy cannot be read as it stands')
      await refresh()
    }
    return held
  }

  const timers = [
    setInterval(() => void refresh().catch(report), SNAPSHOT_AGE),
    // What fails here is reported by the slower one, and by whoever asks.
    setInterval(() => void fresh().catch(() => held), LOOK_EVERY),
  ]
  for (const timer of timers) timer.unref()
  return {
    current: () => held,
    fresh,
    refresh,
    close() {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
