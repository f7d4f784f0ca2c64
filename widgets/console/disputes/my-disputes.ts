import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { MyDispute } from '../../../service/contract/index.ts'
import { createSending } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { byIn, momentIn } from '../formatting/saying.ts'
import { LnDisputedEvent } from './dispute-form.ts'
import { dayIn, disputePhrases, leftOutIn } from './spoken.ts'
import { disputeStyles } from './styles.ts'

/**
 * What the reader disputed, and what became of each.
 *
 * @fires ln-disputed - with all disputes of the reader, once one was withdrawn
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnMyDisputes extends ConsoleElement {
  static override styles = [ConsoleElement.styles, disputeStyles]

  @property({ attribute: false }) disputes: readonly MyDispute[] = []
  @state() private failedAt: string | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override render(): TemplateResult {
    const { language, disputes } = this
    return html`<div lang=${language}>${disputes.map((dispute) => this.#renderOne(dispute))}</div>`
  }

  #renderOne({ disputeId, what, state: stage, days, words, dueAt, decider, decision }: MyDispute): TemplateResult {
    const { spoken, language, now } = this
    const phrases = disputePhrases[language]
    const { busy, failure } = this.#sending
    const isOpen = stage === 'open' || stage === 'held'
    return html`<section class="card" aria-labelledby="d-${disputeId}">
      <h3 id="d-${disputeId}">
        ${phrases.kinds[what]}${days === null ? nothing : html`, ${phrases.days(dayIn(days.from), dayIn(days.until))}`}
      </h3>
      <p><span class="chip">${phrases.states[stage]}</span></p>
      ${failure !== null && this.failedAt === disputeId ? alert(spoken.problems[failure]) : nothing}
      <blockquote class="words">${words}</blockquote>
      ${
        isOpen
          ? html`<p>${phrases.dueBy(byIn(spoken, dueAt, now()), decider === null ? null : spoken.named(decider))}</p>
              <p>
                <button type="button" class="quiet" aria-disabled=${busy} @click=${() => this.#withdraw(disputeId)}>
                  ${phrases.withdraw}
                </button>
              </p>`
          : nothing
      }
      ${
        decision === null
          ? nothing
          : html`<p><b>${phrases.outcomes[decision.outcome]}.</b> ${phrases.outcomesMean[decision.outcome]}</p>
              ${decision.days === null ? nothing : html`<p>${leftOutIn(phrases, decision.days)}</p>`}
              <blockquote class="words">${decision.because}</blockquote>
              <p class="muted">
                ${phrases.decidedOn(momentIn(spoken, decision.decidedAt), decision.by === null ? null : spoken.named(decision.by))}
              </p>`
      }
    </section>`
  }

  async #withdraw(disputeId: string): Promise<void> {
    this.failedAt = disputeId
    const answer = await this.#sending.send(['withdraw', disputeId], (idempotencyKey) =>
      this.client('POST /api/my/disputes/:disputeId/withdraw', {
        params: { disputeId },
        csrfToken: this.session?.csrfToken ?? '',
        idempotencyKey,
      }),
    )
    if (answer) this.dispatchEvent(new LnDisputedEvent(answer.disputes))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-my-disputes': LnMyDisputes
  }
}
