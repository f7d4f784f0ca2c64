import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { ATTACHMENT_BYTES_AT_MOST } from '../contract/attachments.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import type { AttachmentActions } from './actions.ts'

/** Five megabytes over the slow line of a phone. */
const UPLOAD_TIMEOUT = 90_000

/** The one place of the API that takes a form: everywhere else it stays refused. */
export async function attachmentRoutes(
  app: FastifyInstance,
  { attachments }: { attachments: AttachmentActions },
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 0, parts: 1, fileSize: ATTACHMENT_BYTES_AT_MOST, headerPairs: 20 },
      throwFileSizeLimit: true,
    })
    route(
      scope,
      'POST /api/attachments',
      async ({ request }) => {
        if (!request.isMultipart()) throw new Problem('request/unsupported-content')
        const file = await request.file()
        if (!file) throw new Problem('request/invalid')
        return attachments.keep(await file.toBuffer())
      },
      { handlerTimeout: UPLOAD_TIMEOUT },
    )
  })
}
