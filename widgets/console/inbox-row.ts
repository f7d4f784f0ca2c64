import { html, nothing } from 'lit'
import type { InboxItem } from '../../service/contract/index.ts'
import { leftOf, momentOf } from './formatting/deadline-words.ts'
import { dateAndClock, dateOf } from './formatting/instants.ts'
import { timeLeft } from './formatting/time-left.ts'
import type { Spoken } from './languages/spoken.ts'
import { casePath } from './router.ts'

/** An item, and what is needed to speak of it. */
export interface Row {
  readonly item: InboxItem
  readonly say: Spoken
  readonly now: number
  /** The reader, who is called "you". */
  readonly readerId: string
  readonly columns: readonly Column[]
}

export type Column = keyof Spoken['inbox']['columns']

const MOST_ATTITUDES = 2

function title({ item, say }: Row): string {
  const words = item.attitudes.map((attitude) => say.attitudes[attitude])
  const others = words.length - MOST_ATTITUDES
  const shown = words.slice(0, MOST_ATTITUDES).join('; ')
  return others > 0 ? `${shown}; ${say.inbox.others(others)}` : shown
}

const link = (row: Row) => html`<a class="open" href=${casePath(row.item.caseId)}>${title(row)}</a>`

const place = ({ item, say }: Row) =>
  html`<span class="muted small">${item.desk === null ? nothing : `${say.named(item.desk)} · `}${say.named(item.office)}</span>`

/** What is owed and how long there is, the words first and the instant beneath. */
function owed({ item: { state, owes, dueAt }, say, now }: Row) {
  if (owes === null || dueAt === null) return html`<span class="muted">${say.inbox.nothingOwed}</span>`
  const waiting = state === 'waiting'
  return html`
    <span class="what">${waiting ? say.inbox.waiting : say.inbox.owed[owes]}</span>
    <span class="left ${waiting ? '' : timeLeft(dueAt, now).urgency}">${leftOf(say, dueAt, now)}</span>
    <span class="muted small">${momentOf(say, dueAt)}</span>
  `
}

const standing = ({ item, say }: Row) => html`
  <span>${say.states[item.state]}</span>
  <span class="marks">
    ${item.severity === 'serious' ? html`<span class="mark grave">${say.severities.serious}</span>` : nothing}
    ${item.level > 0 ? html`<span class="mark heed">${say.inbox.escalated(item.level)}</span>` : nothing}
    ${item.origin === 'citizen' ? nothing : html`<span class="mark muted">${say.inbox.origins[item.origin]}</span>`}
  </span>
`

const handler = ({ item, say, readerId }: Row) => {
  if (item.handler === null) return html`<span class="muted">${say.inbox.nobody}</span>`
  return item.handler.id === readerId
    ? say.inbox.you
    : html`<span>${item.handler.name}</span> <span class="muted small">${say.named(item.handler.post)}</span>`
}

const cells: Readonly<Record<Column, (row: Row) => unknown>> = {
  owed: (row) => html`<td class="owed">${owed(row)}</td>`,
  complaint: (row) => html`<td>${link(row)} ${place(row)}</td>`,
  state: (row) => html`<td>${standing(row)}</td>`,
  handler: (row) => html`<td>${handler(row)}</td>`,
  filed: ({ item }) => html`<td class="filed">${dateAndClock(item.filedAt)}</td>`,
}

export const inboxRow = (row: Row) => html`<tr>${row.columns.map((column) => cells[column](row))}</tr>`

export const inboxCard = (row: Row) => {
  const { say, item, columns } = row
  return html`
    <li class="card">
      ${columns.includes('owed') ? html`<p class="owed">${owed(row)}</p>` : nothing}
      <p>${link(row)} ${place(row)}</p>
      <p>${standing(row)}</p>
      <p class="muted small">
        ${say.inbox.filed(dateOf(item.filedAt))}${
          columns.includes('handler') ? html` · ${say.inbox.columns.handler}: ${handler(row)}` : nothing
        }
      </p>
    </li>
  `
}
