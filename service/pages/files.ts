import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { repositoryRoot } from './repository-root.ts'
import type { Bundles } from './widget-bundles.ts'

const FONTS = ['vietnamese', 'latin'].flatMap((subset) =>
  [400, 600].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
)
const OURS = ['pages.css', 'demo.css', 'icon.svg'] as const
export type Asset = (typeof OURS)[number]

export interface Files {
  /** Address of one of our assets: another content is another address. */
  readonly assetUrl: (name: Asset) => string
}

/** Scripts, styles and fonts; only the files named here are served. */
export async function registerFiles(app: FastifyInstance, bundles: Bundles): Promise<Files> {
  const root = repositoryRoot()
  const assets = join(root, 'service/pages/assets')
  const fonts = join(root, 'node_modules/@fontsource/be-vietnam-pro/files')
  await app.register(fastifyStatic, { root: assets, serve: false, preCompressed: true, cacheControl: false })

  for (const script of ['widgets.js', 'console.js']) {
    app.get(`/${script}`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .headers({
          'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
          // A module is always fetched as CORS: without this no foreign page could embed it.
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        })
        .sendFile(script, bundles.directory),
    )
    app.get(`/${script}.map`, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(`${script}.map`, bundles.directory),
    )
  }
  for (const [folder, names] of [
    [assets, OURS],
    [fonts, FONTS],
  ] as const) {
    for (const name of names) {
      app.get(`/assets/${name}`, { schema: { hide: true } }, (_request, reply) =>
        reply.header('cache-control', 'public, max-age=2592000').sendFile(name, folder),
      )
    }
  }
  const versions = new Map(
    OURS.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(assets, name)))
        .digest('hex')
        .slice(0, 8),
    ]),
  )
  return { assetUrl: (name) => `/assets/${name}?v=${versions.get(name)}` }
}
