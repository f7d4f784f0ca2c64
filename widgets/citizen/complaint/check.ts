import { html, nothing, type TemplateResult } from 'lit'
import { lengthOf, tidy } from '../fields.ts'
import { dayInWords } from '../time.ts'
import type { Page } from './draft.ts'
import type { Asking } from './questions.ts'

/** Shorter than this, more details would help; it is a hint, nobody is stopped. */
const FEW_CHARACTERS = 40

/** All that was told, each with a way back to change it. */
export function check({ draft, phrases, words, language, view, staff }: Asking, goTo: (page: Page) => void) {
  const { complaint } = phrases
  const row = (page: Page, title: string, told: TemplateResult | string) => html`
    <div>
      <dt>${title}</dt>
      <dd>${told}</dd>
      <dd class="change">
        <button type="button" class="link" aria-label=${complaint.changeOf(title)} @click=${() => goTo(page)}>
          ${complaint.change}
        </button>
      </dd>
    </div>
  `
  const person = view?.staff.find(({ id }) => id === draft.staffMemberId)?.name ?? staff.at(-1)?.label
  const account = tidy(draft.account)
  return html`
    <h2 tabindex="-1">${complaint.check}</h2>
    <dl class="answers">
      ${row(
        'attitudes',
        complaint.happened,
        html`<ul>
          ${draft.attitudes.map((attitude) => html`<li>${words.attitudes[attitude]}</li>`)}
        </ul>`,
      )}
      ${row(
        'occasion',
        complaint.whenAndWho,
        html`${dayInWords(draft.day, language)}${draft.hour === null ? nothing : html`, ${complaint.hour(draft.hour)}`}
          ${draft.service ? html`<br />${words.services[draft.service]}` : nothing}<br />${person}`,
      )}
      ${row(
        'account',
        complaint.yourWords,
        html`<span class="told">${account}</span> ${
          lengthOf(account) < FEW_CHARACTERS ? html`<small>${complaint.accountShort}</small>` : nothing
        }`,
      )}
      ${row(
        'contact',
        complaint.reach,
        draft.reachable
          ? html`${[draft.name, draft.phone, draft.email].filter(tidy).map((line) => html`<div>${tidy(line)}</div>`)}`
          : complaint.anonymous,
      )}
    </dl>
    <details>
      <summary><span>${complaint.notFormal}</span></summary>
      <p>${complaint.notFormalMore}</p>
    </details>
  `
}
