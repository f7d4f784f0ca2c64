import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { InboxItem, Waiting } from '../../../service/contract/index.ts'
import { dateOf } from '../formatting/instants.ts'
import type { Spoken } from '../languages/spoken.ts'
import { casePath, type InboxView } from '../router.ts'
import { owedIn } from './owed.ts'

export interface Listing {
  readonly items: readonly InboxItem[]
  readonly view: InboxView
  readonly spoken: Spoken
  /** Id of the reader. */
  readonly reader: string | null
  readonly now: number
  readonly waiting: Waiting | null
}

/** A table whose rows become cards where there is no room; the roles stay when the layout is taken from it. */
export function renderRows(listing: Listing): TemplateResult {
  const { items, view, spoken, reader } = listing
  const { columns } = spoken.inbox
  const others = view !== 'mine' || items.some(({ handler }) => handler?.id !== reader)
  const head = [
    ...(view === 'done' ? [] : [columns.owed]),
    columns.complaint,
    columns.state,
    ...(others ? [columns.handler] : []),
    columns.filed,
  ]
  return html`
    <table role="table" class=${view} aria-label=${spoken.shell.views[view]}>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          items,
          ({ caseId }) => caseId,
          (item) => renderRow(item, listing, others),
        )}
      </tbody>
    </table>
  `
}

function renderRow(item: InboxItem, { view, spoken, reader, now, waiting }: Listing, others: boolean): TemplateResult {
  const { inbox, named, attitudes, states } = spoken
  const owed = owedIn(spoken, item, now)
  const [first, ...rest] = item.attitudes.map((attitude) => attitudes[attitude])
  return html`
    <tr role="row" class=${owed.tone}>
      ${
        view === 'done'
          ? nothing
          : html`<td role="cell" class="owed">
              ${owed.left === '' ? nothing : html`<strong>${owed.left}</strong>`}
              <span>${owed.what}</span>
              ${owed.by === '' ? nothing : html`<small>${owed.by}</small>`}
            </td>`
      }
      <td role="cell" class="complaint">
        <a href=${casePath(item.caseId)}>${first ?? item.caseId}</a>
        ${rest.map((attitude) => html`<span class="also">${attitude}</span>`)}
        <small>${item.desk ? html`${named(item.desk)} · ` : nothing}${named(item.office)}</small>
      </td>
      <td role="cell" class="state">
        <span>${states[item.state]}</span>
        ${renderMarks(item, spoken, waiting)}
      </td>
      ${
        others
          ? html`<td role="cell" class="handler">
              <span class="only-card">${inbox.columns.handler}: </span>${handlerIn(item, spoken, reader)}
            </td>`
          : nothing
      }
      <td role="cell" class="filed">
        <span class="only-card">${inbox.columns.filed}: </span>${dateOf(item.filedAt)}
      </td>
    </tr>
  `
}

function renderMarks(
  { caseId, severity, level, origin, tags }: InboxItem,
  spoken: Spoken,
  waiting: Waiting | null,
): TemplateResult | typeof nothing {
  const isAmong = (items: readonly InboxItem[] | undefined) => items?.some((each) => each.caseId === caseId) ?? false
  const { extension, heard } = spoken.inbox.marks
  const marks = [
    ...(isAmong(waiting?.extensions) ? [html`<li class="chip raised">${extension}</li>`] : []),
    ...(isAmong(waiting?.heard) ? [html`<li class="chip raised">${heard}</li>`] : []),
    ...(severity === 'serious' ? [html`<li class="chip serious">${spoken.severities.serious}</li>`] : []),
    ...(level > 0 ? [html`<li class="chip raised">${spoken.inbox.escalated(level)}</li>`] : []),
    ...(origin === 'import' ? [html`<li class="chip">${spoken.inbox.origins.import}</li>`] : []),
    ...tags.map((tag) => html`<li class="chip">${tag}</li>`),
  ]
  return marks.length === 0 ? nothing : html`<ul class="chips">${marks}</ul>`
}

function handlerIn({ handler }: InboxItem, { inbox, named }: Spoken, reader: string | null) {
  if (handler === null) return html`<span class="muted">${inbox.nobody}</span>`
  if (handler.id === reader) return inbox.you
  return html`${handler.name}<span class="only-card">, </span><small>${named(handler.post)}</small>`
}
