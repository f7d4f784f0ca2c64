import type { FastifyInstance } from 'fastify'
import { PHOTOS } from '../contract/photos.ts'
import { route } from '../route.ts'
import type { PhotoActions } from './actions.ts'

export function photoRoutes(app: FastifyInstance, { photos }: { photos: PhotoActions }): void {
  route(app, 'GET /api/photos', ({ who }) => photos.page(who.staffMemberId))

  route(app, 'POST /api/photos/:officeId/showing', ({ who, params, body }) =>
    photos.show(who.staffMemberId, params.officeId, body.shown),
  )

  route(app, 'POST /api/photos/:officeId/people/:staffMemberId', ({ who, params, body }) =>
    photos.keep(who.staffMemberId, params.officeId, params.staffMemberId, body.image),
  )

  route(app, 'POST /api/photos/:officeId/people/:staffMemberId/removal', ({ who, params }) =>
    photos.remove(who.staffMemberId, params.officeId, params.staffMemberId),
  )

  // A day, though its content never changes: who takes their agreement back is gone from every screen tomorrow.
  app.get<{ Params: { file: string } }>(`${PHOTOS}:file`, { schema: { hide: true } }, async (request, reply) => {
    const content = await photos.open(request.params.file)
    return reply.type('image/jpeg').header('cache-control', 'public, max-age=86400, immutable').send(content)
  })
}
