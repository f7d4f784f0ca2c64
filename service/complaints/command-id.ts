import { createHmac } from 'node:crypto'
import type { Verb } from '../../rules/complaint.ts'
import type { Keys } from '../security/keys.ts'

/** The same key for the same thing is the same command, and the key itself is not kept. */
export const commandId = (keys: Keys, caseId: string, verb: Verb, idempotencyKey: string): string =>
  createHmac('sha256', keys.caseId).update(`${caseId}|${verb}|${idempotencyKey}`).digest('base64url').slice(0, 22)
