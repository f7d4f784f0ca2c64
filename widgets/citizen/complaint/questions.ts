import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Attitude, Language, PublicService } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import { renderAttaching, type Uploading } from '../attach/attach.ts'
import type { Attached } from '../attach/attached.ts'
import { choiceGroup } from '../choice-group.ts'
import { type Fault, faultOf } from '../faults.ts'
import { lineField } from '../line-field.ts'
import { staffChoices } from '../people.ts'
import type { Common, Phrases } from '../phrases.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../text.ts'
import { textField } from '../text-field.ts'
import { dayInWords } from '../time.ts'
import type { Draft, Page } from './draft.ts'

/** What a page of questions is drawn from. */
export interface Asking {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faults: readonly Fault[]
  readonly phrases: Phrases['complaintPages'] & Common
  readonly attitude: Readonly<Record<Attitude, string>>
  readonly language: Language
  readonly view: DeskView | null
  readonly today: string
  /** A kiosk keeps nothing, and is offered nothing to keep. */
  readonly mayKeep: boolean
  readonly uploading: Uploading
  readonly choose: (files: readonly File[]) => void
  readonly remove: (file: Attached) => void
}

const heading = (text: string | TemplateResult) => html`<h2 tabindex="-1">${text}</h2>`

/** Hours in which a desk can have been open. */
const MORNING = [7, 8, 9, 10, 11]
const AFTERNOON = [12, 13, 14, 15, 16, 17]

const occasion = ({ draft, change, faults, phrases, language, view, today }: Asking) => {
  const services = view?.services ?? []
  return html`
    ${heading(phrases.occasion)}
    ${lineField({
      id: 'day',
      type: 'date',
      label: phrases.day,
      hint: draft.day ? html`<span aria-live="polite">${dayInWords(draft.day, language)}</span>` : undefined,
      fault: faultOf(faults, 'day'),
      max: today,
      autocomplete: 'off',
      value: draft.day,
      onInput: (day) => change({ day }),
    })}
    <div class="field">
      <label class="title" for="hour">${phrases.time} ${optional(phrases)}</label>
      <p class="hint" id="hour-hint">${phrases.timeHint}</p>
      <select
        id="hour"
        aria-describedby="hour-hint"
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement
          change({ hour: value === '' ? null : Number(value) })
        }}
      >
        <option value="" ?selected=${draft.hour === null}>${phrases.timeForgotten}</option>
        ${[MORNING, AFTERNOON].map(
          (hours) => html`
            <optgroup label=${hours === MORNING ? phrases.morning : phrases.afternoon}>
              ${hours.map(
                (hour) => html`<option value=${hour} ?selected=${draft.hour === hour}>${phrases.hour(hour)}</option>`,
              )}
            </optgroup>
          `,
        )}
      </select>
    </div>
    ${
      services.length < 2
        ? nothing
        : html`<div class="field">
            <label class="title" for="service">${phrases.service} ${optional(phrases)}</label>
            <select
              id="service"
              @change=${(event: Event) => {
                const { value } = event.currentTarget as HTMLSelectElement
                change({ service: services.find((service) => service === value) ?? null })
              }}
            >
              <option value="" ?selected=${draft.service === null}>${phrases.serviceUnsaid}</option>
              ${services.map(
                (service: PublicService) =>
                  html`<option value=${service} ?selected=${draft.service === service}>${phrases.serviceOf[service]}</option>`,
              )}
            </select>
          </div>`
    }
    ${choiceGroup({
      id: 'who',
      kind: 'radio',
      legend: phrases.who,
      hint: phrases.whoHint,
      fault: faultOf(faults, 'who'),
      choices: staffChoices(view, phrases, language),
      chosen: draft.staffMemberId === null ? [] : [draft.staffMemberId],
      onChange: ([staffMemberId = null]) => change({ staffMemberId }),
    })}
  `
}

const account = ({ draft, change, faults, phrases, mayKeep }: Asking) => {
  const left = MOST_CHARACTERS - lengthOf(tidy(draft.account))
  return html`
    ${heading(phrases.account)}
    <p class="hint">${phrases.accountPrivacy}</p>
    ${textField({
      id: 'account',
      label: phrases.accountLabel,
      hint: html`<ul class="hint">
        ${phrases.accountHints.map((hint) => html`<li>${hint}</li>`)}
      </ul>`,
      fault: faultOf(faults, 'account'),
      value: draft.account,
      onInput: (account) => change({ account }),
      // Heard while typing only when it begins to matter.
      note: html`<p class="hint ${left < 0 ? 'over' : ''}" aria-live=${left < 200 ? 'polite' : 'off'}>
        ${left < 0 ? phrases.charactersOver(-left) : phrases.charactersLeft(left)}
      </p>`,
    })}
    ${mayKeep ? renderKeep(draft, change, phrases) : nothing}
  `
}

const renderKeep = ({ keep }: Draft, change: Asking['change'], phrases: Asking['phrases']) => html`
  <div class="field choice">
    <input
      type="checkbox"
      id="keep"
      aria-labelledby="keep-label"
      aria-describedby="keep-means"
      .checked=${keep}
      @change=${(event: Event) => change({ keep: (event.currentTarget as HTMLInputElement).checked })}
    />
    <label for="keep">
      <span id="keep-label">${phrases.keepDraft}</span><small id="keep-means">${phrases.keepDraftMeans}</small>
    </label>
  </div>
`

const files = ({ draft, faults, phrases, uploading, choose, remove }: Asking) => html`
  ${heading(html`${phrases.files} ${optional(phrases)}`)}
  ${renderAttaching({ files: draft.files, uploading, phrases, fault: faultOf(faults, 'files'), choose, remove })}
`

const contact = (asking: Asking) => {
  const { draft, change, faults, phrases } = asking
  return choiceGroup({
    id: 'contact',
    kind: 'radio',
    legend: heading(phrases.contact),
    hint: phrases.contactHint,
    fault: faultOf(faults, 'contact'),
    choices: [
      {
        value: 'anonymous',
        label: html`<strong>${phrases.anonymous}</strong>`,
        means: phrases.anonymousMeans,
      },
      {
        value: 'reachable',
        label: html`<strong>${phrases.reachable}</strong>`,
        means: phrases.reachableMeans,
      },
    ],
    chosen: draft.reachable === null ? [] : [draft.reachable ? 'reachable' : 'anonymous'],
    onChange: ([chosen]) => change({ reachable: chosen === 'reachable' }),
    after: draft.reachable ? html`<div class="within">${reach(asking)}</div>` : nothing,
  })
}

const reach = ({ draft, change, faults, phrases }: Asking) => {
  const { optional } = phrases
  return html`
    <p>${phrases.reachHint}</p>
    ${lineField({
      id: 'name',
      type: 'text',
      label: phrases.name,
      optional,
      autocomplete: 'name',
      value: draft.name,
      onInput: (name) => change({ name }),
    })}
    ${lineField({
      id: 'phone',
      type: 'tel',
      label: phrases.phone,
      hint: phrases.phoneHint,
      fault: faultOf(faults, 'phone'),
      autocomplete: 'tel',
      value: draft.phone,
      onInput: (phone) => change({ phone }),
    })}
    ${lineField({
      id: 'email',
      type: 'email',
      label: phrases.email,
      hint: phrases.emailHint,
      fault: faultOf(faults, 'email'),
      autocomplete: 'email',
      value: draft.email,
      onInput: (email) => change({ email }),
    })}
  `
}

const optional = (phrases: Common) => html`<span class="optional">(${phrases.optional})</span>`

type Question = Exclude<Page, 'attitudes' | 'check'>

export const QUESTIONS: Readonly<Record<Question, (asking: Asking) => TemplateResult>> = {
  occasion,
  account,
  files,
  contact,
}
