import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { statusFallback } from '../forms/fallback.ts'
import { Problem } from '../problem.ts'
import { publishedMonthOf } from '../publication/view.ts'
import { assetUrl } from './asset-url.ts'
import type { ElementName } from './bundles/bundles.ts'
import { widgetScripts } from './bundles/widget-scripts.ts'
import { renderDesk } from './desk.ts'
import { registerFiles } from './files.ts'
import { renderForeignPage } from './foreign-page.ts'
import { registerFramed } from './framed.ts'
import { renderFront } from './front.ts'
import { registerGallery } from './gallery/routes.ts'
import { registerGuide } from './guide.ts'
import { sendKeptPage, sendLetterBody, sendPage, sendPageWithFrame } from './headers.ts'
import type { Phrases } from './languages/phrases.ts'
import { letterBody, renderLetter, renderLetters } from './letters.ts'
import { inLanguage, languageOf, type Page, phrasesIn, renderPage } from './page.ts'
import type { KeptLetters, PageParts } from './parts.ts'
import { publishedCsv, renderPublished } from './published.ts'
import { registerSigns } from './signs.ts'

const HIDDEN = { schema: { hide: true } } as const

const renderMissing = (title: string, text: string, home: string, label: string): string => html`
<h1>${title}</h1>
<p class="lead">${text}</p>
<p><a class="button" href="${home}">${label}</a></p>
`

type Content = Pick<Page, 'title' | 'main'> & Partial<Pick<Page, 'scripts' | 'preloads' | 'styles' | 'kind'>>

/** The pages for people: what a QR code, a letter or a front door opens. */
export async function registerPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  const { snapshot, letters } = parts
  await registerFiles(app, parts.bundles)
  /** Of elements around forms that work without them. */
  const formStyles = [assetUrl('forms.css')]

  const page = (request: FastifyRequest, content: Content): string =>
    renderPage({
      scripts: [],
      preloads: [],
      styles: [],
      kind: 'narrow',
      ...content,
      language: languageOf(request),
      path: request.url.split('?')[0] ?? '/',
      demonstration: snapshot.current().demonstration,
      stylesheet: assetUrl('pages.css'),
    })
  const shown = (request: FastifyRequest) => {
    const language = languageOf(request)
    return { language, phrases: phrasesIn(language) }
  }
  const missingDesk = (request: FastifyRequest, reply: FastifyReply) => {
    const { language, phrases } = shown(request)
    const { unknown, unknownMeans, allDesks } = phrases.desk
    const { deskCode = '' } = request.params as { deskCode?: string }
    const main = renderMissing(unknown, unknownMeans(deskCode), inLanguage('/', language), allDesks)
    return sendPage(reply.code(404), page(request, { title: unknown, main }))
  }
  const { manifest } = parts.bundles
  /** `within` stands in the element until it takes over. */
  const elementPage = (
    title: (phrases: Phrases) => string,
    tag: ElementName,
    within = (language: Language): string => html`<p>${phrasesIn(language).needsScript}</p>`,
  ) => {
    return (request: FastifyRequest, reply: FastifyReply) => {
      const { phrases, language } = shown(request)
      const heading = title(phrases)
      const main = html`<h1 class="unseen">${heading}</h1><${tag} owns-page>!${within(language)}</${tag}>`
      return sendPage(
        reply,
        page(request, { title: heading, main, styles: formStyles, ...widgetScripts(manifest, [tag], language) }),
      )
    }
  }

  app.get('/', HIDDEN, (request, reply) => {
    const { language, phrases } = shown(request)
    return sendPage(
      reply,
      page(request, { title: phrases.name, kind: 'wide', main: renderFront(parts, language, phrases) }),
    )
  })

  app.get<{ Querystring: { code?: string } }>('/d', HIDDEN, (request, reply) => {
    const code = (request.query.code ?? '').trim().toUpperCase()
    return reply.redirect(inLanguage(code === '' ? '/' : `/d/${encodeURIComponent(code)}`, languageOf(request)))
  })

  app.get<{ Params: { deskCode: string } }>('/d/:deskCode', HIDDEN, (request, reply) => {
    const { language, phrases } = shown(request)
    const { directory } = snapshot.current()
    const desk = directory.desks.get(request.params.deskCode)
    const office = desk && directory.offices.get(desk.officeId)
    if (!desk || !office) return missingDesk(request, reply)
    const main = renderDesk(desk, office, language, phrases)
    const scripts = widgetScripts(manifest, ['ln-rating', 'ln-complaint'], language)
    return sendPage(
      reply,
      page(request, { title: phrases.desk.title(desk.name[language]), main, styles: formStyles, ...scripts }),
    )
  })

  app.get<{ Params: { deskCode: string } }>('/kiosk/:deskCode', HIDDEN, (request, reply) => {
    const { language, phrases } = shown(request)
    const desk = snapshot.current().directory.desks.get(request.params.deskCode)
    if (!desk) return missingDesk(request, reply)
    const main = html`<ln-kiosk desk="${desk.code}"><p>${phrases.needsScript}</p></ln-kiosk>`
    const scripts = widgetScripts(manifest, ['ln-kiosk'], language)
    return sendKeptPage(
      reply,
      page(request, { title: phrases.kiosk.title(desk.name[language]), main, kind: 'kiosk', ...scripts }),
    )
  })

  app.get(
    '/track',
    HIDDEN,
    elementPage(({ track }) => track.title, 'ln-status', statusFallback),
  )
  app.get(
    '/confirm',
    HIDDEN,
    elementPage(({ confirm }) => confirm.title, 'ln-confirm'),
  )
  app.get(
    '/verify',
    HIDDEN,
    elementPage(({ verify }) => verify.title, 'ln-verify'),
  )

  registerFramed(app, parts, page)
  registerPublished(app, parts, page)
  registerSigns(app, parts, page)
  registerGallery(app, parts, page)
  registerGuide(app, parts)

  for (const path of ['/console', '/console/*']) {
    app.get(path, HIDDEN, (request, reply) => {
      const { console } = shown(request).phrases
      const main = '<ln-console></ln-console>'
      return sendPage(reply, page(request, { title: console.title, main, scripts: ['/console.js'], kind: 'console' }))
    })
  }

  app.get('/demo', HIDDEN, (request, reply) => {
    const { directory } = snapshot.current()
    const desks = [...directory.desks.values()]
    const desk = desks.find(({ officeId }) => directory.offices.get(officeId)?.kind === 'ward') ?? desks[0]
    const office = desk && directory.offices.get(desk.officeId)
    if (!office) return reply.redirect(inLanguage('/', languageOf(request)))
    const stylesheet = assetUrl('demo.css')
    const { publicUrl } = parts
    const html = renderForeignPage({ language: languageOf(request), office, desk, publicUrl, stylesheet })
    return sendPage(reply, html)
  })

  app.get('/*', HIDDEN, (request, reply) => {
    // A program that asks for what is not there gets the problem of the API.
    if (!request.headers.accept?.includes('text/html')) throw new Problem('request/not-found')
    const { language, phrases } = shown(request)
    const { notFound } = phrases
    const main = renderMissing(notFound.title, notFound.text, inLanguage('/', language), notFound.home)
    return sendPage(reply.code(404), page(request, { title: notFound.title, main }))
  })

  if (letters && snapshot.current().demonstration) registerLetters(app, letters, page)
}

/** Figures for everyone, without a script. */
function registerPublished(
  app: FastifyInstance,
  { editions, snapshot }: PageParts,
  page: (request: FastifyRequest, content: Content) => string,
): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, wanted: string | undefined) => {
    const language = languageOf(request)
    const phrases = phrasesIn(language)
    const months = await editions.months()
    const month = wanted ?? months[0]
    const edition = month === undefined ? null : await editions.of(month)
    if (wanted !== undefined && !edition) reply.code(404)
    const view = edition && publishedMonthOf(edition, snapshot.current())
    const main = renderPublished(view, months, language, phrases)
    return sendPage(reply, page(request, { title: phrases.published.title, kind: 'wide', main }))
  }

  app.get('/published', HIDDEN, (request, reply) => show(request, reply, undefined))

  app.get<{ Params: { month: string } }>('/published/:month', HIDDEN, async (request, reply) => {
    const { month } = request.params
    if (!month.endsWith('.csv')) return show(request, reply, month)
    const edition = await editions.of(month.slice(0, -'.csv'.length))
    if (!edition) throw new Problem('publication/unknown-month')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="lang-nghe-${edition.month}.csv"`)
      .send(publishedCsv(publishedMonthOf(edition, snapshot.current())))
  })
}

function registerLetters(
  app: FastifyInstance,
  letters: KeptLetters,
  page: (request: FastifyRequest, content: Content) => string,
): void {
  const notThere = (request: FastifyRequest, reply: FastifyReply) => {
    const language = languageOf(request)
    const { title, unknown, all } = phrasesIn(language).letters
    const main = renderMissing(unknown, '', inLanguage('/letters', language), all)
    return sendPage(reply.code(404), page(request, { title, main }))
  }

  app.get('/letters', HIDDEN, async (request, reply) => {
    const language = languageOf(request)
    const phrases = phrasesIn(language)
    const main = renderLetters(await letters.list(), language, phrases)
    return sendPage(reply, page(request, { title: phrases.letters.title, kind: 'wide', main }))
  })

  app.get<{ Params: { id: string } }>('/letters/:id', HIDDEN, async (request, reply) => {
    const language = languageOf(request)
    const letter = await letters.read(request.params.id)
    if (!letter) return notThere(request, reply)
    const main = renderLetter(letter, language, phrasesIn(language))
    return sendPageWithFrame(reply, page(request, { title: letter.subject, main }))
  })

  app.get<{ Params: { id: string } }>('/letters/:id/body', HIDDEN, async (request, reply) => {
    const letter = await letters.read(request.params.id)
    return letter?.html === undefined ? notThere(request, reply) : sendLetterBody(reply, letterBody(letter.html))
  })
}
