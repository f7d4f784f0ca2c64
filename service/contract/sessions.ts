import { type Static, Type } from 'typebox'
import { Id, InLanguages, Role } from './words.ts'

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
