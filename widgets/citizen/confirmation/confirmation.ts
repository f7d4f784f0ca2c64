import { html, render, type TemplateResult } from 'lit/html.js'
import { takeFragment } from '../address-fragment.ts'
import { CitizenElement } from '../citizen-element.ts'
import { failureSummary } from '../faults.ts'
import { part } from '../part.ts'
import { speaking } from '../speech.ts'

interface Shown {
  readonly confirmed: boolean
}

/**
 * Confirms an e-mail address by the token in the page's address (`#…`), which it takes off the address bar first.
 *
 * @summary The page a confirmation letter leads to.
 */
export class LnConfirm extends CitizenElement<'confirmation', Shown> {
  static override readonly observedAttributes = ['service-url']

  protected readonly speak = speaking('confirmation')
  protected readonly loadExchange = () => part(() => import('../exchange.ts'))
  protected shown: Shown = { confirmed: false }

  #token: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#token ??= takeFragment('')
    if (this.#token !== null && !this.shown.confirmed) void this.#confirm(this.#token)
  }

  protected override draw(frame: HTMLElement): void {
    render(html`<div aria-live="polite">${this.#renderOutcome()}</div>`, frame)
  }

  #renderOutcome(): TemplateResult {
    const { exchange, phrases } = this
    const failure = exchange?.failure
    const token = this.#token
    if (this.shown.confirmed) {
      return html`
        <h2 tabindex="-1">${phrases.done}</h2>
        <p>${phrases.doneMeans}</p>
      `
    }
    if (token === null) return html`<p>${phrases.noToken}</p>`
    if (!exchange || !failure) return html`<p>${phrases.waiting}</p>`
    // A link cut short on its way is no token at all to the service, and a link that does not work to the citizen.
    if (failure.code === 'request/invalid' || failure.code === 'contact/link-invalid') {
      return failureSummary(phrases.failedToConfirm, phrases.linkInvalid)
    }
    return failureSummary(
      phrases.failedToConfirm,
      failure.sentence,
      html`<p><button type="button" @click=${() => this.#confirm(token)}>${exchange.phrases.tryAgain}</button></p>`,
    )
  }

  async #confirm(token: string): Promise<void> {
    await this.updateComplete
    const exchange = await this.engage()
    const reply = await exchange?.sending.send(token, () =>
      this.call('POST /api/contact-confirmations', { body: { token } }),
    )
    if (!reply) return
    this.show({ confirmed: reply.confirmed })
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
