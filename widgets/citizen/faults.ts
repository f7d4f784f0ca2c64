import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Fault } from './fault.ts'

export type { Fault }

export const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.text

const follow = (event: Event, field: string) => {
  // A fragment cannot reach into a shadow root.
  event.preventDefault()
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot
  const control = root.getElementById(field)
  control?.closest('details')?.setAttribute('open', '')
  control?.focus()
}

/** GOV.UK's error summary: shown even for one fault, focused, each line leading to its field in the words shown there. */
export const faultSummary = (heading: string, faults: readonly Fault[], level: 2 | 3 = 2): TemplateResult => html`
  <div class="summary" role="alert" tabindex="-1">
    ${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <ul>
      ${faults.map(
        ({ field, text }) => html`
          <li><a href="#${field}" @click=${(event: Event) => follow(event, field)}>${text}</a></li>
        `,
      )}
    </ul>
  </div>
`

/** The service said no, or never answered. */
export const failureSummary = (heading: string, sentence: string, remedy?: TemplateResult): TemplateResult => html`
  <div class="summary" role="alert" tabindex="-1">
    <h2>${heading}</h2>
    <p>${sentence}</p>
    ${remedy ?? nothing}
  </div>
`

/** The fault beside its field; the field points at it by `aria-describedby`. */
export const faultBeside = (id: string, text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined ? nothing : html`<p class="error" id="${id}-fault">${text}</p>`

/** What a field is described by: its hint and its fault, as far as there are any. */
export const describedBy = (id: string, hint: unknown, fault: unknown): string | typeof nothing =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || nothing
