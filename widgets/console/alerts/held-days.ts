import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { DayDecision } from '../../../rules/trends/guarded-day.ts'
import type { HeldDays } from '../../../service/contract/index.ts'
import { faultOf } from '../../citizen/faults.ts'
import { textField } from '../../citizen/fields.ts'
import { createSending } from '../../citizen/sending.ts'
import { lengthOf, tidy } from '../../citizen/text.ts'
import { alert } from '../alert.ts'
import { written } from '../calendar/dates.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { pageHead } from '../page-head.ts'
import { ALERTS_PATH } from '../router.ts'
import type { AlertPhrases } from './languages/phrases.ts'
import { alertPhrases, writing } from './spoken.ts'
import { alertStyles } from './styles.ts'

type HeldDay = HeldDays['days'][number]

const SHORTEST_REASON = 10

/**
 * Days whose ratings do not count until somebody of the reform office has looked: kept held or released, with the reason.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnHeldDays extends ConsolePage<readonly HeldDay[]> {
  static override styles = [ConsoleElement.styles, alertStyles]

  /** Reasons typed, by day; and the days that are decided again. */
  @state() private reasons: Readonly<Record<string, string>> = {}
  @state() private again: readonly string[] = []
  @state() private missingAt: string | null = null
  @state() private failedAt: string | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected fetch = async (): Promise<readonly HeldDay[]> => (await this.client('GET /api/held-days', {})).days

  get #phrases(): AlertPhrases['days'] {
    return alertPhrases[this.language].days
  }

  protected override render(): TemplateResult {
    const { spoken, held: days, failure, said } = this
    const phrases = this.#phrases
    return html`<div class="column" lang=${this.language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: days === null ? alertPhrases[this.language].loading : null,
        again: this.reload,
      })}
      ${
        days?.length === 0
          ? html`<section class="card empty">
              <h2>${phrases.empty.title}</h2>
              <p>${phrases.empty.next}</p>
            </section>`
          : html`<section>${days?.map((day) => this.#renderDay(day))}</section>`
      }
      <p><a href=${ALERTS_PATH}>${phrases.back}</a></p>
    </div>`
  }

  #renderDay(day: HeldDay): TemplateResult {
    const { spoken, failedAt } = this
    const phrases = this.#phrases
    const { number, percent } = writing(this.language)
    const { heldId, name, office, desks, date, because, given, low, usual, share, decided } = day
    const { failure } = this.#sending
    return html`<article class="card" aria-labelledby="held-${heldId}">
      <header>
        <h2 id="held-${heldId}">${name}</h2>
        <span class="chip ${because === 'held-as-burst' ? 'raised' : ''}">${phrases.reasons[because]}</span>
      </header>
      <p class="place">${spoken.named(office)} · ${phrases.at(desks.map(spoken.named).join(', '), written(date))}</p>
      <p class="sentence">
        ${phrases.sentence({
          given: number(given),
          low: number(low),
          usual: number(usual, Number.isInteger(usual) ? 0 : 1),
          share: percent(share),
        })}
      </p>
      ${failure !== null && failedAt === heldId ? alert(spoken.problems[failure]) : nothing}
      ${
        decided === null
          ? nothing
          : html`<p>${phrases.decided(decided.by, written(decided.at.slice(0, 10)), decided.reason)}</p>`
      }
      ${
        decided === null || this.again.includes(heldId)
          ? this.#renderForm(day)
          : html`<p><button type="button" class="quiet" @click=${() => this.#decideAgain(heldId)}>${phrases.change}</button></p>`
      }
    </article>`
  }

  #renderForm(day: HeldDay): TemplateResult {
    const { spoken } = this
    const phrases = this.#phrases
    const { heldId } = day
    const { busy } = this.#sending
    const id = `reason-${heldId}`
    const faults = this.missingAt === heldId ? [{ field: id, text: phrases.reasonMissing }] : []
    return html`<form novalidate @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${textField({
        id,
        label: phrases.reason,
        hint: phrases.reasonHint,
        fault: faultOf(faults, id),
        value: this.reasons[heldId] ?? '',
        onInput: (typed) => {
          this.reasons = { ...this.reasons, [heldId]: typed }
        },
      })}
      <div class="actions">
        ${(['hold', 'release'] as const).map(
          (what) => html`<button type="button" aria-disabled=${busy} @click=${() => this.#decide(day, what)}>
            ${busy ? spoken.verbs.sending : phrases[what]}
          </button>`,
        )}
      </div>
    </form>`
  }

  #decideAgain(heldId: string): void {
    this.again = [...this.again, heldId]
  }

  async #decide({ heldId, version }: HeldDay, decision: DayDecision): Promise<void> {
    const reason = tidy(this.reasons[heldId] ?? '')
    if (lengthOf(reason) < SHORTEST_REASON) {
      this.missingAt = heldId
      return this.focusOn(`#${CSS.escape(`reason-${heldId}`)}`)
    }
    this.missingAt = null
    this.failedAt = heldId
    const csrfToken = this.session?.csrfToken ?? ''
    const body = { version, decision, reason }
    const next = await this.#sending.send([heldId, body], () =>
      this.client('POST /api/held-days/:heldId/decision', { params: { heldId }, body, csrfToken }),
    )
    if (!next) return
    this.held = this.held?.map((day) => (day.heldId === heldId ? next : day)) ?? null
    this.again = this.again.filter((id) => id !== heldId)
    this.said = decision === 'hold' ? this.#phrases.saidHold : this.#phrases.saidRelease
    await this.focusOn('.said')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-held-days': LnHeldDays
  }
}
