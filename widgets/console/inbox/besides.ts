import { html, nothing, type TemplateResult } from 'lit'
import type { InboxItem, Waiting } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'
import { ALERTS_PATH, casePath, DISPUTES_PATH, HELD_DAYS_PATH } from '../router.ts'

/** What waits for the reader besides the deadlines of their cases, each with the way to it; nothing when nothing does. */
export function renderBesides(
  { disputes, alerts, heldDays, extensions, heard }: Waiting,
  spoken: Spoken,
): TemplateResult | typeof nothing {
  const { besides } = spoken.inbox
  const page = (count: number, path: string, says: (n: number) => string) =>
    count === 0 ? [] : [html`<li><a href=${path}>${says(count)}</a></li>`]
  const cases = (items: readonly InboxItem[], says: (n: number) => string) =>
    items.length === 0
      ? []
      : [
          html`<li>${says(items.length)} ${items.map((item, i) => html`${i === 0 ? nothing : ', '}${caseLink(item, spoken)}`)}</li>`,
        ]
  const lines = [
    ...cases(extensions, besides.extensions),
    ...cases(heard, besides.heard),
    ...page(disputes, DISPUTES_PATH, besides.disputes),
    ...page(alerts, ALERTS_PATH, besides.alerts),
    ...page(heldDays, HELD_DAYS_PATH, besides.heldDays),
  ]
  if (lines.length === 0) return nothing
  return html`<section class="besides" aria-labelledby="besides">
    <h2 id="besides">${besides.title}</h2>
    <ul>${lines}</ul>
  </section>`
}

function caseLink(
  { caseId, attitudes: [first], desk, office }: InboxItem,
  { attitudes, named }: Spoken,
): TemplateResult {
  return html`<a href=${casePath(caseId)}>${first ? attitudes[first] : caseId} (${named(desk ?? office)})</a>`
}
