import { html, nothing, type TemplateResult } from 'lit/html.js'
import { CHANNELS, type Channel } from '../../rules/vocabulary.ts'
import type { DeskView } from '../../service/contract/index.ts'
import { CitizenElement } from './citizen-element.ts'
import type { FirstPart } from './phrases.ts'

/**
 * An element about one desk. The form shows at once; the names of desk and staff arrive when the service answers.
 *
 * @attr {string} desk - code on the sign of the desk, required
 * @attr {Channel} channel - how its records reach the service; `embedded` by default
 * @csspart desk - names of desk and office
 * @csspart demonstration - the mark of demonstration data
 */
export abstract class DeskElement<Part extends FirstPart, Shown extends object> extends CitizenElement<Part, Shown> {
  static override readonly observedAttributes: readonly string[] = ['desk', 'channel', 'service-url']
  /** Code on the sign of the desk. */
  protected get desk(): string {
    return this.getAttribute('desk') ?? ''
  }

  protected view: DeskView | null = null
  #unknown = false
  #asked: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#loadDesk()
  }

  override attributeChangedCallback(): void {
    super.attributeChangedCallback()
    if (this.isConnected && this.desk !== this.#asked) void this.#loadDesk()
  }

  /** How a record of this element reached the service. */
  protected get recordedChannel(): Channel {
    const said = this.getAttribute('channel')
    return CHANNELS.find((channel) => channel === said) ?? 'embedded'
  }

  /** What the desk does, when that is one thing only. */
  protected get onlyService() {
    const [service, ...others] = this.view?.services ?? []
    return service && others.length === 0 ? service : null
  }

  async #loadDesk(): Promise<void> {
    if (this.framed) return
    const deskCode = this.desk
    this.#asked = deskCode
    this.#unknown = false
    if (this.exchange) this.exchange.failure = null
    this.view = null
    try {
      const view = await this.call('GET /api/desks/:deskCode', { params: { deskCode } })
      if (deskCode === this.desk) this.view = view
      this.requestUpdate()
    } catch (thrown) {
      await this.updateComplete
      const exchange = await this.engage()
      if (!exchange || deskCode !== this.desk) return
      this.#unknown = true
      await exchange.failed(thrown)
    }
  }

  protected override renderContent(): TemplateResult {
    const { exchange } = this
    if (!exchange || !this.#unknown) return this.renderForm()
    const { notReached, tryAgain } = exchange.phrases
    return html`${this.renderSummary(
      notReached,
      html`<p><button type="button" @click=${() => this.#loadDesk()}>${tryAgain}</button></p>`,
    )}`
  }

  protected abstract renderForm(): TemplateResult

  protected renderDesk(): TemplateResult {
    const { view, language, phrases } = this
    return html`
      ${view?.demonstration ? html`<p class="demonstration" part="demonstration">${phrases.demonstration}</p>` : nothing}
      <p class="desk" part="desk">
        ${view ? html`<b>${view.name[language]}</b><br />${view.office.name[language]}` : phrases.loading}
      </p>
    `
  }
}
