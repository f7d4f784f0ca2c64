import { html, nothing, type TemplateResult } from 'lit/html.js'
import { describedBy, faultBeside } from './faults.ts'

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

/** Native radio buttons or checkboxes, each in a card as wide as its words need. The first carries the id of the group. */
export const choiceGroup = ({ id, legend, kind, choices, chosen, hint, fault, onChange, after }: ChoiceGroup) => html`
  <fieldset class=${fault ? 'faulty' : ''} aria-describedby=${describedBy(id, hint, fault)}>
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
              .checked=${chosen.includes(value)}
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
