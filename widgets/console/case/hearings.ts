import { html, nothing, type TemplateResult } from 'lit'
import type { Hearing } from '../../../service/contract/index.ts'
import { byIn, momentIn } from '../formatting/saying.ts'
import { allegationIn } from '../languages/allegation.ts'
import type { Shown } from './shown.ts'

/** Whom the handler asked for their side, what they were told, and what they said. */
export function renderHearings(shown: Shown): TemplateResult | typeof nothing {
  const { view, spoken } = shown
  if (view.hearings.length === 0) return nothing
  return html`<section class="card">
    <h2>${spoken.hearing.title}</h2>
    <ul class="conclusions">
      ${view.hearings.map((each) => renderHearing(each, shown))}
    </ul>
  </section>`
}

function renderHearing(given: Hearing, { view, spoken, now }: Shown): TemplateResult {
  const { hearing } = spoken
  const { person, allegations, invitedAt, replyBy, summary, state, reply, repliedAt } = given
  const concerned = view.staffMembers.some(({ id }) => id === person.id)
  const until = state === 'open' ? `, ${hearing.until(byIn(spoken, replyBy, now))}` : ''
  return html`<li>
    <p><b>${person.name}</b> <small>${spoken.named(person.post)}</small></p>
    <p class="${state === 'open' ? 'waiting' : 'muted'}">
      ${concerned ? `${hearing.states[state]}${until}` : hearing.noLonger}
    </p>
    <p class="muted small">
      ${hearing.invitedAt(momentIn(spoken, invitedAt))}. ${allegations.map((each) => allegationIn(spoken, each)).join('; ')}
    </p>
    <details>
      <summary>${hearing.summary}</summary>
      <blockquote class="words">${summary}</blockquote>
    </details>
    ${
      reply === null
        ? nothing
        : html`<h3>${hearing.reply} ${repliedAt === null ? nothing : html`<small>${momentIn(spoken, repliedAt)}</small>`}</h3>
            <blockquote class="answer">${reply}</blockquote>`
    }
  </li>`
}
