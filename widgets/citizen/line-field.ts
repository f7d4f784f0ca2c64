import { html, nothing, type TemplateResult } from 'lit/html.js'
import { describedBy, faultBeside } from './faults.ts'

export interface Field {
  readonly id: string
  readonly label: string
  readonly optional?: string | undefined
  readonly hint?: string | TemplateResult | undefined
  readonly fault?: string | undefined
}

export const titled = ({ id, label, optional, hint, fault }: Field, control: TemplateResult): TemplateResult => html`
  <div class="field ${fault ? 'faulty' : ''}">
    <label class="title" for=${id}>${label} ${optional ? html`<span class="optional">(${optional})</span>` : nothing}</label>
    ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing} ${faultBeside(id, fault)} ${control}
  </div>
`

export interface LineField extends Field {
  readonly type: 'text' | 'email' | 'tel' | 'date'
  readonly value: string
  readonly autocomplete: AutoFill
  readonly max?: string | undefined
  readonly onInput: (value: string) => void
}

export const lineField = (field: LineField): TemplateResult =>
  titled(
    field,
    html`<input
      type=${field.type}
      id=${field.id}
      name=${field.id}
      .value=${field.value}
      max=${field.max ?? nothing}
      autocomplete=${field.autocomplete}
      aria-describedby=${describedBy(field.id, field.hint, field.fault)}
      aria-invalid=${field.fault ? 'true' : 'false'}
      @input=${(event: InputEvent) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />`,
  )
