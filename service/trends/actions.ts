import { superiorsOf } from '../../rules/directory.ts'
import type { AuditStore } from '../audit/store.ts'
import type {
  Funnel,
  OfficePage,
  OfficeReport,
  OfficeTrends,
  OwnRecord,
  PersonPage,
  StaffFound,
} from '../contract/trends.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import type { Watching } from './change-view.ts'
import type { ComplaintSourceStore } from './complaint-sources.ts'
import { funnelOf } from './funnel-view.ts'
import { officeMonthsWithout, personMonthsWithout } from './leaving-out.ts'
import type { LocalDays } from './local-days.ts'
import { officePageOf, officeTrendsOf } from './office-view.ts'
import { ownPeriod, ownRecordOf } from './own-record.ts'
import { monthsFrom, readMonths } from './page.ts'
import { keptPeers } from './peers.ts'
import { monthsBefore, type Period, periodOf } from './period.ts'
import { personPageOf } from './person-view.ts'
import { officeReportOf } from './report-view.ts'
import { mayOpenPerson, officesBelow, officesFor, requireOffice, requireReformOfficer } from './scope.ts'
import type { ComplaintSource } from './sources.ts'
import { staffFound } from './staff-search.ts'
import type { TrendStore } from './store.ts'
import { subjectOf } from './subjects.ts'

export interface TrendParts {
  readonly trends: TrendStore
  readonly complaintSources: ComplaintSourceStore
  /** What somebody said when asked for their side, of cases that the reader may see. */
  readonly repliesAbout: (about: string, reader: string) => Promise<PersonPage['replies']>
  /** What the nights measure somebody against; null while they do not. */
  readonly watchingOf: (staffMemberId: string) => Promise<Watching | null>
  /** Whether something known is still to be counted. */
  readonly isBehind: () => Promise<boolean>
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

/** As far back as a person's chart of change looks, whatever period the page shows. */
const HISTORY_MONTHS = 24

export type TrendActions = ReturnType<typeof trendActions>

export function trendActions(parts: TrendParts) {
  const {
    trends,
    complaintSources,
    repliesAbout,
    watchingOf,
    isBehind,
    officeOf,
    snapshot,
    localDays,
    audit,
    alerts,
    now,
  } = parts
  const peers = keptPeers(trends)
  const thisMonth = () => localDays.dateOf(now()).slice(0, 7)

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
      const [sums, pending] = await Promise.all([officeMonths(staffMemberId, ids, period), isBehind()])
      return officeTrendsOf(sums, period, current, pending)
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
      return funnelOf((await peers.expected(period, officesBelow(directory, officeId))).values(), period)
    },

    async report(staffMemberId: string, officeId: string, asked: Asked): Promise<OfficeReport> {
      const current = snapshot.current()
      requireOffice(current.directory, staffMemberId, officeId)
      const period = periodOf(asked, thisMonth())
      const closed = new Set((await hiddenFrom(staffMemberId, period)).map(({ _id }) => _id))
      const desks = [...current.directory.desks.keys(), `@${officeId}`].filter((key) => officeOf(key) === officeId)
      const [[read], complaints] = await Promise.all([
        officeMonths(staffMemberId, [officeId], period),
        complaintSources.ofDesksBetween(desks, `${period.from}-01`, `${monthsBefore(period.until, -1)}-01`),
      ])
      const seen = complaints.filter(({ _id }) => !closed.has(_id))
      return officeReportOf({ officeId, period, months: read?.months ?? [], complaints: seen }, current, now())
    },

    async search(staffMemberId: string, search: string): Promise<StaffFound> {
      const { directory } = snapshot.current()
      requireReformOfficer(directory, staffMemberId)
      return staffFound(directory, staffMemberId, search)
    },

    /** Every opening is audited before anything is shown. */
    async person(staffMemberId: string, about: string, asked: Asked): Promise<PersonPage> {
      const current = snapshot.current()
      const person = current.directory.staff.get(about)
      const isAsked = await alerts.isAsked(staffMemberId, about)
      if (!person || !mayOpenPerson(current.directory, staffMemberId, about, isAsked))
        throw new Problem('trends/not-yours')
      const period = periodOf(asked, thisMonth())
      await audit.record({ at: now(), what: 'trend-opened', staffMemberId, about })
      const [read, own, everyone, hidden, replies, watching] = await Promise.all([
        readMonths(trends, [subjectOf('staff', about)], period.from, period.until),
        trends.monthsOf(about, monthsBefore(period.until, HISTORY_MONTHS - 1), period.until),
        peers.expected(period, null),
        hiddenFrom(staffMemberId, period),
        repliesAbout(about, staffMemberId),
        watchingOf(about),
      ])
      await alerts.pageRead(staffMemberId, about)
      const names = monthsFrom(period.from, period.until)
      const months = personMonthsWithout(read[0]?.months ?? [], names, about, hidden)
      return personPageOf({ person, period, months, own, peers: everyone, replies, watching }, current)
    },

    /** Reads what pages of up to two years compare people by, so that the first of them need not. */
    async warm(): Promise<void> {
      const until = thisMonth()
      await peers.expected({ from: monthsBefore(until, HISTORY_MONTHS - 1), until }, null)
    },

    async ownRecord(staffMemberId: string): Promise<OwnRecord> {
      const period = ownPeriod(thisMonth())
      const [read] = await readMonths(trends, [subjectOf('staff', staffMemberId)], period.from, period.until)
      return ownRecordOf(period, read?.months ?? [])
    },
  }
}
