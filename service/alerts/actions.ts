import {
  type AlertOutcome,
  type AlertRefusal,
  type AlertVerb,
  isClosedTo,
  mayReadAlerts,
  nextAlertState,
  readsAlerts,
} from '../../rules/alert.ts'
import type { DayDecision } from '../../rules/trends/guarded-day.ts'
import type { AuditStore } from '../audit/store.ts'
import type { AlertInbox, AlertView, HeldDays, HeldDayView } from '../contract/alerts.ts'
import type { ProblemCode } from '../contract/index.ts'
import type { Snapshot, SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { readText } from '../text.ts'
import type { LimitedDayStore } from '../trends/limited-days.ts'
import type { Alert, AlertStore } from './store.ts'
import { alertView, heldDayView, realisedRate } from './views.ts'
import type { WatchStore } from './watch-store.ts'

export interface AlertParts {
  readonly alerts: AlertStore
  readonly watches: WatchStore
  readonly limitedDays: LimitedDayStore
  readonly snapshot: SnapshotHolder
  readonly audit: AuditStore
  readonly now: () => Date
}

interface Step {
  readonly version: number
  readonly verb: AlertVerb
  readonly outcome: AlertOutcome | null
}

const PROBLEM_OF: Readonly<Record<AlertRefusal['refused'], ProblemCode>> = {
  'page-not-read': 'alert/page-not-read',
  'not-in-this-state': 'alert/not-in-this-state',
  'conversation-first': 'alert/conversation-first',
}

export type AlertActions = ReturnType<typeof alertActions>

export function alertActions({ alerts, watches, limitedDays, snapshot, audit, now }: AlertParts) {
  const isFor =
    ({ directory }: Snapshot, reader: string) =>
    ({ staffMemberId }: { readonly staffMemberId: string }) =>
      mayReadAlerts(directory, reader, staffMemberId, now().getTime())

  /** Days are looked at by the reform office alone: a supervisor would judge what stands against their own desk. */
  function reviewerIn(current: Snapshot, reader: string): void {
    if (!current.directory.staff.get(reader)?.roles.includes('reform-officer')) throw new Problem('alert/not-yours')
  }

  return {
    async inbox(reader: string): Promise<AlertInbox> {
      const current = await snapshot.fresh()
      if (!readsAlerts(current.directory, reader)) throw new Problem('alert/not-yours')
      const [all, night] = await Promise.all([alerts.all(), watches.night()])
      const isOpenTo = isFor(current, reader)
      const { directory } = current
      // Over the whole city, but for alerts about the reader and whoever is above them: those must not be felt.
      const counted = all.filter(({ staffMemberId }) => !isClosedTo(directory, reader, staffMemberId, now().getTime()))
      return {
        alerts: all.filter(isOpenTo).map((alert) => alertView(alert, reader, current)),
        rate: realisedRate(counted),
        through: night?.through ?? null,
      }
    },

    /** Throws Problems alert/unknown, alert/changed-meanwhile and those of a refusal. */
    async step(reader: string, id: string, { version, verb, outcome }: Step): Promise<AlertView> {
      const current = await snapshot.fresh()
      const alert = await alerts.byId(id)
      if (!alert || !isFor(current, reader)(alert)) throw new Problem('alert/unknown')
      const next = nextAlertState(alert.state, { verb, outcome, hasReadPage: alert.readBy.includes(reader) })
      if (typeof next !== 'string') throw new Problem(PROBLEM_OF[next.refused])
      if (alert.version !== version) throw new Problem('alert/changed-meanwhile')
      const at = now()
      await audit.record({ at, what: 'alert-acted-on', staffMemberId: reader, about: id })
      if (!(await alerts.step(alert, next, { at, by: reader, verb, outcome }))) {
        throw new Problem('alert/changed-meanwhile')
      }
      return alertView((await alerts.byId(id)) ?? alert, reader, current)
    },

    /** Whether this reader may open the page of that person because an alert asks them to. */
    async isAsked(reader: string, about: string): Promise<boolean> {
      const current = snapshot.current()
      if (!isFor(current, reader)({ staffMemberId: about })) return false
      const raised = await alerts.ofPeople([about])
      return raised.some(({ state }: Alert) => state !== 'taken-back')
    },

    pageRead: (reader: string, about: string): Promise<void> => alerts.pageRead(about, reader, now()),

    /** Alerts nobody has closed and, for the reform office, days held; nothing of either for whoever reads none. */
    async waitingFor(reader: string): Promise<{ alerts: number; heldDays: number }> {
      const current = await snapshot.fresh()
      const isOpenTo = isFor(current, reader)
      const looksAtDays = current.directory.staff.get(reader)?.roles.includes('reform-officer') ?? false
      const [all, held] = await Promise.all([
        readsAlerts(current.directory, reader) ? alerts.all() : [],
        looksAtDays ? limitedDays.held() : [],
      ])
      return {
        alerts: all.filter(({ state }) => state !== 'closed' && state !== 'taken-back').filter(isOpenTo).length,
        heldDays: held.filter(({ because }) => because === 'held-as-burst').filter(isOpenTo).length,
      }
    },

    async heldDays(reader: string): Promise<HeldDays> {
      const current = await snapshot.fresh()
      reviewerIn(current, reader)
      const days = (await limitedDays.held()).filter(isFor(current, reader))
      return { days: days.map((day) => heldDayView(day, current)) }
    },

    async decideHeld(
      reader: string,
      id: string,
      asked: { readonly version: number; readonly decision: DayDecision; readonly reason: string },
    ): Promise<HeldDayView> {
      const current = await snapshot.fresh()
      reviewerIn(current, reader)
      const day = await limitedDays.byId(id)
      if (!day || !isFor(current, reader)(day)) throw new Problem('held/unknown')
      if (day.version !== asked.version) throw new Problem('held/changed-meanwhile')
      const at = now()
      const decided = { what: asked.decision, by: reader, at, reason: readText(asked.reason) }
      await audit.record({ at, what: 'held-day-decided', staffMemberId: reader, about: `${id} ${asked.decision}` })
      if (!(await limitedDays.decide(day, decided))) throw new Problem('held/changed-meanwhile')
      return heldDayView((await limitedDays.byId(id)) ?? day, current)
    },
  }
}
