import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { mayEmbed, originFault } from '../../rules/allowed-origins.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { Problem } from '../problem.ts'
import { EMBEDDABLE } from './bundles/bundles.ts'
import { widgetScripts } from './bundles/widget-scripts.ts'
import { sendFramedPage } from './headers.ts'
import type { Phrases } from './languages/phrases.ts'
import { inLanguage, languageOf, type Page, phrasesIn } from './page.ts'
import type { PageParts } from './parts.ts'

/**
 * The page in the frame of a protected element: the element and nothing else. `host` is the site around it, and the only one that
 * may frame it, if it is listed for the desk. Who names a site they are not names one that the browser does not find there.
 */
export function registerFramed(
  app: FastifyInstance,
  { bundles: { manifest }, snapshot, publicUrl }: PageParts,
  page: (
    request: FastifyRequest,
    content: Pick<Page, 'title' | 'main'> & Partial<Pick<Page, 'kind' | 'scripts' | 'preloads'>>,
  ) => string,
): void {
  app.get<{ Params: { element: string }; Querystring: { desk?: string; host?: string } }>(
    '/framed/:element',
    { schema: { hide: true } },
    (request, reply) => {
      const tag = EMBEDDABLE.find((name) => name === request.params.element)
      if (!tag) throw new Problem('request/not-found')
      const { desk = '', host = '' } = request.query
      const language = languageOf(request)
      const phrases = phrasesIn(language)
      const ours = [new URL(publicUrl).origin, `${request.protocol}://${request.host}`].includes(host)
      const listed = originFault(host) === null && mayEmbed(snapshot.current(), host, desk === '' ? null : desk)
      if (!ours && !listed) {
        const { notListed, openOurs } = phrases.framed
        const own = inLanguage(desk === '' ? '/track' : `/d/${encodeURIComponent(desk)}`, language)
        const main = html`<div data-framed class="refused"><p>${notListed}</p><p><a href="${own}">${openOurs}</a></p></div>`
        const title = titleOf(tag, language, phrases)
        const refusal = { title, main, kind: 'framed', scripts: [`/widgets/${manifest.framed}`] } as const
        // Nothing can be typed into it, so any site may show why there is nothing else.
        return sendFramedPage(reply.code(403), page(request, refusal), '*')
      }
      const main = html`<${tag} data-framed desk="${desk}"><p>${phrases.needsScript}</p></${tag}>`
      const { scripts, preloads } = widgetScripts(manifest, [tag], language)
      const title = titleOf(tag, language, phrases)
      const whole = {
        title,
        main,
        kind: 'framed',
        scripts: [...scripts, `/widgets/${manifest.framed}`],
        preloads,
      } as const
      return sendFramedPage(reply, page(request, whole), host)
    },
  )
}

const RATING: Readonly<Record<Language, string>> = { vi: 'Đánh giá', en: 'Rate' }

function titleOf(tag: (typeof EMBEDDABLE)[number], language: Language, { desk, track }: Phrases): string {
  if (tag === 'ln-status') return track.title
  return tag === 'ln-complaint' ? desk.complaint : RATING[language]
}
