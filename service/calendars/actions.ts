import type { Declaration } from '../../rules/working-calendar.ts'
import { localDay } from '../../rules/working-calendar.ts'
import type { AuditStore } from '../audit/store.ts'
import { relationTo } from '../complaints/access.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { logged } from '../complaints/event-log.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import { termsOf } from '../complaints/terms.ts'
import type { CalendarMonth, CalendarsOverview, Declarations, Foresight, NewDeclaration } from '../contract/index.ts'
import { calendarOf, type Snapshot, type SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { readText } from '../text.ts'
import { checkDeclared } from './check-declared.ts'
import { choicesOf, nameOf } from './choices.ts'
import { newestVersion } from './in-force.ts'
import { dateOf, monthOf } from './month.ts'
import { movedBetween } from './retimed.ts'
import type { CalendarStore } from './store.ts'

export interface CalendarParts {
  readonly calendars: CalendarStore
  readonly store: ComplaintStore
  readonly audit: AuditStore
  readonly snapshot: SnapshotHolder
  readonly now: () => Date
  /** Open deadlines may have moved: look soon. Never waited for. */
  readonly sweep: () => void
}

const DECLARATIONS_SHOWN = 50

/** Parts of a case that its dates are calculated from, and that say who may know of it. */
const TOLD = ['facts', 'events', 'origin', 'parties', 'handlerId', 'state', 'contactConfirmed'] as const

export type CalendarActions = ReturnType<typeof calendarActions>

export function calendarActions({ calendars, store, audit, snapshot, now, sweep }: CalendarParts) {
  const isOfficer = (staffMemberId: string, { directory }: Snapshot): boolean => {
    const person = directory.staff.get(staffMemberId)
    return person?.active === true && person.roles.includes('reform-officer')
  }
  async function officers(staffMemberId: string): Promise<Snapshot> {
    const current = await snapshot.fresh()
    if (!isOfficer(staffMemberId, current)) throw new Problem('calendar/not-yours')
    return current
  }

  return {
    async overview(staffMemberId: string): Promise<CalendarsOverview> {
      const current = await snapshot.fresh()
      return {
        version: newestVersion(current),
        today: todayIn(current, now()),
        choices: choicesOf(current),
        mayDeclare: isOfficer(staffMemberId, current),
      }
    },

    async month(asked: { calendarId?: string; officeId?: string; month?: string }): Promise<CalendarMonth> {
      const current = await snapshot.fresh()
      const whom = asked.officeId === undefined ? { calendarId: asked.calendarId ?? '' } : { officeId: asked.officeId }
      const officeId = 'officeId' in whom ? whom.officeId : officeBy(current, whom.calendarId)
      if (!current.directory.offices.has(officeId)) throw new Problem('calendar/unknown')
      const today = todayIn(current, now())
      return monthOf(calendarOf(current, officeId), asked.month ?? today.slice(0, 7), today)
    },

    async declarations(): Promise<Declarations> {
      const current = await snapshot.fresh()
      const kept = await calendars.latest(DECLARATIONS_SHOWN)
      return {
        declarations: kept.map(({ _id, for: whom, days, because, declaredBy, declaredAt }) => {
          const person = current.directory.staff.get(declaredBy)
          return {
            version: _id,
            for: { ...whom },
            name: nameOf(current, whom),
            days: days.map(({ on, stretches }) => ({ on, stretches: stretches?.map((each) => ({ ...each })) ?? null })),
            because,
            declaredBy: person ? { id: person.id, name: person.name, post: person.post } : null,
            declaredAt: declaredAt.toISOString(),
          }
        }),
      }
    },

    /** Counts only cases that whoever asks may know of: a number tells of a case as much as its page would. */
    async foresee(staffMemberId: string, { for: whom, days }: Pick<Declaration, 'for' | 'days'>): Promise<Foresight> {
      const current = await officers(staffMemberId)
      checkDeclared(current, whom, days, now())
      const version = newestVersion(current)
      const declared: Declaration = { version: version + 1, for: whom, days, because: '' }
      const after: Snapshot = { ...current, declarations: [...current.declarations, declared] }
      const counted = { cases: 0, later: 0, sooner: 0, letters: 0 }
      for await (const each of store.withRunningClock(TOLD)) {
        const document = each as ComplaintDocument
        const { office } = document.facts
        const [before, then] = [calendarOf(current, office), calendarOf(after, office)]
        if (before === then || relationTo(document, staffMemberId, current.directory, now().getTime()) === null)
          continue
        const moved = movedBetween(logged(document.events), termsOf(current, document.events), before, then)
        if (moved.length === 0) continue
        counted.cases += 1
        if (moved.some((date) => date.after > date.before)) counted.later += 1
        if (moved.some((date) => date.after < date.before)) counted.sooner += 1
        if (document.contactConfirmed && moved.some(({ of }) => of !== 'acknowledge')) counted.letters += 1
      }
      return { version, ...counted }
    },

    /** Immutable once made. Decided on `version`: another declaration in between is a conflict, one's own lost reply is not. */
    async declare(staffMemberId: string, asked: NewDeclaration, commandId: string): Promise<{ version: number }> {
      const current = await officers(staffMemberId)
      const known = await calendars.byCommand(commandId)
      if (known) return { version: known._id }
      const { for: whom, days } = asked
      checkDeclared(current, whom, days, now())
      if (asked.version !== newestVersion(current)) throw new Problem('calendar/changed-meanwhile')
      const _id = asked.version + 1
      await audit.record({ at: now(), what: 'calendar-declared', staffMemberId, about: `calendar-version-${_id}` })
      const declaredAt = now()
      const because = readText(asked.because)
      const declared = { _id, for: whom, days, because, declaredBy: staffMemberId, declaredAt, commandId }
      if (!(await calendars.declare(declared))) {
        const own = await calendars.byCommand(commandId)
        if (own) return { version: own._id }
        throw new Problem('calendar/changed-meanwhile')
      }
      await snapshot.refresh()
      sweep()
      return { version: _id }
    },
  }
}

/** Dates are those of the reform office's own calendar. */
const todayIn = (current: Snapshot, now: Date): string =>
  dateOf(localDay(calendarOf(current, current.directory.reformOfficeId), now.getTime()))

/** An office that works by a calendar as it is, without days of its own on top. */
function officeBy(current: Snapshot, calendarId: string): string {
  const naming = [...current.directory.offices.values()].filter((office) => office.calendarId === calendarId)
  const plain = naming.find(({ id }) => !current.declarations.some((d) => 'officeId' in d.for && d.for.officeId === id))
  const found = plain ?? naming[0]
  if (!found) throw new Problem('calendar/unknown')
  return found.id
}
