import multipart from '@fastify/multipart'
import type { FastifyError, FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import { inLanguage } from '../pages/page.ts'
import { problemOf } from '../problem-handler.ts'
import { languageIn } from './complaint-fields.ts'
import { complaintForms } from './complaint-routes.ts'
import { sendFormPage } from './page.ts'
import type { FormParts } from './parts.ts'
import { ratingForms } from './rating-routes.ts'
import { MULTIPART, takeForms } from './sent.ts'
import { spokenIn } from './spoken.ts'
import { statusForms } from './status-routes.ts'

/** As long as the photos of a form may take over the slow line of a phone. */
const UPLOAD_TIMEOUT = 90_000

/**
 * Where the forms inside the elements lead when there are no scripts: pages of ours, without cookies, and the only place beside
 * `/api/attachments` that takes what a form sends. They answer from any page, as forms do; what they may do is what anybody may.
 */
export async function formRoutes(app: FastifyInstance, parts: FormParts): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, MULTIPART)
    takeForms(scope)
    scope.addHook('onRoute', (route) => {
      route.schema = { hide: true }
      route.handlerTimeout = UPLOAD_TIMEOUT
    })
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      const problem = problemOf(error)
      if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
      const { body } = request
      const spoken = spokenIn(body instanceof URLSearchParams ? languageIn(body) : 'vi')
      const { forms, problems, language } = spoken
      const main = html`<h1>${forms.failedTitle}</h1>
<p class="lead">${problems[problem.code]}</p>
<p>${forms.failedText}</p>
<p><a class="button" href="${inLanguage('/', language)}">${forms.startAgain}</a></p>`
      if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
      const page = { title: forms.failedTitle, spoken, main, status: problem.status }
      return sendFormPage(reply, page, parts.snapshot.current())
    })
    ratingForms(scope, parts)
    complaintForms(scope, parts)
    statusForms(scope, parts)
    // An address of a form asked for by itself, as from the history, holds nothing: it leads to where one begins.
    for (const path of ['/forms/track', '/forms/track/say']) {
      scope.get(path, (_request, reply) => reply.redirect('/track', 303))
    }
    for (const path of [
      '/forms/rating',
      '/forms/rating/send',
      '/forms/complaint',
      '/forms/complaint/send',
      '/forms/complaint/kept',
    ]) {
      scope.get(path, (_request, reply) => reply.redirect('/', 303))
    }
  })
}
