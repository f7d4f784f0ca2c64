import { type CSSResultGroup, LitElement, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Language } from '../../rules/vocabulary.ts'
import { type Client, createClient } from '../client.ts'
import type { Words } from '../languages/words.ts'
import { tokens } from '../tokens.ts'
import { LnErrorEvent } from './events.ts'
import { type Fault, failureSummary, faultSummary } from './faults.ts'
import { languageOf, PHRASES, WORDS } from './language.ts'
import type { Phrases } from './languages/phrases.ts'
import { createSending, type FailureCode } from './sending.ts'
import { controls } from './styles.ts'

/** What every citizen's element has: a language that follows the page, the service, faults to show, one sending at a time. */
export abstract class CitizenElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls]

  /** Where the service is when an element does not say; the one-script embed sets its own origin. */
  static defaultServiceUrl = ''

  /** Origin of the service; by default where the script came from. */
  @property({ attribute: 'service-url' }) serviceUrl = ''
  @property({ attribute: false }) client: Client | null = null
  @property({ attribute: false }) now: () => number = Date.now

  @state() protected faults: readonly Fault[] = []

  protected readonly sending = createSending((failure) => this.#sendingChanged(failure))
  readonly #languageChanges = new MutationObserver(() => this.requestUpdate())

  override connectedCallback(): void {
    super.connectedCallback()
    const changes = { subtree: true, attributes: true, attributeFilter: ['lang'] }
    this.#languageChanges.observe(document, changes)
    // The document does not tell of what changes inside a shadow root.
    this.#languageChanges.observe(this, changes)
    addEventListener('pagehide', this.#forget)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#languageChanges.disconnect()
    removeEventListener('pagehide', this.#forget)
  }

  protected get language(): Language {
    return languageOf(this)
  }

  protected get phrases(): Phrases {
    return PHRASES[this.language]
  }

  protected get words(): Words {
    return WORDS[this.language]
  }

  protected get serviceOrigin(): string {
    return this.serviceUrl || CitizenElement.defaultServiceUrl || location.origin
  }

  protected get call(): Client {
    return this.client ?? createClient(this.serviceOrigin)
  }

  /** Shows these faults, the summary focused, and says whether there are any. */
  protected isFaulty(faults: readonly Fault[]): boolean {
    this.faults = faults
    if (faults.length > 0) void this.focusOn('.summary')
    return faults.length > 0
  }

  /** Above a form: what to look at again, else why the last sending came to nothing. */
  protected renderSummary(heading = this.phrases.notSent, remedy?: TemplateResult): TemplateResult | typeof nothing {
    const { faults, phrases, words } = this
    const { failure } = this.sending
    if (faults.length > 0) return faultSummary(phrases.somethingToLookAt, faults)
    return failure ? failureSummary(heading, words.problems[failure], remedy) : nothing
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** A page left may come back whole, for the next person at the same device: drops what is secret. */
  protected abstract forget(): void

  readonly #forget = (): void => this.forget()

  #sendingChanged(failure: FailureCode | null): void {
    this.requestUpdate()
    if (failure === null) return
    this.dispatchEvent(new LnErrorEvent(failure))
    void this.focusOn('.summary')
  }
}
