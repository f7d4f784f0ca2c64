import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import type { PublishedMonth } from '../contract/publication.ts'
import type { Phrases } from './languages/phrases.ts'
import { inLanguage } from './page.ts'

type Figure = PublishedMonth['offices'][number]['total']

const percent = (share: number, language: Language): string =>
  `${share.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`

const monthName = (month: string, language: Language): string => {
  const at = new Date(`${month}-15T00:00:00Z`)
  return language === 'vi'
    ? `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`
    : at.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
}

const dayOf = (instant: string, language: Language): string =>
  new Date(instant).toLocaleDateString(language === 'vi' ? 'vi' : 'en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })

/** A bar for looking at; the number stands beside it. */
function bar(figure: Figure): string {
  if (!figure) return ''
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="all" width="100" height="8"></rect><rect class="part" width="${figure.satisfied}" height="8"></rect></svg>`
}

const cells = (figure: Figure, language: Language, { published }: Phrases): string =>
  figure
    ? html`<td class="n">${figure.n.toLocaleString(language)}</td>
<td class="n"><b>${percent(figure.satisfied, language)}</b></td><td class="picture">!${bar(figure)}</td>`
    : html`<td class="hidden" colspan="3">${published.hidden}</td>`

/** The public figures of a month: a sentence, then the offices by name, each with its public services; how it is made below. */
export function renderPublished(
  month: PublishedMonth | null,
  months: readonly string[],
  language: Language,
  phrases: Phrases,
): string {
  const { published } = phrases
  const makings = html`<section><h2>${published.how}</h2><ul>!${published.makings.map((each) => html`<li>${each}</li>`)}</ul></section>`
  if (!month) {
    return html`<h1>${published.title}</h1><p class="lead">${published.none}</p><p>${published.noneMeans}</p>!${makings}`
  }
  const spoken = month.offices.flatMap(({ total }) => (total ? [total] : []))
  const people = spoken.reduce((sum, { n }) => sum + n, 0)
  return html`
<h1>${published.titleOf(monthName(month.month, language))}</h1>
<p class="lead">${published.lead(people.toLocaleString(language), String(spoken.length))}</p>
<nav class="months" aria-label="${published.months}">
!${months.map(
    (each) =>
      html`<a href="${inLanguage(`/published/${each}`, language)}" !${each === month.month ? 'aria-current="page"' : ''}>${monthName(each, language)}</a>`,
  )}
</nav>
<p class="onward"><a href="/published/${month.month}.csv" download>${published.csv}</a> · <a href="/api/published/${month.month}">JSON</a></p>
<div class="scroller" role="region" aria-label="${published.table}" tabindex="0">
<table class="published">
<caption class="unseen">${published.table}</caption>
<thead><tr><th scope="col">${published.office}</th><th scope="col" class="n">${published.people}</th><th scope="col" class="n">${published.satisfied}</th><th><span class="unseen">${published.picture}</span></th></tr></thead>
!${month.offices.map(
    (office) => html`<tbody>
<tr class="total"><th scope="rowgroup">${office.name[language]}</th>!${cells(office.total, language, phrases)}</tr>
!${office.services.map(
      ({ service, figure }) =>
        html`<tr><th scope="row">${published.services[service as keyof typeof published.services] ?? service}</th>!${cells(figure, language, phrases)}</tr>`,
    )}
</tbody>`,
  )}
</table>
</div>
<p class="hint">${published.frozen(dayOf(month.publishedAt, language))}!${
    month.restatedAt.length > 0 ? html` ${published.restated(dayOf(month.restatedAt.at(-1) ?? '', language))}` : ''
  }</p>
!${makings}
`
}

/** The same for a spreadsheet: a line a figure, hidden ones empty. */
export function publishedCsv({ month, offices }: PublishedMonth): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = offices.flatMap(({ officeId, name, total, services }) =>
    [{ service: '', figure: total }, ...services].map(({ service, figure }) =>
      [month, quoted(officeId), quoted(name.vi), service, figure?.n ?? '', figure?.satisfied ?? ''].join(','),
    ),
  )
  return `\uFEFF${['month,office_id,office,service,people,satisfied_percent', ...lines].join('\r\n')}\r\n`
}
