import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Id, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })

const PublishedCell = Type.Union([
  Type.Object(
    {
      n: Type.Integer({ minimum: 10, description: 'people whose verified rating is counted' }),
      satisfied: Type.Number({ description: 'share satisfied or very satisfied, percent, one decimal' }),
    },
    closed,
  ),
  Type.Null({ description: 'fewer than ten people, or hidden so that such a figure cannot be worked out' }),
])

export const PublishedMonth = Type.Object(
  {
    month: Month,
    publishedAt: Instant,
    restatedAt: Type.Array(Instant),
    offices: Type.Array(
      Type.Object(
        {
          officeId: Id,
          name: InLanguages,
          total: PublishedCell,
          services: Type.Array(Type.Object({ service: Type.String(), figure: PublishedCell }, closed)),
        },
        closed,
      ),
      { description: 'in the order of their names, never of their figures' },
    ),
  },
  closed,
)
export type PublishedMonth = Static<typeof PublishedMonth>

const MonthParams = Type.Object({ month: Month }, closed)

export const publicationContract = {
  'GET /api/published': {
    summary: 'Months whose figures are public, newest first',
    access: 'public',
    status: 200,
    reply: Type.Object({ months: Type.Array(Month) }, closed),
  },
  'GET /api/published/:month': {
    summary:
      'Satisfaction by office and public service in one month: frozen, at least a week late, ten people at least',
    access: 'public',
    status: 200,
    params: MonthParams,
    reply: PublishedMonth,
  },
  'POST /api/published/:month/restatement': {
    summary: 'Count a published month again; a figure changes by nothing or by ten people at least',
    access: 'session',
    status: 200,
    params: MonthParams,
    body: Type.Object({}, closed),
    reply: PublishedMonth,
  },
} as const satisfies Record<string, ContractLine>
