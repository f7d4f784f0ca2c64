import { html, nothing, type TemplateResult } from 'lit'
import type { PolicyPhrases } from './languages/phrases.ts'

export const LEAST_BECAUSE = 10

/** Why someone signs: a field with its own words for when it is left empty. */
export const renderBecause = ({
  phrases,
  value,
  missing,
  typed,
}: {
  phrases: PolicyPhrases
  value: string
  missing: boolean
  typed: (text: string) => void
}): TemplateResult => html`<div class="field">
  <label for="because">${phrases.because}</label>
  <p class="muted" id="because-hint">${phrases.becauseHint}</p>
  ${missing ? html`<p class="error" id="because-fault">${phrases.becauseMissing}</p>` : nothing}
  <textarea
    id="because"
    rows="2"
    maxlength="1000"
    aria-describedby=${missing ? 'because-hint because-fault' : 'because-hint'}
    aria-invalid=${missing ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => event.target instanceof HTMLTextAreaElement && typed(event.target.value)}
  ></textarea>
</div>`
