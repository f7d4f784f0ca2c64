import { superiorsOf } from '../../rules/directory.ts'
import type { AuditStore } from '../audit/store.ts'
import type { Funnel, OfficePage, OfficeTrends, OwnRecord, PersonPage } from '../contract/trends.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import type { ComplaintSourceStore } from './complaint-sources.ts'
import { lowOf, praiseIn, together } from './figures.ts'
import { funnelOf } from './funnel-view.ts'
import { officeMonthsWithout, personMonthsWithout } from './leaving-out.ts'
import type { LocalDays } from './local-days.ts'
import { officePageOf, officeTrendsOf } from './office-view.ts'
import { monthsFrom, readMonths } from './page.ts'
import { peersIn } from './peers.ts'
import { monthsBefore, type Period, periodOf } from './period.ts'
import { personPageOf } from './person-view.ts'
import { officesBelow, officesFor, requireOffice, requirePersonAccess } from './scope.ts'
import type { ComplaintSource } from './sources.ts'
import { type DeskMonth, subjectOf, type TrendStore } from './store.ts'

export interface TrendParts {
  readonly trends: TrendStore
  readonly complaintSources: ComplaintSourceStore
  readonly officeOf: (deskKey: string) => string
  readonly snapshot: SnapshotHolder
  readonly localDays: LocalDays
  readonly audit: AuditStore
  /** Alerts that ask for a person's page to be read first, and are told that it was. */
  readonly alerts: {
    readonly isAsked: (reader: string, about: string) => Promise<boolean>
    readonly pageRead: (reader: string, about: string) => Promise<void>
  }
  readonly now: () => Date
}

type Asked = { readonly from?: string; readonly until?: string }

/** A staff member sees whole months that have been over for at least one more: no rating can be matched with a face. */
const OWN_MONTHS_LATE = 1
const OWN_MONTHS = 24

export type TrendActions = ReturnType<typeof trendActions>

export function trendActions({
  trends,
  complaintSources,
  officeOf,
  snapshot,
  localDays,
  audit,
  alerts,
  now,
}: TrendParts) {
  const thisMonth = () => localDays.dateOf(now()).slice(0, 7)

  async function deskMonthsOf({ from, until }: Period, offices: ReadonlySet<string> | null): Promise<DeskMonth[]> {
    const found: DeskMonth[] = []
    for await (const each of trends.between(from, until)) if (!offices || offices.has(each.officeId)) found.push(each)
    return found
  }

  /** Complaints that must leave no trace in what this person sees. */
  async function hiddenFrom(staffMemberId: string, { from, until }: Period): Promise<ComplaintSource[]> {
    const { directory } = snapshot.current()
    const people = [staffMemberId, ...superiorsOf(directory, staffMemberId)]
    return complaintSources.closedTo(people, `${from}-01`, `${monthsBefore(until, -1)}-01`)
  }

  /** An office's months as this person may see them. */
  async function officeMonths(staffMemberId: string, ids: readonly string[], period: Period) {
    const [read, hidden] = await Promise.all([
      readMonths(
        trends,
        ids.map((id) => subjectOf('office', id)),
        period.from,
        period.until,
      ),
      hiddenFrom(staffMemberId, period),
    ])
    const names = monthsFrom(period.from, period.until)
    return read.map(({ months }, i) => {
      const officeId = ids[i] ?? ''
      const ofOffice = hidden.filter(({ deskKey }) => officeOf(deskKey) === officeId)
      return { officeId, months: officeMonthsWithout(months, names, ofOffice) }
    })
  }

  return {
    async offices(staffMemberId: string, asked: Asked): Promise<OfficeTrends> {
      const current = snapshot.current()
      const period = periodOf(asked, thisMonth())
      const ids = officesFor(current.directory, staffMemberId)
      const sums = await officeMonths(staffMemberId, ids, period)
      return officeTrendsOf(sums, period, current)
    },

    async office(staffMemberId: string, officeId: string, asked: Asked): Promise<OfficePage> {
      const current = snapshot.current()
      requireOffice(current.directory, staffMemberId, officeId)
      const period = periodOf(asked, thisMonth())
      const [read] = await officeMonths(staffMemberId, [officeId], period)
      return officePageOf(officeId, read?.months ?? [], period, current)
    },

    async funnel(staffMemberId: string, officeId: string, asked: Asked): Promise<Funnel> {
      const { directory } = snapshot.current()
      requireOffice(directory, staffMemberId, officeId)
      const period = periodOf(asked, thisMonth())
      return funnelOf(peersIn(await deskMonthsOf(period, officesBelow(directory, officeId))).values(), period)
    },

    /** Every opening is audited before anything is shown. */
    async person(staffMemberId: string, about: string, asked: Asked): Promise<PersonPage> {
      const current = snapshot.current()
      requirePersonAccess(current.directory, staffMemberId, about, await alerts.isAsked(staffMemberId, about))
      const person = current.directory.staff.get(about)
      if (!person) throw new Problem('trends/not-yours')
      const period = periodOf(asked, thisMonth())
      await audit.record({ at: now(), what: 'trend-opened', staffMemberId, about })
      const [read, own, everyone, hidden] = await Promise.all([
        readMonths(trends, [subjectOf('staff', about)], period.from, period.until),
        trends.monthsOf(about, period.from, period.until),
        deskMonthsOf(period, null),
        hiddenFrom(staffMemberId, period),
      ])
      await alerts.pageRead(staffMemberId, about)
      const names = monthsFrom(period.from, period.until)
      const months = personMonthsWithout(read[0]?.months ?? [], names, about, hidden)
      return personPageOf({ person, period, months, own, peers: peersIn(everyone) }, current)
    },

    async ownRecord(staffMemberId: string): Promise<OwnRecord> {
      const until = monthsBefore(thisMonth(), OWN_MONTHS_LATE)
      const from = monthsBefore(until, OWN_MONTHS - 1)
      const [read] = await readMonths(trends, [subjectOf('staff', staffMemberId)], from, until)
      const months = read?.months ?? []
      const all = together(months)
      return {
        until,
        low: lowOf(all),
        praise: praiseIn(all.scores),
        // Complaints stand with the notices: here a count of them could tell one that nobody was told of.
        months: monthsFrom(from, until).flatMap((month, i) => {
          const sum = months[i]
          return sum
            ? [{ month, low: lowOf(sum), praise: praiseIn(sum.scores), met: [...sum.met], notMet: [...sum.notMet] }]
            : []
        }),
      }
    },
  }
}
