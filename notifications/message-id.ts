import { createHash } from 'node:crypto'

/**
 * The Message-ID of an outbox entry, the same at each attempt, so that a letter sent twice in a crash shows once. Hashed: any
 * entry id makes a lawful header, and none of our ids leaves by post.
 */
export const messageIdOf = (entryId: string, domain: string): string =>
  `<${createHash('sha256').update(entryId).digest('hex').slice(0, 32)}@${domain}>`
