import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type {
  CalendarChoice,
  CalendarMonth,
  CalendarsOverview,
  Declarations,
  QueryOf,
} from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { ConsoleElement } from '../console-element.ts'
import { pageHead } from '../page-head.ts'
import { monthsAfter } from './dates.ts'
import type { CalendarPhrases } from './languages/phrases.ts'
import { renderHistory, renderUpcoming } from './lists.ts'
import { renderMonth } from './month.ts'
import { calendarPhrases } from './spoken.ts'
import { calendarStyles } from './styles.ts'

const keyOf = ({ for: whom }: CalendarChoice): string =>
  'officeId' in whom ? `office ${whom.officeId}` : `calendar ${whom.calendarId}`

/**
 * The working calendars: a month at a time, the special days ahead, what was declared, and for the reform office the form that
 * declares more.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnCalendars extends ConsoleElement {
  static override styles = [ConsoleElement.styles, calendarStyles]

  @state() private overview: CalendarsOverview | null = null
  @state() private chosen = ''
  @state() private asked = ''
  @state() private month: CalendarMonth | null = null
  @state() private declarations: Declarations['declarations'] = []
  @state() private failure: FailureCode | null = null
  @state() private said = ''

  /** Each loading has a number; a reply to an earlier one is too late. */
  #loading = 0

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.overview === null) void this.#load()
  }

  get #phrases(): CalendarPhrases {
    return calendarPhrases[this.language]
  }

  get #choice(): CalendarChoice | null {
    return this.overview?.choices.find((each) => keyOf(each) === this.chosen) ?? null
  }

  protected override render(): TemplateResult {
    const { spoken, overview, month, failure, said, client, session, language, now } = this
    const phrases = this.#phrases
    return html`<div lang=${language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: overview === null ? phrases.loading : null,
        again: this.#again,
      })}
      ${
        overview === null || month === null
          ? nothing
          : html`
              <div class="sides">
                <section class="card">${this.#renderChooser(overview)} ${this.#renderMonth(overview, month)}</section>
                ${
                  overview.mayDeclare
                    ? html`<ln-declare-days
                        .client=${client}
                        .session=${session}
                        .language=${language}
                        .now=${now}
                        .choice=${this.#choice}
                        .usual=${month.usual}
                        @ln-declared=${this.#declared}
                      ></ln-declare-days>`
                    : nothing
                }
              </div>
              ${renderUpcoming(month, phrases)} ${renderHistory(this.declarations, phrases, spoken)}
            `
      }
    </div>`
  }

  #renderChooser({ choices }: CalendarsOverview): TemplateResult {
    const phrases = this.#phrases
    const group = (label: string, kind: 'calendarId' | 'officeId') => html`<optgroup label=${label}>
      ${choices
        .filter((each) => kind in each.for)
        .map(
          (each) =>
            html`<option value=${keyOf(each)} .selected=${keyOf(each) === this.chosen}>${this.spoken.named(each.name)}</option>`,
        )}
    </optgroup>`
    return html`<div class="field">
      <label class="title" for="choice">${phrases.show}</label>
      <select id="choice" @change=${this.#choose}>
        ${group(phrases.calendars, 'calendarId')} ${group(phrases.offices, 'officeId')}
      </select>
    </div>`
  }

  #renderMonth({ today }: CalendarsOverview, month: CalendarMonth): TemplateResult {
    const phrases = this.#phrases
    return html`
      <div class="turn">
        <button type="button" @click=${() => this.#turn(-1)}>${phrases.earlier}</button>
        <button type="button" @click=${() => this.#turn(1)}>${phrases.later}</button>
      </div>
      ${renderMonth({ month, today, phrases })}
    `
  }

  readonly #again = (): void => void this.#load()

  readonly #choose = (event: Event): void => {
    this.chosen = (event.currentTarget as HTMLSelectElement).value
    void this.#read()
  }

  #turn(months: number): void {
    this.asked = monthsAfter(this.month?.month ?? this.asked, months)
    void this.#read()
  }

  readonly #declared = async (): Promise<void> => {
    await this.#load()
    this.said = this.#phrases.done
    await this.focusOn('.said')
  }

  async #load(): Promise<void> {
    this.failure = null
    this.said = ''
    try {
      const [overview, { declarations }] = await Promise.all([
        this.client('GET /api/calendars', {}),
        this.client('GET /api/calendars/declarations', {}),
      ])
      this.overview = overview
      this.declarations = declarations
      const [first] = overview.choices
      if (this.chosen === '' && first) this.chosen = keyOf(first)
      if (this.asked === '') this.asked = overview.today.slice(0, 7)
    } catch (thrown) {
      this.failure = this.failed(thrown)
      return
    }
    await this.#read()
  }

  async #read(): Promise<void> {
    const choice = this.#choice
    if (choice === null) return
    this.#loading += 1
    const turn = this.#loading
    this.failure = null
    const query: QueryOf<'GET /api/calendars/days'> = { ...choice.for, month: this.asked }
    try {
      const month = await this.client('GET /api/calendars/days', { query })
      if (turn === this.#loading) this.month = month
    } catch (thrown) {
      if (turn === this.#loading) this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-calendars': LnCalendars
  }
}
