import { html, nothing, type TemplateResult } from 'lit'
import { momentIn } from '../formatting/saying.ts'
import { handlerInWords, type Shown } from './shown.ts'

const pairs = (rows: readonly (readonly [string, unknown])[]): TemplateResult => html`
  <dl class="pairs">
    ${rows.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}
  </dl>
`

/** Where, when and how it reached the office. */
export function renderFacts(shown: Shown): TemplateResult {
  const { view, spoken } = shown
  const { facts, channels, notSaid } = spoken.case
  return html`<section class="card">
    ${pairs([
      [facts.handler, handlerInWords(shown) ?? spoken.inbox.you],
      [facts.filed, momentIn(spoken, view.filedAt)],
      [facts.happened, view.happenedAt === null ? notSaid : momentIn(spoken, view.happenedAt)],
      [facts.service, view.service === null ? notSaid : spoken.services[view.service]],
      [facts.channel, channels[view.channel]],
      [facts.id, html`<code>${view.caseId}</code>`],
    ])}
  </section>`
}

export function renderDeadlines({ view, spoken }: Shown): TemplateResult | typeof nothing {
  if (view.origin === 'import') return nothing
  const { owed } = spoken.inbox
  const running = [
    [owed.acknowledge, view.acknowledgeBy] as const,
    [owed.resolve, view.resolveBy] as const,
    [owed.review, view.reviewBy] as const,
  ].flatMap(([title, at]): [string, string][] => (at === null ? [] : [[title, momentIn(spoken, at)]]))
  return html`<section class="card">
    <h2>${spoken.case.deadlines}</h2>
    ${
      view.extension === null
        ? nothing
        : html`<p class="notice">
            ${spoken.extension.pending(spoken.extension.workingDays(view.extension.days), momentIn(spoken, view.extension.until))}
          </p>`
    }
    ${running.length === 0 ? html`<p class="muted">${spoken.case.noDeadlines}</p>` : pairs(running)}
  </section>`
}

export function renderContact({ view, spoken }: Shown): TemplateResult {
  const { contact, anonymous, account } = view
  const { contactFields: titles } = spoken.case
  const rows = [
    [titles.name, contact?.name] as const,
    [titles.email, contact?.email] as const,
    [titles.phone, contact?.phone] as const,
  ].flatMap(([title, value]): [string, string][] => (value === undefined ? [] : [[title, value]]))
  const why = anonymous ? spoken.case.anonymous : account === null ? spoken.case.contactClosed : spoken.case.noContact
  return html`<section class="card">
    <h2>${spoken.case.contact}</h2>
    ${rows.length > 0 ? pairs(rows) : html`<p class="muted">${why}</p>`}
  </section>`
}
