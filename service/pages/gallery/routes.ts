import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GALLERY, type GalleryTag } from '../../contract/gallery.ts'
import { describedElements } from '../../elements/described.ts'
import { assetUrl } from '../asset-url.ts'
import { widgetScripts } from '../bundles/widget-scripts.ts'
import { sendPageWithoutConnection } from '../headers.ts'
import { languageOf, type Page } from '../page.ts'
import type { PageParts } from '../parts.ts'
import { repositoryRoot } from '../repository-root.ts'
import { type GalleryAsked, galleryTitle, renderGallery } from './page.ts'

type Content = Pick<Page, 'title' | 'main' | 'kind' | 'scripts' | 'preloads' | 'styles'>

/** The elements for whoever embeds them; nothing in it is data of this installation. */
export function registerGallery(
  app: FastifyInstance,
  { bundles, publicUrl }: PageParts,
  page: (request: FastifyRequest, content: Content) => string,
): void {
  const elements = describedElements(repositoryRoot())
  const { manifest, version } = bundles
  const tags = Object.keys(GALLERY) as GalleryTag[]

  app.get<{ Querystring: GalleryAsked }>('/gallery', { schema: { hide: true } }, (request, reply) => {
    const language = languageOf(request)
    const { scripts, preloads } = widgetScripts(manifest, tags, language)
    const main = renderGallery({ language, asked: request.query, publicUrl, version, elements })
    return sendPageWithoutConnection(
      reply,
      page(request, {
        title: galleryTitle(language),
        kind: 'gallery',
        main,
        scripts: [`/widgets/${manifest.gallery}`, ...scripts],
        preloads,
        styles: [assetUrl('gallery.css')],
      }),
    )
  })
}
