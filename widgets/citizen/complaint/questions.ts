import { html, nothing, type TemplateResult } from 'lit'
import { ATTITUDES, type Language, type PublicService } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import type { Words } from '../../languages/words.ts'
import { type Fault, faultOf } from '../faults.ts'
import { type Choice, choiceGroup, lengthOf, lineField, MOST_CHARACTERS, textField, tidy } from '../fields.ts'
import type { Phrases } from '../languages/phrases.ts'
import { dayInWords } from '../time.ts'
import type { Draft, Page } from './draft.ts'

/** What a page of questions is drawn from. */
export interface Asking {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faults: readonly Fault[]
  readonly phrases: Phrases
  readonly words: Words
  readonly language: Language
  readonly view: DeskView | null
  readonly staff: readonly Choice[]
  readonly today: string
}

const heading = (text: string) => html`<h2 tabindex="-1">${text}</h2>`

/** Hours in which a desk can have been open. */
const MORNING = [7, 8, 9, 10, 11]
const AFTERNOON = [12, 13, 14, 15, 16, 17]

const attitudes = ({ draft, change, faults, phrases, words }: Asking) =>
  choiceGroup({
    id: 'attitudes',
    kind: 'checkbox',
    legend: heading(phrases.complaint.attitudes),
    hint: phrases.complaint.attitudesHint,
    fault: faultOf(faults, 'attitudes'),
    choices: ATTITUDES.map((value) => ({ value, label: words.attitudes[value] })),
    chosen: draft.attitudes,
    onChange: (chosen) => change({ attitudes: ATTITUDES.filter((attitude) => chosen.includes(attitude)) }),
  })

const occasion = ({ draft, change, faults, phrases, words, language, view, staff, today }: Asking) => {
  const { complaint } = phrases
  const services = view?.services ?? []
  return html`
    ${heading(complaint.occasion)}
    ${lineField({
      id: 'day',
      type: 'date',
      label: complaint.day,
      hint: draft.day ? html`<span aria-live="polite">${dayInWords(draft.day, language)}</span>` : undefined,
      fault: faultOf(faults, 'day'),
      max: today,
      autocomplete: 'off',
      value: draft.day,
      onInput: (day) => change({ day }),
    })}
    <div class="field">
      <label class="title" for="hour">${complaint.time} ${optional(phrases)}</label>
      <select
        id="hour"
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement
          change({ hour: value === '' ? null : Number(value) })
        }}
      >
        <option value="" ?selected=${draft.hour === null}>${complaint.timeForgotten}</option>
        ${[MORNING, AFTERNOON].map(
          (hours) => html`
            <optgroup label=${hours === MORNING ? complaint.morning : complaint.afternoon}>
              ${hours.map(
                (hour) => html`<option value=${hour} ?selected=${draft.hour === hour}>${complaint.hour(hour)}</option>`,
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
            <label class="title" for="service">${complaint.service} ${optional(phrases)}</label>
            <select
              id="service"
              @change=${(event: Event) => {
                const { value } = event.currentTarget as HTMLSelectElement
                change({ service: services.find((service) => service === value) ?? null })
              }}
            >
              <option value="" ?selected=${draft.service === null}>${complaint.serviceUnsaid}</option>
              ${services.map(
                (service: PublicService) =>
                  html`<option value=${service} ?selected=${draft.service === service}>${words.services[service]}</option>`,
              )}
            </select>
          </div>`
    }
    ${choiceGroup({
      id: 'who',
      kind: 'radio',
      legend: complaint.who,
      hint: complaint.whoHint,
      fault: faultOf(faults, 'who'),
      choices: staff,
      chosen: draft.staffMemberId === null ? [] : [draft.staffMemberId],
      onChange: ([staffMemberId = null]) => change({ staffMemberId }),
    })}
  `
}

const account = ({ draft, change, faults, phrases }: Asking) => {
  const { complaint } = phrases
  const left = MOST_CHARACTERS - lengthOf(tidy(draft.account))
  return html`
    ${heading(complaint.account)}
    <p class="hint">${complaint.accountPrivacy}</p>
    ${textField({
      id: 'account',
      label: complaint.accountLabel,
      hint: html`<ul class="hint">
        ${complaint.accountHints.map((hint) => html`<li>${hint}</li>`)}
      </ul>`,
      fault: faultOf(faults, 'account'),
      value: draft.account,
      onInput: (account) => change({ account }),
      // Heard while typing only when it begins to matter.
      note: html`<p class="hint ${left < 0 ? 'over' : ''}" aria-live=${left < 200 ? 'polite' : 'off'}>
        ${left < 0 ? phrases.charactersOver(-left) : phrases.charactersLeft(left)}
      </p>`,
    })}
  `
}

const contact = (asking: Asking) => {
  const { draft, change, faults, phrases } = asking
  const { complaint } = phrases
  return choiceGroup({
    id: 'contact',
    kind: 'radio',
    legend: heading(complaint.contact),
    hint: complaint.contactHint,
    fault: faultOf(faults, 'contact'),
    choices: [
      {
        value: 'anonymous',
        label: html`<strong>${complaint.anonymous}</strong><small>${complaint.anonymousMeans}</small>`,
      },
      {
        value: 'reachable',
        label: html`<strong>${complaint.reachable}</strong><small>${complaint.reachableMeans}</small>`,
      },
    ],
    chosen: draft.reachable === null ? [] : [draft.reachable ? 'reachable' : 'anonymous'],
    onChange: ([chosen]) => change({ reachable: chosen === 'reachable' }),
    after: draft.reachable ? html`<div class="within">${reach(asking)}</div>` : nothing,
  })
}

const reach = ({ draft, change, faults, phrases }: Asking) => {
  const { complaint, optional } = phrases
  return html`
    <p>${complaint.reachHint}</p>
    ${lineField({
      id: 'name',
      type: 'text',
      label: complaint.name,
      optional,
      autocomplete: 'name',
      value: draft.name,
      onInput: (name) => change({ name }),
    })}
    ${lineField({
      id: 'phone',
      type: 'tel',
      label: complaint.phone,
      hint: complaint.phoneHint,
      fault: faultOf(faults, 'phone'),
      autocomplete: 'tel',
      value: draft.phone,
      onInput: (phone) => change({ phone }),
    })}
    ${lineField({
      id: 'email',
      type: 'email',
      label: complaint.email,
      hint: complaint.emailHint,
      fault: faultOf(faults, 'email'),
      autocomplete: 'email',
      value: draft.email,
      onInput: (email) => change({ email }),
    })}
  `
}

const optional = (phrases: Phrases) => html`<span class="optional">(${phrases.optional})</span>`

export const QUESTIONS: Readonly<Record<Exclude<Page, 'check'>, (asking: Asking) => TemplateResult>> = {
  attitudes,
  occasion,
  account,
  contact,
}
