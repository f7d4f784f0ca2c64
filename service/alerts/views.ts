import { chanceFalse, MEASURED_ALARMS, outcomesIn } from '../../rules/alert.ts'
import { ENOUGH_FOR_INTERVAL, exactInterval } from '../../rules/shown-share.ts'
import { WARNING_RULE } from '../../rules/trends/index.ts'
import type { AlertView, HeldDayView, RealisedRate } from '../contract/alerts.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { LimitedDay } from '../trends/limited-days.ts'
import type { Alert } from './store.ts'

const plain = (name: { readonly vi: string; readonly en: string } | undefined) => ({
  vi: name?.vi ?? '',
  en: name?.en ?? '',
})

export function alertView(alert: Alert, reader: string, { directory }: Snapshot): AlertView {
  const { _id, version, staffMemberId, chart, on, state, readBy, outcome, closedAt, because } = alert
  const person = directory.staff.get(staffMemberId)
  return {
    alertId: _id,
    version,
    staffMemberId,
    name: person?.name ?? '',
    post: plain(person?.post),
    office: plain(directory.offices.get(person?.officeId ?? '')?.name),
    chart,
    on,
    state,
    pageRead: readBy.includes(reader),
    outcome,
    closedAt: closedAt?.toISOString() ?? null,
    outcomes: [...outcomesIn(state)],
    because: {
      ...because,
      interval: [...because.interval],
      changed: because.changed && { ...because.changed },
      baseline: because.baseline && { ...because.baseline },
    },
  }
}

/** Of the alerts that were decided; `alerts` hold none that is closed to the reader. */
export function realisedRate(alerts: readonly Alert[]): RealisedRate {
  const decided = alerts.filter(({ state }) => state === 'closed')
  const noGround = decided.filter(({ outcome }) => outcome === 'no-ground-found').length
  const n = decided.length
  const [from, to] = exactInterval(noGround, Math.max(1, n))
  const isEnough = n >= ENOUGH_FOR_INTERVAL
  return {
    decided: n,
    noGround,
    dataProblem: decided.filter(({ outcome }) => outcome === 'data-problem').length,
    share: isEnough ? noGround / n : null,
    interval: isEnough ? [from, to] : null,
    expected: chanceFalse(),
    nominalPer100StaffYears: 100 * WARNING_RULE.alpha,
    measuredPer100StaffYears: MEASURED_ALARMS.falsePer100StaffYears,
  }
}

export function heldDayView(day: LimitedDay, { directory }: Snapshot): HeldDayView {
  const { _id, version, staffMemberId, deskKeys, date, because, given, low, usual, share, decided } = day
  const person = directory.staff.get(staffMemberId)
  return {
    heldId: _id,
    version,
    staffMemberId,
    name: person?.name ?? '',
    office: plain(directory.offices.get(person?.officeId ?? '')?.name),
    desks: deskKeys.map((key) => plain(directory.desks.get(key)?.name ?? { vi: key, en: key })),
    date,
    because,
    given,
    low,
    usual,
    share,
    decided: decided && {
      what: decided.what,
      by: directory.staff.get(decided.by)?.name ?? '',
      at: decided.at.toISOString(),
      reason: decided.reason,
    },
  }
}
