import { html, type TemplateResult } from 'lit/html.js'
import type { PhrasesOf } from '../speech.ts'

interface Sending {
  /** What one may add to a face, as far as it is there. */
  readonly more: TemplateResult | undefined
  readonly isFaulty: boolean
  readonly submit: (event: SubmitEvent) => void
  readonly chooseAgain: () => void
  /** Null: no phone can be sent anywhere yet. */
  readonly toPhone: (() => void) | null
}

/** The face that was chosen is on no screen any more. */
export const renderSend = (
  { more, isFaulty, submit, chooseAgain, toPhone }: Sending,
  phrases: PhrasesOf<'kiosk'>,
): TemplateResult => html`<main class="narrow">
  <form novalidate @submit=${submit}>
    <h2 tabindex="-1">${phrases.ready}</h2>
    <p>${phrases.readyMeans}</p>
    <div class="actions">
      <button class="primary">${phrases.send}</button>
      <button type="button" @click=${chooseAgain}>${phrases.chooseAgain}</button>
    </div>
    ${
      more &&
      html`<details ?open=${isFaulty}>
        <summary><span>${phrases.more} <span class="optional">(${phrases.optional})</span></span></summary>
        ${more}
        <div class="actions"><button class="primary">${phrases.send}</button></div>
      </details>`
    }
    ${toPhone && html`<div class="actions"><button type="button" @click=${toPhone}>${phrases.onPhone}</button></div>`}
  </form>
</main>`
