import type { FastifyReply } from 'fastify'
import type { Language } from '../../rules/vocabulary.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { assetUrl } from '../pages/asset-url.ts'
import { sendPage } from '../pages/headers.ts'
import { renderPage } from '../pages/page.ts'
import type { Spoken } from './spoken.ts'

interface FormPage {
  readonly title: string
  readonly spoken: Spoken
  /** Trusted HTML. */
  readonly main: string
  /** Something on it is to be looked at again. */
  readonly faulty?: boolean
  readonly status?: number
  /** Where the language may be changed without losing anything. */
  readonly path?: string
}

/** Every answer to a form: a page of ours, never kept by anything on its way (`no-store`), with no script and no cookie. */
export function sendFormPage(reply: FastifyReply, page: FormPage, { demonstration }: Pick<Snapshot, 'demonstration'>) {
  const { spoken, faulty, title } = page
  const language: Language = spoken.language
  return sendPage(
    page.status === undefined ? reply : reply.code(page.status),
    renderPage({
      title: faulty ? `${spoken.exchange.faultMark}: ${title}` : title,
      language,
      path: page.path ?? null,
      demonstration,
      scripts: [],
      preloads: [],
      stylesheet: assetUrl('pages.css'),
      styles: [assetUrl('forms.css')],
      kind: 'narrow',
      main: `<div class="forms">${page.main}</div>`,
    }),
  )
}
