import type { Connection } from 'mongoose'
import { alertStore } from './alerts/store.ts'
import { watchStore } from './alerts/watch-store.ts'
import { attachmentStore } from './attachments/store.ts'
import { auditStore } from './audit/store.ts'
import { calendarStore } from './calendars/store.ts'
import { complaintStore } from './complaints/store.ts'
import { directoryStore } from './directory/store.ts'
import { disputeStore } from './disputes/store.ts'
import { originStore } from './embedding/store.ts'
import { kioskStore } from './kiosks/store.ts'
import { looseStore } from './outbox/loose-store.ts'
import { outboxStore } from './outbox/store.ts'
import { draftStore } from './policies/draft-store.ts'
import { simulationStore } from './policies/simulation/store.ts'
import { policyStore } from './policies/store.ts'
import { policyTexts } from './policies/texts.ts'
import { editionStore } from './publication/store.ts'
import { servedStore } from './ratings/served-store.ts'
import { ratingStore } from './ratings/store.ts'
import { sessionStore } from './sessions/store.ts'
import { complaintSourceStore } from './trends/complaint-sources.ts'
import { limitedDayStore } from './trends/limited-days.ts'
import { trendStore } from './trends/store.ts'

export type AllStores = ReturnType<typeof allStores>

/** Every store on one connection; `createIndexes` before the first write. */
export function allStores(connection: Connection) {
  const complaints = complaintStore(connection)
  const directory = directoryStore(connection)
  const ratings = ratingStore(connection)
  const sessions = sessionStore(connection)
  const audit = auditStore(connection)
  const calendars = calendarStore(connection)
  const origins = originStore(connection)
  const loose = looseStore(connection)
  const disputes = disputeStore(connection)
  const served = servedStore(connection)
  const kiosks = kioskStore(connection)
  const attachments = attachmentStore(connection)
  const complaintSources = complaintSourceStore(connection)
  const trends = trendStore(connection)
  const limitedDays = limitedDayStore(connection)
  const alerts = alertStore(connection)
  const watches = watchStore(connection)
  const editions = editionStore(connection)
  const texts = policyTexts(connection)
  const drafts = draftStore(connection, texts)
  const simulations = simulationStore(connection, texts)
  return {
    complaints,
    directory,
    ratings,
    sessions,
    audit,
    calendars,
    origins,
    loose,
    disputes,
    served,
    kiosks,
    attachments,
    complaintSources,
    trends,
    limitedDays,
    alerts,
    watches,
    editions,
    outbox: outboxStore(complaints),
    policies: policyStore(connection, texts),
    drafts,
    simulations,
    createIndexes: async (): Promise<void> => {
      const all = [
        complaints,
        directory,
        ratings,
        sessions,
        audit,
        calendars,
        origins,
        loose,
        disputes,
        served,
        kiosks,
        attachments,
        complaintSources,
        trends,
        limitedDays,
        alerts,
        watches,
        drafts,
        simulations,
      ]
      await Promise.all(all.map((store) => store.createIndexes()))
    },
  }
}
