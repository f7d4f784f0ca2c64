import { html, nothing, type TemplateResult } from 'lit'
import { allegationIn } from '../languages/allegation.ts'
import type { Shown } from './shown.ts'

/** The citizen's own telling, what was wrong, and who it is about. */
export const renderTold = ({ view, spoken }: Shown): TemplateResult => html`
  <section class="card">
    <h2>${spoken.case.account}</h2>
    ${
      view.account === null
        ? html`<p class="muted">${spoken.case.accountClosed}</p>`
        : html`<blockquote class="account">${view.account}</blockquote>`
    }
    <h3>${spoken.case.attitudes}</h3>
    <ul class="attitudes">
      ${view.attitudes.map((attitude) => html`<li>${spoken.attitudes[attitude]}</li>`)}
    </ul>
    <h3>${spoken.case.about}</h3>
    ${
      view.staffMembers.length === 0
        ? nothing
        : html`<ul class="people">
            ${view.staffMembers.map(({ name, post }) => html`<li><b>${name}</b>, ${spoken.named(post)}</li>`)}
          </ul>`
    }
    <p class="muted">${spoken.case.attributions[view.attribution]}</p>
  </section>
`

/** What the office answered, what it found, and what the citizen says to that. */
export function renderOutcome(shown: Shown): TemplateResult | typeof nothing {
  const { view, spoken } = shown
  const { answer, conclusions } = view
  if (answer === null && conclusions.length === 0 && view.view === null) return nothing
  return html`<section class="card">
    ${
      answer === null
        ? nothing
        : html`<h2>${spoken.case.answer}</h2>
            <blockquote class="answer">${answer}</blockquote>`
    }
    ${conclusions.length === 0 ? nothing : renderConclusions(shown)}
    ${view.view === null ? nothing : html`<p class="citizen-view">${spoken.case.citizenView}: <b>${spoken.views[view.view]}</b></p>`}
  </section>`
}

function renderConclusions({ view, spoken }: Shown): TemplateResult {
  const { conclusionColumns: columns, nobodyKnown, notRecorded } = spoken.case
  return html`
    <h2>${spoken.case.conclusions}</h2>
    <ul class="conclusions">
      ${view.conclusions.map(
        ({ staffMemberId, name, allegation, finding, action, reply }) => html`<li>
          <p><b>${allegationIn(spoken, allegation)}</b> <small>${name ?? staffMemberId ?? nobodyKnown}</small></p>
          <dl>
            <dt>${columns.finding}</dt>
            <dd>${finding === null ? notRecorded : spoken.findings[finding]}</dd>
            <dt>${columns.action}</dt>
            <dd>${action === null ? notRecorded : spoken.actions[action]}</dd>
            ${
              reply === null || reply === 'not-invited'
                ? nothing
                : html`<dt>${spoken.hearing.reply}</dt>
                    <dd>${spoken.hearing.states[reply]}</dd>`
            }
          </dl>
        </li>`,
      )}
    </ul>
  `
}
