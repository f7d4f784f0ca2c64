import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Connection } from 'mongoose'
import { createMailer } from '../notifications/mailer.ts'
import { openQueue } from '../notifications/queue.ts'
import { alertActions } from './alerts/actions.ts'
import { runNight } from './alerts/night.ts'
import { read as readBaseline } from './alerts/watch-store.ts'
import { buildApp } from './app.ts'
import { type AttachmentActions, attachmentActions } from './attachments/actions.ts'
import { calendarActions } from './calendars/actions.ts'
import { citizenActions } from './complaints/citizen-actions.ts'
import { handlerActions } from './complaints/handler-actions.ts'
import { createIntake } from './complaints/intake.ts'
import { notifiedActions } from './complaints/notified-actions.ts'
import { repliesAbout } from './complaints/replies-about.ts'
import type { EmbeddingPage } from './contract/index.ts'
import { createDigestDelivery } from './digests/delivery.ts'
import { type DigestTicker, startDigests } from './digests/ticker.ts'
import { loadSnapshot, presentVersions } from './directory/load-snapshot.ts'
import { holdSnapshot, type SnapshotHolder } from './directory/snapshot.ts'
import { type DisputeParts, disputeActions } from './disputes/actions.ts'
import { embeddingActions } from './embedding/actions.ts'
import { kioskActions } from './kiosks/actions.ts'
import { createDelivery } from './outbox/delivery.ts'
import { type Relay, startRelay } from './outbox/relay.ts'
import { photoActions } from './photos/actions.ts'
import { policyActions } from './policies/actions.ts'
import { openWorkshop } from './policies/workshop/workshop.ts'
import { type PublicationParts, publishDue } from './publication/publish.ts'
import { ratingActions } from './ratings/actions.ts'
import type { Keys } from './security/keys.ts'
import { sessionActions } from './sessions/actions.ts'
import { signInThrottle } from './sessions/throttle.ts'
import type { AllStores } from './stores.ts'
import { trendActions } from './trends/actions.ts'
import { trendSourcesOf } from './trends/sources-of.ts'
import { startTrendTicker, type TrendTicker } from './trends/ticker.ts'
import { waitingActions } from './waiting/actions.ts'
import { watchDisputes } from './watch/disputes.ts'
import { type Sweeper, startSweeper } from './watch/sweeper.ts'

export interface ServiceParts {
  readonly connection: Connection
  readonly stores: AllStores
  readonly keys: Keys
  /** For what reads over a connection of its own. */
  readonly mongodbUri: string
  readonly redisUrl: string
  /** Installations that share one Redis each need a name of their own. */
  readonly queueName: string
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly publicUrl: string
  readonly trustedProxies: readonly string[]
  /** The instant business is done at. */
  readonly now: () => Date
  /** The instant leases and retries are counted in, the database's own: never a clock that a test has stopped. */
  readonly wallClock: () => Date
  readonly log: (line: string) => void
  /** The script of the elements, for those who embed them; absent where only the API is wanted. */
  readonly script?: EmbeddingPage['script']
  readonly pages?: (app: FastifyInstance, snapshot: SnapshotHolder, stores: AllStores) => Promise<void>
}

export interface Service {
  readonly app: FastifyInstance
  readonly snapshot: SnapshotHolder
  readonly relay: Relay
  readonly sweeper: Sweeper
  readonly digests: DigestTicker
  readonly attachments: AttachmentActions
  readonly trends: TrendTicker
  /** Answers what is under way, then stops. The connection stays the caller's. */
  readonly close: () => Promise<void>
}

const LETTERS_AT_ONCE = 10

/** Puts the parts together: nothing here decides, everything is handed in. */
export async function assemble(parts: ServiceParts): Promise<Service> {
  const { connection, stores, keys, now, log, publicUrl } = parts
  const report = (error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const snapshot = await holdSnapshot({
    load: () => loadSnapshot({ ...stores, now }),
    versions: () => presentVersions(stores),
    report,
  })
  const queue = openQueue({ redisUrl: parts.redisUrl, name: parts.queueName, log })
  const mailer = createMailer({ smtpUrl: parts.smtpUrl, from: parts.mailFrom })
  const relay = startRelay({ store: stores.outbox, queue, now: parts.wallClock, report })
  const { nudge } = relay
  const sending = {
    directory: stores.directory,
    snapshot,
    mailer,
    publicUrl,
    now,
    wallClock: parts.wallClock,
    random: Math.random,
    newToken: () => randomBytes(9).toString('base64url'),
    report: log,
  }
  const deliver = createDelivery({ ...sending, outbox: stores.outbox, keys })
  const deliverDigest = createDigestDelivery({
    ...sending,
    loose: stores.loose,
    disputes: stores.disputes,
    store: stores.complaints,
  })
  queue.process(LETTERS_AT_ONCE, ({ caseId, entryId }) =>
    caseId === null ? deliverDigest(entryId) : deliver(caseId, entryId),
  )
  const looseRelay = startRelay({ store: stores.loose, queue, now: parts.wallClock, report })
  const digests = startDigests({
    store: stores.complaints,
    loose: stores.loose,
    snapshot,
    now,
    nudge: looseRelay.nudge,
    report,
  })
  const trendSources = trendSourcesOf(connection, stores, snapshot.current, now)
  const disputing: DisputeParts = {
    ...stores,
    snapshot,
    localDays: trendSources.localDays,
    keys,
    now,
    nudge,
    nudgeLoose: looseRelay.nudge,
    report,
  }
  const sweeper = startSweeper({
    store: stores.complaints,
    calendars: stores.calendars,
    snapshot,
    keys,
    now,
    nudge,
    report,
    disputes: () => watchDisputes(disputing),
  })

  const publication: PublicationParts = {
    editions: stores.editions,
    trends: stores.trends,
    localDays: trendSources.localDays,
    officeIds: () => [...snapshot.current().directory.offices.keys()],
    audit: stores.audit,
    now,
  }
  const nightParts = { sources: trendSources, watches: stores.watches, alerts: stores.alerts, snapshot }
  // A month is published, and a night run, only from rollups that miss nothing known by now.
  const afterwards = async () => {
    await publishDue(publication)
    await runNight(nightParts, now())
  }
  const trends = startTrendTicker(trendSources, afterwards, report)
  const alerts = alertActions({ ...stores, snapshot, now })
  const disputes = disputeActions(disputing)

  const workshop = openWorkshop()
  const simulating = { store: stores.simulations, mongodbUri: parts.mongodbUri, keys, report }
  const policies = policyActions({ stores, snapshot, workshop, now }, simulating)
  // Signed by two before a crash: made now.
  void policies.activating.finishApproved().catch(report)
  const intake = createIntake(stores.complaints)
  const attachments = attachmentActions({ store: stores.attachments, complaints: stores.complaints, keys })
  const complaintParts = { store: stores.complaints, intake, snapshot, attachments, keys, now, nudge }
  const trendPages = trendActions({
    trends: stores.trends,
    complaintSources: stores.complaintSources,
    watchingOf: async (id) => {
      const watched = await stores.watches.byId(id)
      return watched && { baseline: readBaseline(watched.ratings), since: watched.since }
    },
    isBehind: async () => (await stores.ratings.touched(1)).length > 0,
    repliesAbout: repliesAbout({ complaints: stores.complaints, snapshot, keys, now }),
    officeOf: trendSources.officeOf,
    snapshot,
    localDays: trendSources.localDays,
    audit: stores.audit,
    alerts,
    now,
  })
  // Behind the first pages: reading two years of a big city takes seconds, and nobody should wait for it.
  void trendPages.warm().catch(report)
  const { pages } = parts
  const app = await buildApp({
    calendars: calendarActions({
      calendars: stores.calendars,
      store: stores.complaints,
      audit: stores.audit,
      snapshot,
      now,
      sweep: () => void sweeper.run().catch(report),
    }),
    embedding: embeddingActions({
      origins: stores.origins,
      audit: stores.audit,
      snapshot,
      script: parts.script ?? null,
      now,
    }),
    photos: photoActions({ photos: stores.photos, audit: stores.audit, snapshot, now }),
    publicUrl,
    citizen: citizenActions(complaintParts),
    handler: handlerActions({ ...complaintParts, audit: stores.audit }),
    policies,
    notified: notifiedActions(complaintParts),
    disputes,
    waiting: waitingActions({ complaints: stores.complaints, disputes, alerts, snapshot, now }),
    attachments,
    ratings: ratingActions({
      store: stores.ratings,
      served: stores.served,
      dateOf: trendSources.localDays.dateOf,
      snapshot,
      keys,
      now,
    }),
    kiosks: kioskActions({
      store: stores.kiosks,
      ratings: stores.ratings,
      served: stores.served,
      dateOf: trendSources.localDays.dateOf,
      snapshot,
      audit: stores.audit,
      keys,
      publicUrl,
      now,
    }),
    sessions: sessionActions({ store: stores.sessions, keys, now }),
    throttle: signInThrottle({ secret: randomBytes(32), now }),
    secureCookies: publicUrl.startsWith('https:'),
    audit: stores.audit,
    publication,
    trendPages,
    alerts,
    served: stores.served,
    dateOf: trendSources.localDays.dateOf,
    trustedProxies: parts.trustedProxies,
    snapshot,
    connection,
    keys,
    now,
    ...(pages ? { pages: (app: FastifyInstance) => pages(app, snapshot, stores) } : {}),
  })
  const sessionsSweep = setInterval(() => void stores.sessions.sweep(now()).catch(report), 600_000)
  sessionsSweep.unref()
  const attachmentsSweep = setInterval(() => void attachments.sweep(now()).catch(report), 600_000)
  attachmentsSweep.unref()

  return {
    app,
    snapshot,
    relay,
    sweeper,
    digests,
    attachments,
    trends,
    async close() {
      clearInterval(sessionsSweep)
      clearInterval(attachmentsSweep)
      await app.close()
      await policies.simulations.close()
      await workshop.close()
      await intake.drained()
      await trends.close()
      await sweeper.close()
      await digests.close()
      await looseRelay.close()
      await relay.close()
      await queue.close()
      mailer.close()
      snapshot.close()
    },
  }
}
