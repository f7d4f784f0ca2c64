import { createHmac } from 'node:crypto'
import { countsInHour, hourOf, madeAt } from '../../rules/kiosk.ts'
import { attribute, staffAtDesk } from '../../rules/roster.ts'
import type { Origin } from '../../rules/vocabulary.ts'
import { caseIdFor } from '../complaints/receipt.ts'
import type { NewRating, RatingKept } from '../contract/index.ts'
import { calendarOf, type Snapshot, type SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { canonical } from '../security/canonical.ts'
import type { Keys } from '../security/keys.ts'
import { newSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import type { ServedStore } from './served-store.ts'
import type { RatingDocument, RatingStore } from './store.ts'
import { readVisitToken, type Visit, visitHash } from './visit-token.ts'

export interface Rated {
  readonly key: string
  readonly body: NewRating
  readonly at: Date
  readonly origin: Origin
  readonly verified: boolean
}

/** The rating as it is kept. Throws Problems for a desk or a person that does not fit. */
export function composeRating(
  { key, body, at, origin, verified }: Rated,
  snapshot: Snapshot,
  keys: Keys,
): RatingDocument {
  const desk = snapshot.directory.desks.get(body.deskCode)
  if (!desk) throw new Problem('desk/unknown')
  const { staffMemberId, visitToken } = body
  if (staffMemberId !== undefined && snapshot.directory.staff.get(staffMemberId)?.officeId !== desk.officeId) {
    throw new Problem('complaint/unknown-staff')
  }
  const calendar = calendarOf(snapshot, desk.officeId)
  const atDesk = staffAtDesk(snapshot.directory, calendar, desk.code, at.getTime())
  const { staffMemberIds, attribution } = attribute(staffMemberId === undefined ? [] : [staffMemberId], atDesk)
  const id = caseIdFor(keys, `rating|${key}`)
  const sealer = body.words === undefined ? null : newSealer(id, keys)
  return {
    _id: id,
    fingerprint: createHmac('sha256', keys.pepper)
      .update(`${key}|${canonical(body)}`)
      .digest('base64url'),
    origin,
    deskCode: desk.code,
    officeId: desk.officeId,
    service: body.service ?? null,
    score: body.score,
    met: body.met ?? [],
    notMet: body.notMet ?? [],
    staffMemberId: staffMemberIds[0] ?? null,
    attribution,
    ratedAt: at,
    verified,
    ...(visitToken === undefined ? {} : { visitHash: visitHash(keys, visitToken) }),
    channel: body.channel,
    language: body.language,
    touched: 1,
    ...(sealer && body.words !== undefined
      ? { sealed: { key: sealer.key, texts: [sealer.seal('words', readText(body.words)).sealed] } }
      : {}),
  }
}

export type RatingActions = ReturnType<typeof ratingActions>

interface RatingParts {
  readonly store: RatingStore
  readonly served: ServedStore
  readonly dateOf: (at: Date) => string
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
  readonly now: () => Date
}

export function ratingActions({ store, served, dateOf, snapshot, keys, now }: RatingParts) {
  /** A slip always counts; what a kiosk gave counts as far as people were served in that hour. */
  async function counts(visit: Visit | null): Promise<boolean> {
    if (visit?.place == null) return visit !== null
    const { deskCode, hour, place } = visit
    return countsInHour(place, await served.inHour(deskCode, dateOf(hour), hourOf(hour.getTime())))
  }

  return {
    async rate(body: NewRating, key: string): Promise<RatingKept> {
      const { visitToken, ratedAt } = body
      const told = ratedAt === undefined ? now().getTime() : madeAt(Date.parse(ratedAt), now().getTime())
      if (typeof told === 'object') throw new Problem('rating/time-not-believed')
      const at = new Date(told)
      const visit =
        visitToken === undefined
          ? null
          : readVisitToken(keys, visitToken, body.deskCode, {
              now: now(),
              madeAt: ratedAt === undefined ? undefined : at,
            })
      if (visitToken !== undefined && !visit) throw new Problem('rating/visit-invalid')
      const service = body.service ?? visit?.service ?? undefined
      const rating = composeRating(
        {
          key,
          body: { ...body, ...(service ? { service } : {}) },
          at,
          origin: 'citizen',
          verified: await counts(visit),
        },
        snapshot.current(),
        keys,
      )
      const stored = await store.insert(rating)
      if (stored === 'visit-used') throw new Problem('rating/visit-used')
      const kept = stored === 'stored' ? rating : await store.byId(rating._id)
      if (!kept || kept.fingerprint !== rating.fingerprint) throw new Problem('rating/key-reused')
      return { ratedAt: kept.ratedAt.toISOString(), verified: kept.verified }
    },
  }
}
