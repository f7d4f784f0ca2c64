import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { type Attached, nameOf } from '../../widgets/citizen/attach/attached.ts'
import type { Fault } from '../../widgets/citizen/fault.ts'
import { NOBODY_KNOWN } from '../../widgets/citizen/nobody-known.ts'
import type { DeskView } from '../contract/index.ts'
import { HELD, heldAs } from './attached-files.ts'
import type { Spoken } from './spoken.ts'

/** Native controls as GOV.UK draws them; all of this is trusted HTML. */

export const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.text

export const hidden = (name: string, value: string): string =>
  html`<input type="hidden" name="${name}" value="${value}">`

export const hiddenAll = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, value]) => hidden(name, value)).join('')

const faultBeside = (id: string, fault: string | undefined): string =>
  fault === undefined ? '' : html`<p class="error" id="${id}-fault">${fault}</p>`

const describedBy = (id: string, hint: string | undefined, fault: string | undefined): string => {
  const ids = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return ids === '' ? '' : html` aria-describedby="${ids}"`
}

/** What is wrong with a form, each line leading to its field; focused without a script. */
export const summaryOf = (heading: string, faults: readonly Fault[]): string =>
  faults.length === 0
    ? ''
    : html`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${heading}</h2>
<ul>!${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul>
</div>`

/** The service said no. */
export const failureOf = (
  heading: string,
  sentence: string,
): string => html`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${heading}</h2>
<p>${sentence}</p>
</div>`

export interface Choice {
  readonly value: string
  readonly label: string
  readonly tag?: string | undefined
  readonly means?: string | undefined
}

export interface Choices {
  readonly id: string
  readonly kind: 'radio' | 'checkbox'
  readonly legend: string
  /** The legend is the heading of the page, or of a part of it. */
  readonly level?: 1 | 2
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  /** Trusted HTML after the choices. */
  readonly after?: string
  readonly inline?: boolean
}

/** Radio buttons or checkboxes, each in a card; the first carries the id of the group, for a summary to lead to. */
export function choices({ id, kind, legend, level, choices, chosen, hint, fault, after, inline }: Choices): string {
  const title = level === 1 ? html`<h1>${legend}</h1>` : level === 2 ? html`<h2>${legend}</h2>` : html`${legend}`
  return html`<fieldset class="${fault ? 'faulty' : ''}"!${describedBy(id, hint, fault)}>
<legend>!${title}</legend>
!${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}!${faultBeside(id, fault)}
<div class="${inline ? 'choices inline' : 'choices'}">
!${choices.map(({ value, label, tag, means }, i) => {
    const inputId = i === 0 ? id : `${id}-${i}`
    const described = means ? html` aria-labelledby="${inputId}-label" aria-describedby="${inputId}-means"` : ''
    return html`<div class="choice"><input type="${kind}" id="${inputId}" name="${id}" value="${value}"!${chosen.includes(value) ? ' checked' : ''}!${described}>
<label for="${inputId}"><span!${means ? html` id="${inputId}-label"` : ''}>${label}</span>!${tag ? html` <span class="tag">${tag}</span>` : ''}!${means ? html`<small id="${inputId}-means">${means}</small>` : ''}</label></div>
`
  })}
</div>
!${after ?? ''}
</fieldset>`
}

interface Field {
  readonly id: string
  readonly label: string
  readonly optional?: string | undefined
  /** Trusted HTML. */
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly value: string
}

const titled = (
  { id, label, optional, hint, fault }: Field,
  control: string,
): string => html`<div class="${fault ? 'field faulty' : 'field'}">
<label class="title" for="${id}">${label}!${optional ? html` <span class="optional">(${optional})</span>` : ''}</label>
!${hint ? html`<div class="hint" id="${id}-hint">!${hint}</div>` : ''}!${faultBeside(id, fault)}
!${control}
</div>`

export interface LineField extends Field {
  readonly type: 'text' | 'email' | 'tel' | 'date'
  readonly autocomplete: string
  readonly max?: string
}

export const lineField = (field: LineField): string =>
  titled(
    field,
    html`<input type="${field.type}" id="${field.id}" name="${field.id}" value="${field.value}" autocomplete="${field.autocomplete}"!${field.max ? html` max="${field.max}"` : ''}!${describedBy(field.id, field.hint, field.fault)}!${field.fault ? ' aria-invalid="true"' : ''}>`,
  )

/** Nothing is cut as it is typed: a text that is too long comes back whole, and said to be so. A first line that is empty would be lost without another. */
export const textField = (field: Field & { readonly short?: boolean }): string =>
  titled(
    field,
    html`<textarea id="${field.id}" name="${field.id}" rows="${field.short ? 4 : 9}" autocomplete="off"!${describedBy(field.id, field.hint, field.fault)}!${field.fault ? ' aria-invalid="true"' : ''}>
${field.value}</textarea>`,
  )

/** The people of the desk by its roster, and always the possibility not to know. */
export const staffChoices = (
  view: DeskView,
  { complaintPages: { onDuty, unknownPerson } }: Spoken,
  language: Language,
): Choice[] => [
  ...view.staff.map((person) => ({
    value: person.id,
    label: `${person.name}, ${person.post[language]}`,
    tag: person.onDuty ? onDuty : undefined,
  })),
  { value: NOBODY_KNOWN, label: unknownPerson },
]

/** What the service holds already, a way to take each back, and a field for more. */
export const attaching = (
  files: readonly Attached[],
  fault: string | undefined,
  { complaintPages: phrases, forms }: Spoken,
): string => html`!${
  files.length === 0
    ? ''
    : html`<ul class="held" aria-label="${forms.filesKept}">
!${files.map((file) => {
        const name = nameOf(file, files, phrases)
        return html`<li>!${hidden(HELD, heldAs(file))}<span>${name}, ${phrases.fileSize(file.kilobytes)}</span>
<button class="link" name="go" value="without ${file.attachmentId}">${phrases.fileRemove(name)}</button></li>`
      })}
</ul>`
}
<div class="${fault ? 'field faulty' : 'field'}">
<label class="title" for="files">${phrases.fileChoose}</label>
<div class="hint" id="files-hint">${phrases.filesHint}</div>
!${faultBeside('files', fault)}
<input type="file" id="files" name="files" multiple accept="image/jpeg,image/png,image/webp,application/pdf"!${describedBy('files', 'hint', fault)}!${fault ? ' aria-invalid="true"' : ''}>
</div>`
