import type { NewRating } from '../../../service/contract/index.ts'
import type { Client } from '../../client.ts'
import { newIdempotencyKey } from '../../idempotency-key.ts'
import { failureOf } from '../sending.ts'
import { deliver } from './delivery.ts'
import { type Device, type Heard, type Memory, openMemory } from './memory.ts'

interface Parts {
  readonly desk: string
  readonly call: Client
  readonly now: () => number
  /** Told whenever something here may have changed. */
  readonly changed: () => void
}

export type Station = Awaited<ReturnType<typeof openStation>>

/** The device behind the screen: what it keeps, and its dealings with the service. Rejects where nothing can be kept. */
export async function openStation({ desk, call, now, changed }: Parts) {
  const memory: Memory = await openMemory(desk)
  let device: Device | null = (await memory.device()) ?? null
  let heard: Heard | null = (await memory.heard()) ?? null
  let waiting = await memory.count()
  let reached = true
  let replaced = false
  let sending = false

  const recount = async (): Promise<void> => {
    waiting = await memory.count()
    changed()
  }
  const serviceTime = () => now() + (heard?.ahead ?? 0)

  return {
    get isEnrolled() {
      return device !== null
    },
    get heard() {
      return heard
    },
    get waiting() {
      return waiting
    },
    get isReached() {
      return reached
    },
    /** Another device took its place, or it was revoked: what it keeps still arrives, but counts only with visits it has. */
    get isReplaced() {
      return replaced
    },

    async enrol(code: string): Promise<void> {
      const enrolled = await call('POST /api/kiosks', { body: { deskCode: desk, code } })
      await memory.enrol(enrolled)
      device = enrolled
      replaced = false
    },

    /** A day's visits, the names at the desk, the time; answers whether the service was there. */
    async hear(): Promise<boolean> {
      if (!device) return false
      const { kioskId, key } = device
      try {
        const { visits, desk, phoneAddress, ...said } = await call('POST /api/kiosks/:kioskId/visits', {
          params: { kioskId },
          body: { waiting },
          bearer: key,
        })
        heard = { desk, phoneAddress, ahead: Date.parse(said.now) - now() }
        await memory.hear(heard, visits, Date.parse(said.now))
        reached = true
        replaced = false
      } catch (thrown) {
        replaced = failureOf(thrown) === 'kiosk/wrong-key'
        reached = replaced
      }
      changed()
      return reached && !replaced
    },

    /** Returns when the rating is on the disk. */
    async keep(rating: NewRating): Promise<void> {
      const at = serviceTime()
      await memory.keep(newIdempotencyKey(), { ...rating, ratedAt: new Date(at).toISOString() }, at)
      await recount()
    },

    /** Token of a visit to be rated on a phone; null when this hour has none left. */
    handOut: () => memory.handOut(serviceTime()),

    async send(): Promise<void> {
      if (sending) return
      sending = true
      try {
        reached = await deliver(memory, call, () => void recount())
      } finally {
        sending = false
        await recount()
      }
    },
  }
}
