import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { HOUR, type HourNumber, hourOf } from '../../rules/kiosk.ts'
import { PUBLIC_SERVICES, type PublicService } from '../../rules/vocabulary.ts'
import type { Keys } from '../security/keys.ts'

/** Long enough to finish privately at home, short enough that a stack of slips goes stale. */
export const GOOD_FOR = 48 * HOUR

/** What a token says of a visit: where, for what, and in which hour; nothing of who. */
export interface Visit {
  readonly deskCode: string
  readonly service: PublicService | null
  /** Start of the hour. */
  readonly hour: Date
  /** Of a kiosk's token: which of that hour it is, from 0. */
  readonly place: number | null
}

const signed = (keys: Keys, text: string): Buffer =>
  createHmac('sha256', keys.visit).update(text).digest().subarray(0, 16)

/** A slip's token, new at every call. */
export const mintVisitToken = (keys: Keys, visit: Omit<Visit, 'place'>): string =>
  sign(keys, visit, randomBytes(12).toString('base64url'))

/** A kiosk's token: always the same for a place in an hour, so that whoever asks again gets no more of them. */
export const kioskToken = (keys: Keys, deskCode: string, hour: HourNumber, place: number): string =>
  sign(keys, { deskCode, service: null, hour: new Date(hour * HOUR) }, `kiosk.${place}`)

function sign(keys: Keys, { deskCode, service, hour }: Omit<Visit, 'place'>, nonce: string): string {
  const text = [deskCode, service ?? '', hourOf(hour.getTime()), nonce].join('|')
  return `${Buffer.from(text).toString('base64url')}.${signed(keys, text).toString('base64url')}`
}

/**
 * The visit a token stands for, or null when it is forged, for another desk, or out of its time. `madeAt`: when a kiosk says
 * that the rating was made; only a token of that hour goes with it.
 */
export function readVisitToken(
  keys: Keys,
  token: string,
  deskCode: string,
  { now, madeAt }: { readonly now: Date; readonly madeAt?: Date | undefined },
): Visit | null {
  const [encoded = '', signature = ''] = token.split('.')
  const text = Buffer.from(encoded, 'base64url').toString()
  const given = Buffer.from(signature, 'base64url')
  const expected = signed(keys, text)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const [desk, service, hour, nonce = ''] = text.split('|')
  const starts = Number(hour) * HOUR
  const place = nonce.startsWith('kiosk.') ? Number(nonce.slice(6)) : null
  if (desk !== deskCode) return null
  if (place !== null && madeAt !== undefined) {
    if (hourOf(madeAt.getTime()) !== Number(hour)) return null
  } else if (now.getTime() < starts || now.getTime() > starts + GOOD_FOR) return null
  return { deskCode, service: PUBLIC_SERVICES.find((word) => word === service) ?? null, hour: new Date(starts), place }
}

/** All that a rating keeps of its token. */
export const visitHash = (keys: Keys, token: string): string =>
  createHmac('sha256', keys.pepper).update(`visit|${token}`).digest('base64url')

/** The key of a desk's queue system: derived, so that it is stored nowhere. */
export const deskKeyFor = (keys: Keys, deskCode: string): string =>
  createHmac('sha256', keys.visit).update(`desk-key|${deskCode}`).digest('base64url')

/** The key of one kiosk, made when it is enrolled and stored nowhere but there. */
export const kioskKeyFor = (keys: Keys, kioskId: string): string =>
  createHmac('sha256', keys.visit).update(`kiosk-key|${kioskId}`).digest('base64url')
