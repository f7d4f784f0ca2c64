import { html, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { takeFragment } from './address-fragment.ts'
import { CitizenElement } from './citizen-element.ts'
import { failureSummary } from './faults.ts'

/**
 * Confirms an e-mail address by the token in the page's address (`#…`), which it takes off the address bar first.
 *
 * @summary The page a confirmation letter leads to.
 * @fires ln-error - the service said no or did not answer
 */
export class LnConfirm extends CitizenElement {
  @state() private confirmed = false

  #token: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#token ??= takeFragment('')
    if (this.#token !== null && !this.confirmed) void this.#confirm(this.#token)
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.language} aria-live="polite">${this.#renderOutcome()}</div>`
  }

  #renderOutcome(): TemplateResult {
    const { words, phrases } = this
    const { failure } = this.sending
    const { confirmation, tryAgain } = phrases
    const token = this.#token
    if (this.confirmed) {
      return html`
        <h2 tabindex="-1">${confirmation.done}</h2>
        <p>${confirmation.doneMeans}</p>
      `
    }
    if (token === null) return html`<p>${confirmation.noToken}</p>`
    if (!failure) return html`<p>${confirmation.waiting}</p>`
    // A link cut short on its way is no token at all to the service, and a link that does not work to the citizen.
    if (failure === 'request/invalid' || failure === 'contact/link-invalid') {
      return failureSummary(confirmation.failed, words.problems['contact/link-invalid'])
    }
    return failureSummary(
      confirmation.failed,
      words.problems[failure],
      html`<p><button type="button" @click=${() => this.#confirm(token)}>${tryAgain}</button></p>`,
    )
  }

  async #confirm(token: string): Promise<void> {
    const reply = await this.sending.send(token, () =>
      this.call('POST /api/contact-confirmations', { body: { token } }),
    )
    if (!reply) return
    this.confirmed = reply.confirmed
    await this.focusOn('h2')
  }

  protected override forget(): void {
    this.#token = null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-confirm': LnConfirm
  }
}
