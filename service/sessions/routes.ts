import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AuditStore } from '../audit/store.ts'
import type { SignedIn } from '../contract/index.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import type { SessionActions, SignedInPerson } from './actions.ts'
import type { SignInThrottle } from './throttle.ts'

export interface SessionRoutesParts {
  readonly sessions: SessionActions
  readonly snapshot: SnapshotHolder
  readonly audit: AuditStore
  readonly throttle: SignInThrottle
  readonly secureCookies: boolean
  readonly now: () => Date
}

/** The prefix makes the browser itself refuse the cookie from anywhere else; it needs https. */
const cookieName = (secure: boolean): string => (secure ? '__Host-langnghe' : 'langnghe')

/** Who is asking, by cookie; whatever changes something must also bring the token of the page. */
export function sessionGate({
  sessions,
  snapshot,
  secureCookies,
}: Pick<SessionRoutesParts, 'sessions' | 'snapshot' | 'secureCookies'>) {
  return async (request: FastifyRequest): Promise<SignedInPerson> => {
    // The directory and the policy as they stand now, so that every right ends with the request after it was taken away.
    const [who, { directory }] = await Promise.all([
      sessions.whoIs(request.cookies[cookieName(secureCookies)]),
      snapshot.fresh(),
    ])
    if (!directory.staff.get(who.staffMemberId)?.active) throw new Problem('session/needed')
    if (request.method !== 'GET') sessions.checkCsrf(who, request.headers['x-csrf-token'])
    return who
  }
}

export function sessionRoutes(app: FastifyInstance, parts: SessionRoutesParts): void {
  const { sessions, snapshot, audit, throttle, secureCookies, now } = parts
  const cookie = { httpOnly: true, sameSite: 'strict', secure: secureCookies, path: '/' } as const

  const signedIn = (who: SignedInPerson): SignedIn => {
    const { directory, demonstration } = snapshot.current()
    const person = directory.staff.get(who.staffMemberId)
    const office = person && directory.offices.get(person.officeId)
    if (!person?.active || !office) throw new Problem('session/needed')
    const { id: staffMemberId, name, post, roles } = person
    return {
      staffMemberId,
      name,
      post,
      office: office.name,
      roles: [...roles],
      csrfToken: who.csrfToken,
      demonstration,
    }
  }

  route(app, 'POST /api/sessions', async ({ body: { username, password }, request, reply }) => {
    throttle.check(username, request.ip)
    try {
      const { token, ...who } = await sessions.signIn(username, password)
      throttle.succeeded(username, request.ip)
      const answer = signedIn(who)
      await audit.record({ at: now(), what: 'signed-in', staffMemberId: who.staffMemberId, about: username })
      reply.setCookie(cookieName(secureCookies), token, cookie)
      return answer
    } catch (error) {
      throttle.failed(username, request.ip)
      await audit.record({ at: now(), what: 'sign-in-failed', staffMemberId: null, about: username })
      throw error
    }
  })

  route(app, 'GET /api/sessions', async ({ who }) => signedIn(who))

  route(app, 'DELETE /api/sessions', async ({ who, reply }) => {
    await sessions.signOut(who)
    reply.clearCookie(cookieName(secureCookies), cookie)
    return null
  })
}
