import { html, nothing, type TemplateResult } from 'lit'
import { tidy } from '../../citizen/fields.ts'
import { judgementOf, judgementRows } from './draft.ts'
import type { Writing } from './form.ts'
import type { CaseVerb } from './offered.ts'

/** What is about to be sent, as it will be read. */
export function renderLookOver(verb: CaseVerb, { view, draft, spoken }: Writing): TemplateResult | typeof nothing {
  const { verbs, named } = spoken
  const said = (title: string, text: string) => html`<dt>${title}</dt><dd class="words">${tidy(text)}</dd>`
  switch (verb) {
    case 'acknowledge':
      return nothing
    case 'ask':
      return html`<dl class="look-over">${said(verbs.question, draft.question)}</dl>`
    case 'resolve':
      return html`<dl class="look-over">
        ${judgementRows(view).map((row) => {
          const { finding, action } = judgementOf(draft, row)
          return html`<dt>${spoken.attitudes[row.allegation]} <small>${row.person?.name ?? spoken.case.nobodyKnown}</small></dt>
            <dd>${finding && spoken.findings[finding]}; ${action && spoken.actions[action]}</dd>`
        })}
        ${said(verbs.answer, draft.answer)}
      </dl>`
    case 'reassign': {
      const person = view.mayTakeOver.find(({ id }) => id === draft.to)
      return html`<dl class="look-over">
        <dt>${verbs.to}</dt>
        <dd>${person ? `${person.name}, ${named(person.post)}` : nothing}</dd>
        ${said(verbs.because, draft.because)}
      </dl>`
    }
  }
}
