import { createHmac, randomBytes } from 'node:crypto'
import type { Desk } from '../../rules/directory.ts'
import { kioskHours, mayKeepKiosk, mostInHour } from '../../rules/kiosk.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { AuditStore } from '../audit/store.ts'
import type { KioskDesk, KioskInvitation, KioskVisits } from '../contract/kiosks.ts'
import { deskView } from '../desks/routes.ts'
import { calendarOf, type Snapshot, type SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import type { ServedStore } from '../ratings/served-store.ts'
import type { RatingStore } from '../ratings/store.ts'
import { kioskKeyFor, kioskToken, visitHash } from '../ratings/visit-token.ts'
import { base32, readBase32 } from '../security/base32.ts'
import type { Keys } from '../security/keys.ts'
import type { KioskDocument, KioskStore } from './store.ts'

/** Time to walk to the desk and type the code. */
const CODE_GOOD_FOR = 30 * 60_000
const CODE_BITS = 50
/** How far back the busiest hour of a desk is looked for. */
const LOOK_BACK = 28 * DAY

export interface KioskParts {
  readonly store: KioskStore
  readonly ratings: Pick<RatingStore, 'visitsRated'>
  readonly served: ServedStore
  readonly dateOf: (at: Date) => string
  readonly snapshot: SnapshotHolder
  readonly audit: AuditStore
  readonly keys: Keys
  readonly publicUrl: string
  readonly now: () => Date
}

export type KioskActions = ReturnType<typeof kioskActions>

export function kioskActions(parts: KioskParts) {
  const { store, ratings, served, dateOf, snapshot, audit, keys, publicUrl, now } = parts
  const hashOf = (code: string) => createHmac('sha256', keys.pepper).update(`kiosk-code|${code}`).digest('base64url')

  /** Throws Problem desk/unknown or kiosk/not-yours. */
  async function deskToKeep(staffMemberId: string, deskCode: string): Promise<Desk> {
    const { directory } = await snapshot.fresh()
    const desk = directory.desks.get(deskCode)
    if (!desk) throw new Problem('desk/unknown')
    const person = directory.staff.get(staffMemberId)
    if (!person || !mayKeepKiosk(directory, person, desk.officeId)) throw new Problem('kiosk/not-yours')
    return desk
  }

  return {
    async desks(staffMemberId: string): Promise<{ desks: KioskDesk[] }> {
      const { directory } = await snapshot.fresh()
      const person = directory.staff.get(staffMemberId)
      const desks = [...directory.desks.values()].filter(
        ({ officeId }) => person && mayKeepKiosk(directory, person, officeId),
      )
      const kiosks = await store.ofDesks(desks.map(({ code }) => code))
      return { desks: desks.map((desk) => viewOf(desk, kiosks, directory, now())) }
    },

    async invite(staffMemberId: string, deskCode: string, most: number): Promise<KioskInvitation> {
      await deskToKeep(staffMemberId, deskCode)
      const at = now()
      const code = base32(randomBytes(8), CODE_BITS)
      const invitedUntil = new Date(at.getTime() + CODE_GOOD_FOR)
      await store.invite({
        _id: randomBytes(12).toString('hex'),
        deskCode,
        invitedBy: staffMemberId,
        codeHash: hashOf(code),
        invitedUntil,
        mostInHour: most,
        enrolledAt: null,
        revokedAt: null,
        seenAt: null,
        waiting: 0,
      })
      await audit.record({ at, what: 'kiosk-invited', staffMemberId, about: `${deskCode} × ${most}` })
      return {
        code: `${code.slice(0, 5)}-${code.slice(5)}`,
        goodUntil: invitedUntil.toISOString(),
        address: `${publicUrl}/kiosk/${deskCode}`,
      }
    },

    async revoke(staffMemberId: string, kioskId: string): Promise<void> {
      const kiosk = await store.byId(kioskId)
      if (!kiosk) throw new Problem('kiosk/unknown')
      await deskToKeep(staffMemberId, kiosk.deskCode)
      await store.revoke(kioskId, now())
      await audit.record({ at: now(), what: 'kiosk-revoked', staffMemberId, about: kiosk.deskCode })
    },

    /** Makes whoever types the code the kiosk of its desk. Throws Problem kiosk/code-invalid. */
    async enrol(deskCode: string, code: string): Promise<{ kioskId: string; key: string }> {
      const kiosk = await store.enrol(deskCode, hashOf(readBase32(code)), now())
      if (!kiosk) throw new Problem('kiosk/code-invalid')
      await store.revokeOthers(deskCode, kiosk._id, now())
      await audit.record({ at: now(), what: 'kiosk-enrolled', staffMemberId: kiosk.invitedBy, about: deskCode })
      return { kioskId: kiosk._id, key: kioskKeyFor(keys, kiosk._id) }
    },

    /** The visits that can still be rated; asking again answers the same ones. Throws Problem kiosk/wrong-key once revoked. */
    async visits(kioskId: string, waiting: number): Promise<KioskVisits> {
      const kiosk = await store.byId(kioskId)
      if (!kiosk || kiosk.revokedAt !== null || kiosk.enrolledAt === null) throw new Problem('kiosk/wrong-key')
      const { deskCode } = kiosk
      const at = now()
      const present = snapshot.current()
      const desk = deskView(deskCode, present, at)
      const issued = await issuedFor(kiosk, present, at)
      await store.heard(kioskId, at, waiting)
      return { now: at.toISOString(), desk, phoneAddress: `${publicUrl}/d/${deskCode}`, visits: issued }
    },
  }

  async function issuedFor({ deskCode, mostInHour: set }: KioskDocument, present: Snapshot, at: Date) {
    const officeId = present.directory.desks.get(deskCode)?.officeId ?? ''
    const busiest = await served.busiestHour(deskCode, dateOf(new Date(at.getTime() - LOOK_BACK)))
    const issued = kioskHours(calendarOf(present, officeId), at.getTime()).map((hour) => ({
      hour,
      tokens: Array.from({ length: mostInHour(set, busiest) }, (_, place) => kioskToken(keys, deskCode, hour, place)),
    }))
    const hashes = new Map(issued.flatMap(({ tokens }) => tokens.map((token) => [token, visitHash(keys, token)])))
    const rated = await ratings.visitsRated([...hashes.values()])
    return issued.map(({ hour, tokens }) => ({
      hour,
      tokens: tokens.filter((token) => !rated.has(hashes.get(token) ?? '')),
    }))
  }
}

function viewOf(
  desk: Desk,
  kiosks: readonly KioskDocument[],
  { offices }: Snapshot['directory'],
  now: Date,
): KioskDesk {
  const here = kiosks.filter(({ deskCode }) => deskCode === desk.code)
  const enrolled = here.find(({ enrolledAt }) => enrolledAt !== null)
  const invited = here.find(({ enrolledAt, invitedUntil }) => enrolledAt === null && invitedUntil > now)
  return {
    deskCode: desk.code,
    name: desk.name,
    office: offices.get(desk.officeId)?.name ?? desk.name,
    kiosk: enrolled?.enrolledAt
      ? {
          id: enrolled._id,
          mostInHour: enrolled.mostInHour,
          enrolledAt: enrolled.enrolledAt.toISOString(),
          seenAt: enrolled.seenAt?.toISOString() ?? null,
          waiting: enrolled.waiting,
        }
      : null,
    invitedUntil: invited?.invitedUntil.toISOString() ?? null,
  }
}
