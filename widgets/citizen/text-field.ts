import { live } from 'lit/directives/live.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { describedBy } from './faults.ts'
import { type Field, titled } from './line-field.ts'

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
        aria-describedby=${describedBy(field.id, field.hint, field.fault)}
        aria-invalid=${field.fault ? 'true' : 'false'}
        @input=${(event: InputEvent) => field.onInput((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${field.note ?? nothing}`,
  )
