import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { CalendarChoice, CalendarMonth, Foresight, NewDeclaration } from '../../../service/contract/index.ts'
import { type Fault, faultBeside, faultOf, faultSummary } from '../../citizen/faults.ts'
import { choiceGroup, lineField, textField } from '../../citizen/fields.ts'
import { createSending } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { hoursOf, written } from './dates.ts'
import { type Draft, type DraftFault, KINDS, NO_DRAFT, read } from './draft.ts'
import type { CalendarPhrases } from './languages/phrases.ts'
import { calendarPhrases } from './spoken.ts'
import { declaringStyles } from './styles.ts'

const FIELD_OF: Readonly<Record<DraftFault, string>> = {
  on: 'on',
  until: 'until',
  instead: 'instead',
  because: 'because',
  tooLong: 'because',
  hours: 'hours-0',
}

/** What was looked over: sent only as it was foreseen. */
interface Looked {
  readonly days: NewDeclaration['days']
  readonly because: string
  readonly foresight: Foresight
}

/**
 * Declares days off, swapped days and days with other hours: first what it would do to open cases, then the declaring itself.
 *
 * @fires ln-declared - something was declared; the page reads the calendar again
 */
export class LnDeclareDays extends ConsoleElement {
  static override styles = [ConsoleElement.styles, declaringStyles]

  /** Whose days. */
  @property({ attribute: false }) choice: CalendarChoice | null = null
  @property({ attribute: false }) usual: CalendarMonth['usual'] = []

  @state() private draft: Draft = NO_DRAFT
  @state() private faults: readonly Fault[] = []
  @state() private looked: Looked | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // What was foreseen of another calendar says nothing of this one.
    if (changed.has('choice')) this.looked = null
  }

  get #phrases(): CalendarPhrases {
    return calendarPhrases[this.language]
  }

  protected override render(): TemplateResult | typeof nothing {
    const { choice, spoken, looked } = this
    const phrases = this.#phrases
    if (choice === null) return nothing
    const { failure } = this.#sending
    return html`<section class="card" lang=${this.language}>
      <h2>${phrases.declare}</h2>
      <p class="muted">${phrases.fields.for}: <b>${spoken.named(choice.name)}</b>. ${phrases.follows(choice.offices)} ${phrases.declareLead}</p>
      <form novalidate @submit=${this.#submit}>
        ${failure === null ? nothing : alert(spoken.problems[failure])}
        ${this.faults.length === 0 ? nothing : faultSummary(phrases.faultsTitle, this.faults, 3)}
        ${looked === null ? this.#renderFields() : this.#renderLooked(looked)}
      </form>
    </section>`
  }

  #renderFields(): TemplateResult {
    const { draft, faults } = this
    const phrases = this.#phrases
    const { kind } = draft
    const date = (id: 'on' | 'until' | 'instead', hint?: string) =>
      lineField({
        id,
        label: phrases.fields[id],
        type: 'date',
        autocomplete: 'off',
        value: draft[id],
        hint,
        fault: faultOf(faults, id),
        onInput: (value) => this.#draft({ [id]: value }),
      })
    return html`
      ${choiceGroup({
        id: 'kind',
        legend: phrases.kind,
        kind: 'radio',
        choices: KINDS.map((value) => ({
          value,
          label: html`<span>${phrases.kinds[value].text}</span> <small class="muted">${phrases.kinds[value].hint}</small>`,
        })),
        chosen: [kind],
        onChange: ([chosen]) => this.#draft({ kind: KINDS.find((each) => each === chosen) ?? kind }),
      })}
      <div class="dates">
        ${date('on')} ${kind === 'closed' ? date('until', phrases.untilHint) : nothing}
        ${kind === 'swap' ? date('instead') : nothing}
      </div>
      ${kind === 'hours' ? this.#renderHours() : nothing}
      ${textField({
        id: 'because',
        label: phrases.fields.because,
        hint: phrases.becauseHint,
        fault: faultOf(faults, 'because'),
        short: true,
        value: draft.because,
        onInput: (because) => this.#draft({ because }),
      })}
      <div class="actions">
        <button class="primary" aria-disabled=${this.#sending.busy}>
          ${this.#sending.busy ? phrases.foreseeing : phrases.foresee}
        </button>
      </div>
    `
  }

  #renderHours(): TemplateResult {
    const phrases = this.#phrases
    const time = (index: 0 | 1 | 2 | 3, label: string) => html`<label for="hours-${index}">${label}</label>
      <input
        type="time"
        id="hours-${index}"
        .value=${live(this.draft.hours[index])}
        @input=${(event: InputEvent) => {
          const { value } = event.currentTarget as HTMLInputElement
          const hours = this.draft.hours.map((each, i) => (i === index ? value : each)) as unknown as Draft['hours']
          this.#draft({ hours })
        }}
      />`
    const half = (legend: string, first: 0 | 2) => html`<fieldset class="half">
      <legend>${legend}</legend>
      ${time(first, phrases.from)} ${time(first === 0 ? 1 : 3, phrases.to)}
    </fieldset>`
    return html`<div class="halves">
      ${faultBeside('hours-0', faultOf(this.faults, 'hours-0'))} ${half(phrases.fields.morning, 0)}
      ${half(phrases.fields.afternoon, 2)}
    </div>`
  }

  #renderLooked({ days, because, foresight }: Looked): TemplateResult {
    const phrases = this.#phrases
    const { busy } = this.#sending
    return html`
      <h3 class="look" tabindex="-1">${phrases.lookOver}</h3>
      <ul class="days">
        ${days.map(({ on, stretches }) => {
          const hours =
            stretches === null ? phrases.usual : stretches.length === 0 ? phrases.closed : hoursOf(stretches)
          return html`<li>${phrases.dayBecomes(written(on), hours)}</li>`
        })}
      </ul>
      <p><b>${phrases.fields.because}:</b> ${because}</p>
      <div class="notice">${phrases.foreseen(foresight).map((sentence) => html`<p>${sentence}</p>`)}</div>
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>${busy ? phrases.confirming : phrases.confirm}</button>
        <button type="button" @click=${this.#revise}>${phrases.change}</button>
      </div>
    `
  }

  #draft(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part }
  }

  readonly #revise = async (): Promise<void> => {
    this.looked = null
    await this.focusOn('#kind')
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.#sending.busy || this.choice === null) return
    if (this.looked === null) await this.#foresee(this.choice)
    else await this.#declare(this.choice, this.looked)
  }

  async #foresee({ for: whom }: CalendarChoice): Promise<void> {
    const phrases = this.#phrases
    const meant = read(this.draft, this.usual)
    if ('faults' in meant) {
      this.faults = meant.faults.map((fault) => ({ field: FIELD_OF[fault], text: phrases.faults[fault] }))
      return this.focusOn('.summary')
    }
    this.faults = []
    const { days, because } = meant
    const csrfToken = this.session?.csrfToken ?? ''
    const foresight = await this.#sending.send([whom, days], () =>
      this.client('POST /api/calendars/foresights', { body: { for: whom, days }, csrfToken }),
    )
    if (!foresight) return this.focusOn('.summary')
    this.looked = { days, because, foresight }
    await this.focusOn('.look')
  }

  async #declare({ for: whom }: CalendarChoice, { days, because, foresight }: Looked): Promise<void> {
    const csrfToken = this.session?.csrfToken ?? ''
    const body = { version: foresight.version, for: whom, days, because }
    const declared = await this.#sending.send(body, (idempotencyKey) =>
      this.client('POST /api/calendars/declarations', { body, csrfToken, idempotencyKey }),
    )
    if (!declared) {
      // Declared by someone else meanwhile: what would happen now is to be seen first.
      this.looked = null
      return this.focusOn('.summary')
    }
    this.draft = NO_DRAFT
    this.looked = null
    this.dispatchEvent(new Event('ln-declared'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-declare-days': LnDeclareDays
  }
}
