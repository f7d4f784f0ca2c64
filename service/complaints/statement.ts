import { createHash, createHmac, sign } from 'node:crypto'
import type { Statement } from '../contract/index.ts'
import { canonical } from '../security/canonical.ts'
import type { Keys } from '../security/keys.ts'

export interface StatementFacts {
  readonly filedAt: Date
  readonly office: string
  readonly desk: string
  readonly attitudes: readonly string[]
  /** Hash of the filing event, with which every later state of the complaint begins. */
  readonly head: string
  readonly acknowledgeBy: Date
  readonly resolveBy: Date
}

export const keyIdOf = (keys: Keys): string =>
  createHash('sha256').update(keys.publicKey).digest('base64url').slice(0, 16)

/**
 * What was filed and when, signed. It holds a salted digest instead of the account, so that the paper alone tells a stranger
 * nothing, while the citizen, who knows the words, can prove them. Salt and signature are deterministic: a retry gets the same.
 */
export function signStatement(keys: Keys, idempotencyKey: string, account: string, facts: StatementFacts): Statement {
  const salt = createHmac('sha256', keys.statementSalt).update(idempotencyKey).digest('base64url')
  const text = canonical({
    statement: 'langnghe/1',
    ...facts,
    salt,
    accountDigest: createHash('sha256').update(`${salt}|${account}`).digest('base64url'),
  })
  return { text, signature: sign(null, Buffer.from(text), keys.signing).toString('base64url'), keyId: keyIdOf(keys) }
}
