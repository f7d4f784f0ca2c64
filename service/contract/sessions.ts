import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Id, InLanguages, Nothing, Role } from './words.ts'

const closed = { additionalProperties: false }

export const Credentials = Type.Object(
  { username: Type.String({ minLength: 1, maxLength: 64 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
  closed,
)

export const SignedIn = Type.Object(
  {
    staffMemberId: Id,
    name: Type.String(),
    post: InLanguages,
    office: InLanguages,
    roles: Type.Array(Role),
    /** Sent back as X-CSRF-Token with everything that changes something. */
    csrfToken: Type.String(),
    demonstration: Type.Boolean(),
  },
  closed,
)
export type SignedIn = Static<typeof SignedIn>

export const sessionsContract = {
  'POST /api/sessions': {
    summary: 'Sign in',
    access: 'public',
    status: 201,
    body: Credentials,
    reply: SignedIn,
  },
  'GET /api/sessions': {
    summary: 'Who is signed in here',
    access: 'session',
    status: 200,
    reply: SignedIn,
  },
  'DELETE /api/sessions': {
    summary: 'Sign out',
    access: 'session',
    status: 204,
    reply: Nothing,
  },
} as const satisfies Record<string, ContractLine>
