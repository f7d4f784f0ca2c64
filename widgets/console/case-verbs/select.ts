import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { faultBeside } from '../../citizen/faults.ts'

interface Select<Value extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What stands there while nothing is chosen; without it something always is. */
  readonly placeholder?: string
  readonly options: readonly (readonly [Value, string])[]
  readonly value: Value | null
  readonly fault: string | undefined
  readonly onChange: (value: Value | null) => void
}

export function select<Value extends string>(given: Select<Value>): TemplateResult {
  const { id, label, hint, placeholder, options, value, fault, onChange } = given
  const describedBy = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  const chosenIn = (event: Event) => {
    const typed = (event.currentTarget as HTMLSelectElement).value
    return options.find(([word]) => word === typed)?.[0] ?? null
  }
  return html`
    <div class="field ${fault ? 'faulty' : ''}">
      <label class="title" for=${id}>${label}</label>
      ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing} ${faultBeside(id, fault)}
      <select
        id=${id}
        name=${id}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${fault ? 'true' : 'false'}
        @change=${(event: Event) => onChange(chosenIn(event))}
      >
        ${placeholder === undefined ? nothing : html`<option value="" .selected=${live(value === null)}>${placeholder}</option>`}
        ${options.map(([word, text]) => html`<option value=${word} .selected=${live(value === word)}>${text}</option>`)}
      </select>
    </div>
  `
}
