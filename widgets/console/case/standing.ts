import { html, nothing, type TemplateResult } from 'lit'
import { byIn } from '../formatting/saying.ts'
import { timeLeft } from '../formatting/time-left.ts'
import { handlerInWords, type Shown } from './shown.ts'

interface Standing {
  readonly tone: 'overdue' | 'today' | 'tomorrow' | 'later' | 'nothing'
  readonly sentence: string
}

/** Where the case stands: who owes what by when, or that nothing is owed. */
export function standingOf(shown: Shown): Standing {
  const { view, spoken, now } = shown
  const { owes, dueAt, state, handler } = view
  if (view.origin === 'import') return { tone: 'nothing', sentence: spoken.case.imported(view.sourceId) }
  if (owes === null || dueAt === null || state === 'waiting' || handler === null) {
    return { tone: 'nothing', sentence: spoken.case.standing[state] }
  }
  const { urgency } = timeLeft(dueAt, now)
  const sentences = urgency === 'overdue' ? spoken.case.late : spoken.case.due
  return { tone: urgency, sentence: sentences[owes](handlerInWords(shown), byIn(spoken, dueAt, now)) }
}

export function renderStanding(shown: Shown): TemplateResult {
  const { view, spoken, now } = shown
  const { tone, sentence } = standingOf(shown)
  const counts = tone !== 'nothing' && view.dueAt !== null
  return html`
    <p class="standing ${tone}">
      ${counts ? html`<strong>${spoken.time.left(timeLeft(view.dueAt ?? '', now))}</strong>` : nothing} ${sentence}
    </p>
    <ul class="chips">
      <li class="chip">${spoken.states[view.state]}</li>
      ${view.severity === 'serious' ? html`<li class="chip serious">${spoken.severities.serious}</li>` : nothing}
      ${view.origin === 'citizen' ? nothing : html`<li class="chip">${spoken.inbox.origins[view.origin]}</li>`}
      ${view.tags.map((tag) => html`<li class="chip">${tag}</li>`)}
    </ul>
  `
}
