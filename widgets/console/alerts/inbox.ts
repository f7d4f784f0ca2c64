import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { AlertOutcome } from '../../../rules/alert.ts'
import type { AlertInbox, AlertView } from '../../../service/contract/index.ts'
import { createSending } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { written } from '../calendar/dates.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { pageHead } from '../page-head.ts'
import { HELD_DAYS_PATH, staffTrendsPath } from '../router.ts'
import { renderBecause } from './because.ts'
import type { AlertPhrases } from './languages/phrases.ts'
import { renderRate } from './rate.ts'
import { alertPhrases, sentenceOf, writing } from './spoken.ts'
import { alertStyles } from './styles.ts'

/**
 * Signals that open a conversation, by date: what differs in one sentence, how sure that is, the person's page to read first, and
 * what became of each.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnAlerts extends ConsolePage<AlertInbox> {
  static override styles = [ConsoleElement.styles, alertStyles]

  /** The outcome chosen for each, until it is recorded. */
  @state() private chosen: Readonly<Record<string, AlertOutcome>> = {}
  /** The alert whose step failed, or lacks an outcome. */
  @state() private failedAt: string | null = null
  @state() private missingAt: string | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected fetch = (): Promise<AlertInbox> => this.client('GET /api/alerts', {})

  get #phrases(): AlertPhrases {
    return alertPhrases[this.language]
  }

  protected override render(): TemplateResult {
    const { spoken, held: inbox, failure, said } = this
    const phrases = this.#phrases
    return html`<div class="column" lang=${this.language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: inbox === null ? phrases.loading : null,
        again: this.reload,
      })}
      ${inbox === null ? nothing : this.#renderInbox(inbox)}
    </div>`
  }

  #renderInbox({ alerts, rate, through }: AlertInbox): TemplateResult {
    const phrases = this.#phrases
    const open = alerts.filter((each) => each.state !== 'closed')
    const settled = alerts.filter((each) => each.state === 'closed')
    const day = through === null ? null : written(through)
    return html`
      ${
        alerts.length === 0
          ? html`<section class="card empty">
              <h2>${phrases.empty.title}</h2>
              <p>${phrases.empty.next(day)}</p>
            </section>`
          : html`<section aria-labelledby="to-do">
              <h2 id="to-do">${phrases.toDo}</h2>
              ${open.length === 0 ? html`<p>${phrases.noneToDo}</p>` : open.map((each) => this.#renderOpen(each))}
              ${day === null ? nothing : html`<p class="muted">${phrases.through(day)}</p>`}
            </section>`
      }
      ${
        settled.length === 0
          ? nothing
          : html`<section aria-labelledby="settled">
              <h2 id="settled">${phrases.settled}</h2>
              ${settled.map((each) => html`<article class="card">${this.#renderReason(each)}</article>`)}
            </section>`
      }
      ${renderRate(rate, phrases, writing(this.language))}
      ${
        this.session?.roles.includes('reform-officer')
          ? html`<p><a href=${HELD_DAYS_PATH}>${phrases.toHeld}</a></p>`
          : nothing
      }
    `
  }

  #renderReason(each: AlertView): TemplateResult {
    const { spoken, language } = this
    const phrases = this.#phrases
    const standing =
      each.outcome === null
        ? phrases.states[each.state]
        : `${phrases.outcomes[each.outcome]}${each.closedAt === null ? '' : `, ${written(each.closedAt.slice(0, 10))}`}`
    return html`
      <header>
        <h3 id="alert-${each.alertId}">${each.name}</h3>
        <span class="chip">${standing}</span>
      </header>
      <p class="place">${spoken.named(each.post)}, ${spoken.named(each.office)} · ${written(each.on)}</p>
      <p class="sentence">${sentenceOf(each, language)}</p>
      ${renderBecause(each, phrases, writing(language))}
    `
  }

  #renderOpen(each: AlertView): TemplateResult {
    const { spoken, failedAt } = this
    const phrases = this.#phrases
    const { failure } = this.#sending
    return html`<article class="card" aria-labelledby="alert-${each.alertId}">
      ${this.#renderReason(each)}
      ${failure !== null && failedAt === each.alertId ? alert(spoken.problems[failure]) : nothing}
      ${each.pageRead ? this.#renderSteps(each) : this.#renderPageFirst(each, phrases)}
    </article>`
  }

  #renderPageFirst({ staffMemberId }: AlertView, { pageFirst, readPage }: AlertPhrases): TemplateResult {
    return html`<p>${pageFirst}</p>
      <div class="actions"><a class="button" href=${staffTrendsPath(staffMemberId)}>${readPage}</a></div>`
  }

  #renderSteps(each: AlertView): TemplateResult {
    const { spoken } = this
    const { alertId, staffMemberId, outcomes, state } = each
    const phrases = this.#phrases
    const { busy } = this.#sending
    return html`
      <p class="muted">${phrases.pageWasRead} <a href=${staffTrendsPath(staffMemberId)}>${phrases.readPage}</a></p>
      ${
        state === 'conversation-held'
          ? nothing
          : html`<p>${phrases.heldHint}</p>
              <div class="actions">
                <button type="button" class="primary" aria-disabled=${busy} @click=${() => this.#converse(each)}>
                  ${busy ? spoken.verbs.sending : phrases.held}
                </button>
              </div>`
      }
      <form novalidate @submit=${(event: SubmitEvent) => this.#close(event, each)}>
        <fieldset aria-describedby="hint-${alertId}">
          <legend>${phrases.outcome}</legend>
          <p class="muted" id="hint-${alertId}">${phrases.outcomeHint}</p>
          ${
            this.missingAt === alertId
              ? html`<p class="fault" role="alert" tabindex="-1">${phrases.missing}</p>`
              : nothing
          }
          ${outcomes.map(
            (outcome) => html`<label>
              <input
                type="radio"
                name="outcome-${alertId}"
                value=${outcome}
                .checked=${this.chosen[alertId] === outcome}
                @change=${() => this.#choose(alertId, outcome)}
              />
              ${phrases.outcomes[outcome]}
            </label>`,
          )}
        </fieldset>
        <div class="actions"><button aria-disabled=${busy}>${busy ? spoken.verbs.sending : phrases.record}</button></div>
      </form>
    `
  }

  #choose(alertId: string, outcome: AlertOutcome): void {
    this.chosen = { ...this.chosen, [alertId]: outcome }
    this.missingAt = null
  }

  async #converse({ alertId, version }: AlertView): Promise<void> {
    this.failedAt = alertId
    const csrfToken = this.session?.csrfToken ?? ''
    const next = await this.#sending.send([alertId, version], () =>
      this.client('POST /api/alerts/:alertId/conversation', { params: { alertId }, body: { version }, csrfToken }),
    )
    if (next) await this.#receive(next, this.#phrases.saidConversation)
  }

  async #close(event: SubmitEvent, { alertId, version }: AlertView): Promise<void> {
    event.preventDefault()
    const outcome = this.chosen[alertId]
    if (outcome === undefined) {
      this.missingAt = alertId
      return this.focusOn('.fault')
    }
    this.failedAt = alertId
    const csrfToken = this.session?.csrfToken ?? ''
    const body = { version, outcome }
    const next = await this.#sending.send([alertId, body], () =>
      this.client('POST /api/alerts/:alertId/outcome', { params: { alertId }, body, csrfToken }),
    )
    if (!next) return
    await this.#receive(next, this.#phrases.saidOutcome)
    // The rate has one more to count.
    await this.load()
  }

  async #receive(next: AlertView, said: string): Promise<void> {
    if (this.held === null) return
    const alerts = this.held.alerts.map((each) => (each.alertId === next.alertId ? next : each))
    this.held = { ...this.held, alerts }
    this.said = said
    await this.focusOn('.said')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-alerts': LnAlerts
  }
}
