import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { PUBLIC_SERVICES, type PublicService } from '../../rules/vocabulary.ts'
import type { Keys } from '../security/keys.ts'

const HOUR = 3_600_000
/** Long enough to finish privately at home, short enough that a stack of slips goes stale. */
export const GOOD_FOR = 48 * HOUR

/** What a token says of a visit: where, for what, and in which hour; nothing of who. */
export interface Visit {
  readonly deskCode: string
  readonly service: PublicService | null
  /** Start of the hour. */
  readonly hour: Date
}

const signed = (keys: Keys, text: string): Buffer =>
  createHmac('sha256', keys.visit).update(text).digest().subarray(0, 16)

export function mintVisitToken(keys: Keys, { deskCode, service, hour }: Visit): string {
  const nonce = randomBytes(12).toString('base64url')
  const text = [deskCode, service ?? '', Math.floor(hour.getTime() / HOUR), nonce].join('|')
  return `${Buffer.from(text).toString('base64url')}.${signed(keys, text).toString('base64url')}`
}

/** The visit a token stands for, or null when it is forged, for another desk, or out of its time. */
export function readVisitToken(keys: Keys, token: string, deskCode: string, now: Date): Visit | null {
  const [encoded = '', signature = ''] = token.split('.')
  const text = Buffer.from(encoded, 'base64url').toString()
  const given = Buffer.from(signature, 'base64url')
  const expected = signed(keys, text)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const [desk, service, hour] = text.split('|')
  const starts = Number(hour) * HOUR
  if (desk !== deskCode || now.getTime() < starts || now.getTime() > starts + GOOD_FOR) return null
  return { deskCode, service: PUBLIC_SERVICES.find((word) => word === service) ?? null, hour: new Date(starts) }
}

/** All that a rating keeps of its token. */
export const visitHash = (keys: Keys, token: string): string =>
  createHmac('sha256', keys.pepper).update(`visit|${token}`).digest('base64url')

/** The key of a desk's queue system or kiosk: derived, so that it is stored nowhere. */
export const deskKeyFor = (keys: Keys, deskCode: string): string =>
  createHmac('sha256', keys.visit).update(`desk-key|${deskCode}`).digest('base64url')
