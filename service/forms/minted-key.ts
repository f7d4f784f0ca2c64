import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Keys } from '../security/keys.ts'

const NONCE_LENGTH = 22

const proof = (keys: Keys, nonce: string, about: string): string =>
  createHmac('sha256', keys.pepper).update(`form|${nonce}|${about}`).digest().subarray(0, 16).toString('base64url')

/**
 * An idempotency key for one check page: 128 random bits, and the proof that this service made them for exactly what the page
 * shows. A page that is cached anywhere therefore holds either no key (the forms inside the elements hold none) or a key
 * that files nothing but the words beside it: nobody else's words under it, and nobody else's receipt for them.
 */
export function mintKey(keys: Keys, about: string): string {
  const nonce = randomBytes(16).toString('base64url')
  return nonce + proof(keys, nonce, about)
}

export function isMinted(keys: Keys, key: string, about: string): boolean {
  const nonce = key.slice(0, NONCE_LENGTH)
  const given = Buffer.from(key)
  const expected = Buffer.from(nonce + proof(keys, nonce, about))
  return given.length === expected.length && timingSafeEqual(given, expected)
}
