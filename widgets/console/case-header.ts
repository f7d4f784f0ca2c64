import { html, nothing } from 'lit'
import type { CaseView } from '../../service/contract/index.ts'
import { deadlineIn, momentOf } from './formatting/deadline-words.ts'
import { dateAndClock } from './formatting/instants.ts'
import { timeLeft } from './formatting/time-left.ts'
import type { Spoken } from './languages/spoken.ts'

/** A case, and what is needed to speak of it. */
export interface Shown {
  readonly view: CaseView
  readonly say: Spoken
  readonly now: number
  readonly readerId: string
}

/** Null when it is the reader, who is called "you". */
export const handlerName = ({ view: { handler }, readerId }: Shown): string | null =>
  handler?.id === readerId ? null : (handler?.name ?? '')

/** The one sentence that says what the case waits for. */
function standing(shown: Shown): string {
  const { view, say, now } = shown
  if (view.origin === 'import') return say.case.imported(view.sourceId)
  const { owes, dueAt, state, handler } = view
  if (owes === null || dueAt === null || handler === null || state === 'waiting') return say.case.standing[state]
  return timeLeft(dueAt, now).urgency === 'overdue'
    ? say.case.late[owes](handlerName(shown), momentOf(say, dueAt))
    : say.case.due[owes](handlerName(shown), deadlineIn(say, dueAt, now))
}

const urgency = ({ view: { dueAt, state }, now }: Shown): string =>
  dueAt === null || state === 'waiting' ? '' : timeLeft(dueAt, now).urgency

export function caseHeader(shown: Shown) {
  const { view, say } = shown
  return html`
    <header class="head">
      <h1>${say.case.title}</h1>
      <p>${view.desk === null ? nothing : html`${say.named(view.desk)} · `}${say.named(view.office)}</p>
      <p class="marks">
        <span class="mark">${say.states[view.state]}</span>
        ${view.severity === 'serious' ? html`<span class="mark grave">${say.severities.serious}</span>` : nothing}
        ${view.origin === 'citizen' ? nothing : html`<span class="mark muted">${say.inbox.origins[view.origin]}</span>`}
      </p>
      <p class="standing left ${urgency(shown)}">${standing(shown)}</p>
    </header>
  `
}

/** The deadlines that run, each with the time left. */
export function caseDeadlines({ view, say, now }: Shown) {
  const running = [
    { label: say.inbox.owed.acknowledge, by: view.acknowledgeBy },
    { label: say.inbox.owed.resolve, by: view.resolveBy },
    { label: say.inbox.owed.review, by: view.reviewBy },
  ].flatMap(({ label, by }) => (by === null ? [] : [{ label, by }]))
  return html`
    <section class="panel" aria-labelledby="deadlines">
      <h2 id="deadlines">${say.case.deadlines}</h2>
      ${
        running.length === 0
          ? html`<p class="muted">${say.case.noDeadlines}</p>`
          : html`<dl class="pairs">
            ${running.map(
              ({ label, by }) => html`<div>
                <dt>${label}</dt>
                <dd>
                  ${momentOf(say, by)}
                  <span class="small left ${view.state === 'waiting' ? '' : timeLeft(by, now).urgency}">
                    ${say.time.left(timeLeft(by, now))}
                  </span>
                </dd>
              </div>`,
            )}
          </dl>`
      }
    </section>
  `
}

/** What happened, where, when and by which way it came. */
export function caseAccount({ view, say, readerId }: Shown) {
  const { facts, notSaid, channels } = say.case
  const pairs = [
    [facts.happened, view.happenedAt === null ? notSaid : dateAndClock(view.happenedAt)],
    [facts.filed, dateAndClock(view.filedAt)],
    [facts.service, view.service === null ? notSaid : say.services[view.service]],
    [facts.channel, channels[view.channel]],
    [facts.handler, view.handler === null ? say.inbox.nobody : view.handler.id === readerId ? say.inbox.you : view.handler.name],
    ...(view.tags.length === 0 ? [] : [[say.case.tags, view.tags.join(', ')]]),
    [facts.id, view.caseId],
  ]
  return html`
    <section class="panel" aria-labelledby="account">
      <h2 id="account">${say.case.account}</h2>
      ${
        view.account === null
          ? html`<p class="muted">${say.case.accountClosed}</p>`
          : html`<blockquote class="told">${view.account}</blockquote>`
      }
      <h3>${say.case.attitudes}</h3>
      <ul class="dots">
        ${view.attitudes.map((attitude) => html`<li>${say.attitudes[attitude]}</li>`)}
      </ul>
      <dl class="facts">${pairs.map(([label, words]) => html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}</dl>
    </section>
  `
}
