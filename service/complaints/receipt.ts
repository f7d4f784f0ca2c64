import { createHash, createHmac } from 'node:crypto'
import { base32, readBase32 } from '../security/base32.ts'
import { canonical } from '../security/canonical.ts'
import type { Keys } from '../security/keys.ts'

const CODE_BITS = 80
const ID_BITS = 130

/** The same key always names the same complaint: that is what makes a retry find the first filing. */
export const caseIdFor = (keys: Keys, idempotencyKey: string): string =>
  base32(createHmac('sha256', keys.caseId).update(idempotencyKey).digest(), ID_BITS).toLowerCase()

/**
 * The tracking code: a secret of 80 bits derived from the idempotency key and the body, so that a retry shows the same code
 * while the database keeps neither code nor body hash. Another body under the same key gives another code.
 */
export function trackingCodeFor(keys: Keys, idempotencyKey: string, body: unknown): string {
  const digest = createHash('sha256').update(canonical(body)).digest()
  const code = base32(createHmac('sha256', keys.receipt).update(idempotencyKey).update(digest).digest(), CODE_BITS)
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** What the database keeps of a tracking code, however it was typed. */
export const receiptHash = (keys: Keys, trackingCode: string): string =>
  createHmac('sha256', keys.pepper)
    .update(`receipt|${readBase32(trackingCode)}`)
    .digest('base64url')

/** A tracking code, as written on a receipt, anywhere in a text: a secret that must not be stored in the clear. */
export const holdsTrackingCode = (text: string): boolean =>
  /(^|[^0-9A-Z])[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}($|[^0-9A-Z])/i.test(text)
