import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Problem } from '../problem.ts'
import type { Keys } from '../security/keys.ts'
import { passwordFits } from './password.ts'
import type { Session, SessionStore } from './store.ts'

/** A session ends this long after the last request, and for good after a working day. */
const IDLE = 2 * 3_600_000
const LONGEST = 12 * 3_600_000
/** Prolonging on every request would write on every read. */
const PROLONG_AFTER = 5 * 60_000

export interface SignedInPerson {
  readonly staffMemberId: string
  /** The name they signed in with. */
  readonly account: string
  readonly sessionId: string
  readonly csrfToken: string
}

export type SessionActions = ReturnType<typeof sessionActions>

export function sessionActions(parts: { store: SessionStore; keys: Keys; now: () => Date }) {
  const { store, keys, now } = parts
  const idOf = (token: string) => createHmac('sha256', keys.pepper).update(`session|${token}`).digest('base64url')
  const csrfFor = (id: string) => createHmac('sha256', keys.csrf).update(id).digest('base64url')
  const person = (
    sessionId: string,
    { staffMemberId, account }: Pick<Session, 'staffMemberId' | 'account'>,
  ): SignedInPerson => ({
    staffMemberId,
    account,
    sessionId,
    csrfToken: csrfFor(sessionId),
  })

  return {
    /** Throws Problem session/wrong-credentials without telling which of the two was wrong. */
    async signIn(username: string, password: string) {
      const account = await store.account(username)
      if (!(await passwordFits(account?.passwordHash, password)) || !account) {
        throw new Problem('session/wrong-credentials')
      }
      const token = randomBytes(32).toString('base64url')
      const at = now()
      const id = idOf(token)
      const session: Session = {
        _id: id,
        staffMemberId: account.staffMemberId,
        account: account._id,
        createdAt: at,
        expiresAt: new Date(at.getTime() + IDLE),
      }
      await store.open(session)
      return { token, ...person(id, session) }
    },

    /** Who holds this token. Throws Problem session/needed. */
    async whoIs(token: string | undefined): Promise<SignedInPerson> {
      const id = token === undefined ? undefined : idOf(token)
      const at = now()
      const session = id === undefined ? null : await store.find(id, at)
      if (!session || id === undefined) throw new Problem('session/needed')
      const expiresAt = new Date(Math.min(at.getTime() + IDLE, session.createdAt.getTime() + LONGEST))
      if (expiresAt.getTime() - session.expiresAt.getTime() > PROLONG_AFTER) await store.prolong(id, expiresAt)
      return person(id, session)
    },

    signOut: (who: SignedInPerson) => store.close(who.sessionId),

    /** Throws Problem session/wrong-csrf-token unless the page that sends this is the one that signed in. */
    checkCsrf(who: SignedInPerson, given: string | string[] | undefined): void {
      const expected = Buffer.from(who.csrfToken)
      const actual = Buffer.from(typeof given === 'string' ? given : '')
      if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
        throw new Problem('session/wrong-csrf-token')
      }
    },
  }
}
