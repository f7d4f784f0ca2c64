import type { FastifyInstance } from 'fastify'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import { type PublicationParts, restate } from './publish.ts'
import { publishedMonthOf } from './view.ts'

export interface PublicationRoutesParts {
  readonly publication: PublicationParts
  readonly snapshot: SnapshotHolder
}

export function publicationRoutes(app: FastifyInstance, { publication, snapshot }: PublicationRoutesParts): void {
  const { editions } = publication

  route(app, 'GET /api/published', async () => ({ months: await editions.months() }))

  route(app, 'GET /api/published/:month', async ({ params }) => {
    const edition = await editions.of(params.month)
    if (!edition) throw new Problem('publication/unknown-month')
    return publishedMonthOf(edition, snapshot.current())
  })

  route(app, 'POST /api/published/:month/restatement', async ({ who, params }) => {
    const person = snapshot.current().directory.staff.get(who.staffMemberId)
    if (!person?.roles.includes('reform-officer')) throw new Problem('trends/not-yours')
    return publishedMonthOf(await restate(publication, params.month, who.staffMemberId), snapshot.current())
  })
}
