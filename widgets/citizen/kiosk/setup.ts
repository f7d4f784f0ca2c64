import { html, nothing, type TemplateResult } from 'lit/html.js'
import { lineField } from '../line-field.ts'
import type { Phrases } from '../phrases.ts'
import { inputs } from '../styles/inputs.ts'

export const SETUP_STYLES = [inputs]

interface Setup {
  readonly desk: string
  readonly code: string
  readonly busy: boolean
  /** This device was the kiosk of the desk before. */
  readonly replaced: boolean
  readonly fault: string | undefined
  readonly summary: unknown
  readonly onInput: (code: string) => void
  readonly onSubmit: (event: SubmitEvent) => void
}

/** For whoever puts the device on the desk: the code goes into a body, never into an address. */
export const renderSetup = (setup: Setup, phrases: Phrases['kioskSetup']): TemplateResult => html`
  <form novalidate @submit=${setup.onSubmit}>
    <h2 tabindex="-1">${phrases.heading(setup.desk)}</h2>
    ${setup.replaced ? html`<p class="error">${phrases.replaced}</p>` : nothing} ${setup.summary}
    <ol>
      ${phrases.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${lineField({
      id: 'code',
      type: 'text',
      label: phrases.code,
      hint: phrases.codeHint,
      autocomplete: 'off',
      fault: setup.fault,
      value: setup.code,
      onInput: setup.onInput,
    })}
    <div class="actions">
      <button class="primary" aria-disabled=${setup.busy}>${phrases.enrol}</button>
    </div>
  </form>
`
