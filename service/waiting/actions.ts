import { everyoneHeard } from '../../rules/hearing.ts'
import type { AlertActions } from '../alerts/actions.ts'
import { relationTo, scopeOf } from '../complaints/access.ts'
import { logged } from '../complaints/event-log.ts'
import { offeredTo } from '../complaints/offered.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import { inboxItemOf } from '../complaints/views.ts'
import type { Waiting } from '../contract/waiting.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { DisputeActions } from '../disputes/actions.ts'

export interface WaitingParts {
  readonly complaints: ComplaintStore
  readonly disputes: DisputeActions
  readonly alerts: AlertActions
  readonly snapshot: SnapshotHolder
  readonly now: () => Date
}

export type WaitingActions = ReturnType<typeof waitingActions>

/** The marks of an inbox. Each is counted from what the reader may open, so that none shifts because of a case closed to them. */
export function waitingActions({ complaints, disputes, alerts, snapshot, now }: WaitingParts) {
  async function ofCases(reader: string): Promise<Pick<Waiting, 'extensions' | 'heard'>> {
    const current = await snapshot.fresh()
    const { directory } = current
    const at = now()
    const scope = scopeOf(directory, reader, at.getTime())
    const asked = (await complaints.inWhichIsAsked(scope)).flatMap((document) => {
      const relation = relationTo(document, reader, directory, at.getTime())
      return relation === null ? [] : [{ document, relation }]
    })
    const items = (those: typeof asked) => those.map(({ document }) => inboxItemOf(document, current))
    return {
      extensions: items(
        asked.filter(({ document, relation }) =>
          offeredTo(document, { staffMemberId: reader, relation }, current, at).includes('approve-extension'),
        ),
      ),
      heard: items(
        asked.filter(
          ({ document, relation }) => relation === 'handler' && everyoneHeard(logged(document.events), at.getTime()),
        ),
      ),
    }
  }

  return {
    async of(reader: string): Promise<Waiting> {
      const [cases, toDecide, signals] = await Promise.all([
        ofCases(reader),
        disputes.toDecide(reader),
        alerts.waitingFor(reader),
      ])
      return { ...cases, ...signals, disputes: toDecide }
    },
  }
}
