import { type Static, Type } from 'typebox'
import { DEADLINE_KINDS } from '../../rules/deadline.ts'
import { Instant } from './words.ts'

const closed = { additionalProperties: false }

/** The dates of a case that a calendar decides: its deadlines, and how long silence is waited for. */
export const MOVED_DATES = [...DEADLINE_KINDS, 'silence'] as const
export type MovedDate = (typeof MOVED_DATES)[number]

export const LocalDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'local date, YYYY-MM-DD' })

/** Why dates of a case were calculated anew, and what became of them. */
export const Retiming = Type.Object(
  {
    days: Type.Array(
      Type.Object(
        {
          on: LocalDate,
          /** `usual`: nothing special is left of what was declared before. */
          is: Type.Enum(['closed', 'open', 'usual']),
          because: Type.Union([Type.String(), Type.Null()]),
        },
        closed,
      ),
    ),
    moved: Type.Array(Type.Object({ of: Type.Enum(MOVED_DATES), before: Instant, after: Instant }, closed)),
  },
  closed,
)
export type Retiming = Static<typeof Retiming>
