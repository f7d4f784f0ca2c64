import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ELEMENT_FILES, ELEMENT_FILES_FOLDER } from '../elements/files.ts'
import { Problem } from '../problem.ts'
import { ASSETS } from './asset-url.ts'
import type { Bundles } from './bundles/bundles.ts'
import { repositoryRoot } from './repository-root.ts'

const FONTS = ['vietnamese', 'latin'].flatMap((subset) =>
  [400, 600].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
)

/** A module is always fetched as CORS: without these no foreign page could embed it. */
const EMBEDDABLE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const
const IMMUTABLE = /^[\w.-]+\.js$/

/** Scripts, styles and fonts; only the files named here are served. */
export async function registerFiles(app: FastifyInstance, bundles: Bundles): Promise<void> {
  const root = repositoryRoot()
  const assets = join(root, 'service/pages/assets')
  const fonts = join(root, 'node_modules/@fontsource/be-vietnam-pro/files')
  await app.register(fastifyStatic, { root: assets, serve: false, preCompressed: true, cacheControl: false })

  app.get('/widgets.css', { schema: { hide: true } }, (_request, reply) =>
    reply.headers({ ...EMBEDDABLE, 'cache-control': 'public, max-age=300' }).sendFile('widgets.css', assets),
  )
  // Their names hold their content, so they never change.
  app.get<{ Params: { file: string } }>('/widgets/:file', { schema: { hide: true } }, (request, reply) => {
    const { file } = request.params
    if (!IMMUTABLE.test(file)) throw new Problem('request/not-found')
    return reply
      .headers({ ...EMBEDDABLE, 'cache-control': 'public, max-age=31536000, immutable' })
      .sendFile(file, join(bundles.directory, 'widgets'))
  })

  // What tools are told of the elements of this version.
  const typings = join(root, ELEMENT_FILES_FOLDER)
  for (const name of ELEMENT_FILES) {
    app.get(`/widgets/${bundles.version}/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.headers({ ...EMBEDDABLE, 'cache-control': 'public, max-age=3600' }).sendFile(name, typings),
    )
  }

  for (const script of ['widgets.js', 'console.js']) {
    app.get(`/${script}`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .headers({
          ...EMBEDDABLE,
          'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
        })
        .sendFile(script, bundles.directory),
    )
  }
  app.get('/console.js.map', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('console.js.map', bundles.directory),
  )
  for (const [folder, names] of [
    [assets, ASSETS],
    [fonts, FONTS],
  ] as const) {
    for (const name of names) {
      app.get(`/assets/${name}`, { schema: { hide: true } }, (_request, reply) =>
        reply.header('cache-control', 'public, max-age=2592000').sendFile(name, folder),
      )
    }
  }
}
