import { html, nothing } from 'lit'
import type { CaseView, Conclusion } from '../../service/contract/index.ts'
import type { Shown } from './case-header.ts'
import { allegationWords } from './formatting/words-of.ts'
import type { Spoken } from './languages/spoken.ts'

/** The answer, what was found and done about it, and how the citizen sees it. Nothing before there is an answer. */
export function caseAnswer({ view, say }: Shown) {
  if (view.answer === null && view.conclusions.length === 0) return nothing
  return html`
    <section class="panel" aria-labelledby="answer">
      <h2 id="answer">${say.case.answer}</h2>
      ${view.answer === null ? html`<p class="muted">${say.case.notRecorded}</p>` : html`<blockquote class="told">${view.answer}</blockquote>`}
      ${
        view.conclusions.length === 0
          ? nothing
          : html`<h3>${say.case.conclusions}</h3>
            ${conclusionList(view.conclusions, view.staffMembers, say)}`
      }
      ${
        view.view === null
          ? nothing
          : html`<h3>${say.case.citizenView}</h3>
            <p>${say.views[view.view]}</p>`
      }
    </section>
  `
}

/** A finding and an action for each person and allegation. */
export function conclusionList(conclusions: readonly Conclusion[], staff: CaseView['staffMembers'], say: Spoken) {
  const { conclusionColumns: columns, nobodyKnown, notRecorded } = say.case
  const name = (id: string | null) => staff.find((person) => person.id === id)?.name ?? nobodyKnown
  return html`<ul class="conclusions">
    ${conclusions.map(
      ({ staffMemberId, allegation, finding, action }) => html`<li>
        <p><strong>${allegationWords(say, allegation)}</strong> <span class="muted small">${name(staffMemberId)}</span></p>
        <dl>
          <div><dt>${columns.finding}</dt><dd>${finding === null ? notRecorded : say.findings[finding]}</dd></div>
          <div><dt>${columns.action}</dt><dd>${action === null ? notRecorded : say.actions[action]}</dd></div>
        </dl>
      </li>`,
    )}
  </ul>`
}
