import { ifDefined } from 'lit/directives/if-defined.js'
import { live } from 'lit/directives/live.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { faultBeside } from './faults.ts'

export interface Choice {
  readonly value: string
  readonly label: string | TemplateResult
  /** What choosing it means: heard after the label, not as a part of it. */
  readonly means?: string
}

export interface ChoiceGroup {
  readonly id: string
  readonly legend: string | TemplateResult
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
  readonly after?: TemplateResult | typeof nothing
}

const describedBy = (id: string, hint: unknown, fault: unknown): string | undefined =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined

/** Native radio buttons or checkboxes, each in a card as wide as its words need. The first carries the id of the group. */
export const choiceGroup = ({ id, legend, kind, choices, chosen, hint, fault, onChange, after }: ChoiceGroup) => html`
  <fieldset class=${fault ? 'faulty' : ''} aria-describedby=${ifDefined(describedBy(id, hint, fault))}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${faultBeside(id, fault)}
    <div class="choices">
      ${choices.map(({ value, label, means }, i) => {
        const inputId = i === 0 ? id : `${id}-${i}`
        return html`
          <div class="choice">
            <input
              type=${kind}
              id=${inputId}
              name=${id}
              .value=${value}
              .checked=${live(chosen.includes(value))}
              aria-labelledby=${means ? `${inputId}-label` : nothing}
              aria-describedby=${means ? `${inputId}-means` : nothing}
              @change=${(event: Event) => onChange(chosenIn(event))}
            />
            <label for=${inputId}>
              ${means ? html`<span id="${inputId}-label">${label}</span><small id="${inputId}-means">${means}</small>` : label}
            </label>
          </div>
        `
      })}
    </div>
    ${after ?? nothing}
  </fieldset>
`

function chosenIn(event: Event): readonly string[] {
  const group = (event.currentTarget as Element).closest('.choices')
  return [...(group?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map((input) => input.value)
}

export interface Field {
  readonly id: string
  readonly label: string
  readonly optional?: string | undefined
  readonly hint?: string | TemplateResult | undefined
  readonly fault?: string | undefined
}

const titled = ({ id, label, optional, hint, fault }: Field, control: TemplateResult): TemplateResult => html`
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
      .value=${live(field.value)}
      max=${ifDefined(field.max)}
      autocomplete=${field.autocomplete}
      aria-describedby=${ifDefined(describedBy(field.id, field.hint, field.fault))}
      aria-invalid=${field.fault ? 'true' : 'false'}
      @input=${(event: InputEvent) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />`,
  )

export interface TextField extends Field {
  readonly value: string
  readonly short?: boolean
  readonly note?: TemplateResult | typeof nothing
  readonly onInput: (value: string) => void
}

/** Long words are never cut as they are typed: a text that is too long is said to be so when it is sent. */
export const textField = (field: TextField): TemplateResult =>
  titled(
    field,
    html`<textarea
        id=${field.id}
        name=${field.id}
        class=${field.short ? 'short' : ''}
        autocomplete="off"
        .value=${live(field.value)}
        aria-describedby=${ifDefined(describedBy(field.id, field.hint, field.fault))}
        aria-invalid=${field.fault ? 'true' : 'false'}
        @input=${(event: InputEvent) => field.onInput((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${field.note ?? nothing}`,
  )
