import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { tableStyles } from '../table-styles.ts'
import { LENGTHS, type Length, periodUpTo, yearPeriod, yearsUpTo } from './period.ts'
import { type Saying, saying } from './spoken.ts'
import { trendStyles } from './styles.ts'

/** A page of figures: opened once somebody is signed in, and again when another period is chosen. */
export abstract class TrendPage<Figures> extends ConsoleElement {
  static override styles = [ConsoleElement.styles, tableStyles, trendStyles]

  @state() protected figures: Figures | null = null
  @state() private failure: FailureCode | null = null
  @state() private length: Length = 12
  /** A calendar year instead of the last months. */
  @state() private year: number | null = null

  /** Each loading has a number; a reply to an earlier one is too late. */
  #loading = 0

  protected abstract readonly hasPeriod: boolean
  protected abstract ask(period: { from: string; until: string }): Promise<Figures>
  protected abstract heading(say: Saying): string
  protected abstract lead(say: Saying): string
  protected abstract show(figures: Figures, say: Saying): TemplateResult

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.figures === null) void this.#load()
  }

  protected override render(): TemplateResult {
    const { spoken, figures, failure, language } = this
    const say = saying(language)
    return html`<div lang=${language}>
      <h1 tabindex="-1">${this.heading(say)}</h1>
      <p class="muted">${this.lead(say)}</p>
      ${this.hasPeriod ? this.#renderPeriod(say) : nothing}
      <div role="status">
        ${figures === null && failure === null ? html`<p class="loading">${say.phrases.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.#again })}
      ${figures === null ? nothing : this.show(figures, say)}
    </div>`
  }

  #renderPeriod({ phrases }: Saying): TemplateResult {
    return html`<div class="field">
      <label class="title" for="period">${phrases.period}</label>
      <select id="period" @change=${this.#choose}>
        ${LENGTHS.map(
          (each) =>
            html`<option value=${each} .selected=${this.year === null && each === this.length}>${phrases.months(each)}</option>`,
        )}
        ${yearsUpTo(this.now()).map(
          (each) => html`<option value=${each} .selected=${each === this.year}>${phrases.year(each)}</option>`,
        )}
      </select>
    </div>`
  }

  readonly #again = (): void => void this.#load()

  /** Asks again, for another choice of the reader's. */
  protected load(): void {
    void this.#load()
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement
    this.year = yearsUpTo(this.now()).find((each) => String(each) === value) ?? null
    this.length = LENGTHS.find((each) => String(each) === value) ?? this.length
    void this.#load()
  }

  async #load(): Promise<void> {
    this.#loading += 1
    const turn = this.#loading
    this.failure = null
    try {
      const figures = await this.ask(this.year === null ? periodUpTo(this.now(), this.length) : yearPeriod(this.year))
      if (turn === this.#loading) this.figures = figures
    } catch (thrown) {
      if (turn === this.#loading) this.failure = this.failed(thrown)
    }
  }
}
