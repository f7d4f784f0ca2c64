import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { Problem } from '../problem.ts'
import { type Bundles, EMBEDDABLE } from './bundles/bundles.ts'
import { widgetScripts } from './bundles/widget-scripts.ts'
import { sendFramedPage } from './headers.ts'
import type { Phrases } from './languages/phrases.ts'
import { languageOf, type Page, phrasesIn } from './page.ts'

/** The page in the frame of a protected element: the element and nothing else. */
export function registerFramed(
  app: FastifyInstance,
  { manifest }: Bundles,
  page: (request: FastifyRequest, content: Pick<Page, 'title' | 'main' | 'kind' | 'scripts' | 'preloads'>) => string,
): void {
  app.get<{ Params: { element: string }; Querystring: { desk?: string } }>(
    '/framed/:element',
    { schema: { hide: true } },
    (request, reply) => {
      const tag = EMBEDDABLE.find((name) => name === request.params.element)
      if (!tag) throw new Problem('request/not-found')
      const desk = request.query.desk ?? ''
      const language = languageOf(request)
      const phrases = phrasesIn(language)
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
      return sendFramedPage(reply, page(request, whole))
    },
  )
}

const RATING: Readonly<Record<Language, string>> = { vi: 'Đánh giá', en: 'Rate' }

function titleOf(tag: (typeof EMBEDDABLE)[number], language: Language, { desk, track }: Phrases): string {
  if (tag === 'ln-status') return track.title
  return tag === 'ln-complaint' ? desk.complaint : RATING[language]
}
