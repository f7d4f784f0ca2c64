import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { repositoryRoot } from './repository-root.ts'

/** The address that examples are written with. */
const EXAMPLE = /https:\/\/lang-nghe\.example/g

/** The guide for those who keep pages of offices, as it stands in the repository, its examples with this service's own address. */
export function registerGuide(app: FastifyInstance, { publicUrl }: { readonly publicUrl: string }): void {
  app.get('/docs/embed.md', { schema: { hide: true } }, async (_request, reply) => {
    const guide = await readFile(join(repositoryRoot(), 'docs/embed.md'), 'utf8')
    return reply.type('text/plain; charset=utf-8').send(guide.replace(EXAMPLE, () => publicUrl))
  })
}
