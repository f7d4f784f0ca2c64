import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

const LENGTH = 16

/**
 * The same address gives the same index, which tells nothing without the key. Only an address that was confirmed is counted by
 * it, so that nobody finds out whether an address they type in has complained.
 */
export const contactIndexOf = (keys: Keys, email: string): string =>
  createHmac('sha256', keys.contactIndex)
    .update(email.normalize('NFC').trim().toLowerCase())
    .digest()
    .subarray(0, LENGTH)
    .toString('base64url')
