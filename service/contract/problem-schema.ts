import { Type } from 'typebox'

/** RFC 9457. `code` is stable and public; `at` says where a request does not follow the contract. */
const ProblemBody = Type.Object({
  type: Type.String(),
  code: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  requestId: Type.String(),
  at: Type.Optional(Type.String()),
})

export const ProblemSchema = {
  description: 'What went wrong, by a stable code',
  content: { 'application/problem+json': { schema: ProblemBody } },
}
