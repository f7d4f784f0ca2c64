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
  /** Nothing is known of it: there is no such desk, or the service cannot be asked. */
  protected isUnknown = false
  #asked: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.loadDesk()
  }

  override attributeChangedCallback(): void {
    super.attributeChangedCallback()
    if (this.isConnected && this.desk !== this.#asked) void this.loadDesk()
  }

  protected async loadDesk(): Promise<void> {
    if (this.framed) return
    const deskCode = this.desk
    this.#asked = deskCode
    this.isUnknown = false
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
      this.isUnknown = true
      await exchange.failed(thrown)
    }
  }
}
