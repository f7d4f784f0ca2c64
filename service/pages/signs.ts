import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { desksFor, officesWithDesks } from '../signs/choice.ts'
import { renderSheets } from '../signs/file.ts'
import { isPaper, PAPERS, type Paper } from '../signs/paper.ts'
import { assetUrl } from './asset-url.ts'
import { sendPage } from './headers.ts'
import type { Phrases } from './languages/phrases.ts'
import { languageOf, type Page, phrasesIn } from './page.ts'
import type { PageParts } from './parts.ts'

const ALL = 'all'

interface Asked {
  readonly office?: unknown
  readonly desk?: unknown
  readonly paper?: unknown
}

/** Signs to print: which offices, which desks, on what paper. Nothing on a sign is secret, so nobody signs in for it. */
export function registerSigns(
  app: FastifyInstance,
  { snapshot, publicUrl }: PageParts,
  page: (request: FastifyRequest, content: Pick<Page, 'title' | 'main' | 'kind' | 'scripts' | 'styles'>) => string,
): void {
  app.get<{ Querystring: Asked }>('/signs', { schema: { hide: true } }, (request, reply) => {
    const language = languageOf(request)
    const { signs: phrases } = phrasesIn(language)
    const { directory, demonstration } = snapshot.current()
    const { office, paper: askedPaper } = request.query
    const offices = officesWithDesks(directory)
    const paper: Paper = isPaper(askedPaper) ? askedPaper : 'a5'
    const officeId = office === ALL ? null : (offices.find(({ id }) => id === office)?.id ?? offices[0]?.id ?? null)
    const there = desksFor(directory, { officeId, deskCodes: [] })
    const asked = new Set([request.query.desk ?? []].flat())
    // Codes of another office, after another was chosen, choose nothing here.
    const named = there.filter(({ desk }) => asked.has(desk.code))
    const chosen = named.length > 0 ? named : there
    const main =
      offices.length === 0
        ? html`<h1>${phrases.title}</h1><p class="lead">${phrases.none}</p>`
        : html`<div class="choose">
<h1>${phrases.title}</h1>
<p>${phrases.lead}</p>
<form method="get" action="/signs">
!${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<div class="fields">
!${select('office', phrases.office, officeId ?? ALL, [...offices.map(({ id, name }) => [id, name[language]] as const), [ALL, phrases.allOffices]])}
!${select(
            'paper',
            phrases.paper,
            paper,
            (Object.keys(PAPERS) as Paper[]).map((each) => [each, phrases.papers[each]]),
          )}
</div>
!${renderDesks(there, new Set(chosen), language, phrases)}
<div class="actions">
<button class="second">${phrases.show}</button>
<button type="button" data-print hidden>${phrases.print}</button>
<p>${phrases.count(chosen.length, Math.ceil(chosen.length / PAPERS[paper].perSheet))}</p>
</div>
</form>
</div>
!${renderSheets(
            chosen.map((each) => ({ ...each, publicUrl, demonstration })),
            paper,
          )}`
    return sendPage(
      reply,
      page(request, {
        title: phrases.title,
        kind: 'signs',
        main,
        scripts: [assetUrl('print.js')],
        styles: [assetUrl('signs.css'), assetUrl(`signs-${paper}.css`)],
      }),
    )
  })
}

const select = (
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): string => html`<div>
<label for="${name}">${label}</label>
<select id="${name}" name="${name}">
!${options.map(([value, said]) => html`<option value="${value}" !${value === chosen ? 'selected' : ''}>${said}</option>`)}
</select>
</div>`

type DeskThere = ReturnType<typeof desksFor>[number]

const renderDesks = (
  there: readonly DeskThere[],
  chosen: ReadonlySet<DeskThere>,
  language: Language,
  phrases: Phrases['signs'],
): string => html`<fieldset>
<legend>${phrases.desks}</legend>
<ul>
!${there.map(
  (each) =>
    html`<li><label><input type="checkbox" name="desk" value="${each.desk.code}" !${chosen.has(each) ? 'checked' : ''}> ${each.desk.name[language]} (${each.desk.code})</label></li>`,
)}
</ul>
</fieldset>`
