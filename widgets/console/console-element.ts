import { type CSSResultGroup, LitElement, unsafeCSS } from 'lit'
import { property } from 'lit/decorators.js'
import type { Language } from '../../rules/vocabulary.ts'
import type { SignedIn } from '../../service/contract/index.ts'
import { type FailureCode, failureOf } from '../citizen/sending.ts'
import { controls } from '../citizen/styles.ts'
import { type Client, createClient } from '../client.ts'
import { tokens } from '../tokens.ts'
import { LnSessionLostEvent } from './events.ts'
import { type Spoken, spoken } from './languages/spoken.ts'
import { consoleStyles } from './styles.ts'

const MINUTE = 60_000
/** The service no longer knows the session, or this page's token for it. */
export const SESSION_LOST: readonly FailureCode[] = ['session/needed', 'session/wrong-csrf-token']

/** What every element of the console has: the service, who is signed in, a language, and a clock that its words follow. */
export abstract class ConsoleElement extends LitElement {
  static override styles: CSSResultGroup = [unsafeCSS(tokens), unsafeCSS(controls), consoleStyles]

  @property({ attribute: false }) client: Client = createClient(location.origin)
  @property({ attribute: false }) session: SignedIn | null = null
  @property() language: Language = 'vi'
  @property({ attribute: false }) now: () => number = Date.now

  #everyMinute: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    // "Còn 5 phút" must not stand for an hour.
    this.#everyMinute = setInterval(() => this.requestUpdate(), MINUTE)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#everyMinute)
  }

  /** Where a reader begins after the address has changed. */
  async focusHeading(): Promise<void> {
    await this.focusOn('h1')
  }

  protected get spoken(): Spoken {
    return spoken[this.language]
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** Why a call failed; a lost session is told to the console as well, which asks to sign in again. */
  protected failed(thrown: unknown): FailureCode {
    const code = failureOf(thrown)
    this.tellIfSessionLost(code)
    return code
  }

  protected tellIfSessionLost(code: FailureCode): void {
    if (SESSION_LOST.includes(code)) this.dispatchEvent(new LnSessionLostEvent())
  }
}
