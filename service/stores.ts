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
import { photoStore } from './photos/store.ts'
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
  const texts = policyTexts(connection)
  const stores = {
    complaints,
    directory: directoryStore(connection),
    ratings: ratingStore(connection),
    sessions: sessionStore(connection),
    audit: auditStore(connection),
    calendars: calendarStore(connection),
    origins: originStore(connection),
    photos: photoStore(connection),
    loose: looseStore(connection),
    disputes: disputeStore(connection),
    served: servedStore(connection),
    kiosks: kioskStore(connection),
    attachments: attachmentStore(connection),
    complaintSources: complaintSourceStore(connection),
    trends: trendStore(connection),
    limitedDays: limitedDayStore(connection),
    alerts: alertStore(connection),
    watches: watchStore(connection),
    editions: editionStore(connection),
    outbox: outboxStore(complaints),
    policies: policyStore(connection, texts),
    drafts: draftStore(connection, texts),
    simulations: simulationStore(connection, texts),
  }
  return {
    ...stores,
    createIndexes: async (): Promise<void> => {
      const indexed = Object.values(stores).filter((store) => 'createIndexes' in store)
      await Promise.all(indexed.map((store) => store.createIndexes()))
    },
  }
}
