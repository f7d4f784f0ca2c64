import { html, nothing, type TemplateResult } from 'lit/html.js'
import { LnErrorEvent } from './events.ts'
import { type Fault, failureSummary, faultOf, faultSummary } from './faults.ts'
import type { Common, Phrases } from './phrases.ts'
import { createSending, type FailureCode, failureOf, type Sending } from './sending.ts'
import { speaking } from './speech.ts'
import { exchangeStyles } from './styles/exchange.ts'

export { failureOf } from './sending.ts'

const speakExchange = speaking('exchange')
const speakProblems = speaking('problems')

/** The element as its exchange sees it. */
interface Host extends HTMLElement {
  readonly phrases: Common
  readonly serviceOrigin: string
  readonly requestUpdate: () => void
  readonly focusOn: (selector: string) => Promise<void>
  readonly wear: (styles: string) => void
}

/** What an element needs once somebody uses it: one sending at a time, and saying what is not right. */
export class Exchange {
  readonly sending: Sending
  phrases: Phrases['exchange']
  faults: readonly Fault[] = []
  failure: { readonly code: FailureCode; readonly sentence: string } | null = null

  readonly #host: Host
  #tag: string

  constructor(host: Host, tag: string, phrases: Phrases['exchange']) {
    this.#host = host
    this.#tag = tag
    this.phrases = phrases
    this.sending = createSending((code) => {
      this.failure = null
      host.requestUpdate()
      if (code !== null) void this.fail(code)
    })
  }

  async speak(tag: string): Promise<void> {
    if (tag === this.#tag) return
    this.#tag = tag
    this.phrases = await speakExchange(tag)
    if (this.failure) this.failure = { ...this.failure, sentence: await this.sentenceFor(this.failure.code) }
  }

  faultOf(field: string): string | undefined {
    return faultOf(this.faults, field)
  }

  /** Shows these faults, the summary focused, and says whether there are any. */
  isFaulty(faults: readonly Fault[]): boolean {
    this.faults = faults
    this.#host.requestUpdate()
    if (faults.length > 0) void this.#host.focusOn('.summary')
    // Where the page is this element, a screen reader hears it from the title first.
    if (this.#host.hasAttribute('owns-page')) {
      const mark = `${this.phrases.faultMark}: `
      document.title = `${faults.length > 0 ? mark : ''}${document.title.replace(mark, '')}`
    }
    return faults.length > 0
  }

  /** What to look at again, else why the last sending came to nothing. */
  summary(heading = this.phrases.notSent, remedy?: TemplateResult): TemplateResult | typeof nothing {
    const { faults, failure, phrases } = this
    if (faults.length > 0) return faultSummary(phrases.somethingToLookAt, faults)
    if (!failure) return nothing
    return failureSummary(heading, failure.sentence, failure.code === 'embedding/not-listed' ? this.#ours() : remedy)
  }

  /** In place of an element that could not get what it is about. */
  notReached(again: () => void): TemplateResult | typeof nothing {
    const { notReached, tryAgain } = this.phrases
    return this.summary(notReached, html`<p><button type="button" @click=${again}>${tryAgain}</button></p>`)
  }

  /** Where the same can be done, whatever site this is. */
  #ours(): TemplateResult {
    const { serviceOrigin } = this.#host
    const desk = this.#host.getAttribute('desk')
    const path = desk ? `/d/${encodeURIComponent(desk)}` : '/track'
    return html`<p><a href="${serviceOrigin}${path}?lang=${this.#tag}">${this.phrases.openOurs}</a></p>`
  }

  /** What to tell a person whom the service could not serve; what is needed without a connection is there already. */
  async sentenceFor(code: FailureCode): Promise<string> {
    if (code === 'unreachable') return this.#host.phrases.unreachable
    return speakProblems(this.#tag).then(
      (problems) => problems[code],
      () => this.phrases.failed,
    )
  }

  /** Says why something could not be done, and tells the page. */
  async fail(failed: FailureCode): Promise<void> {
    this.faults = []
    const code = failed === 'unreachable' ? await causeOf(this.#host.serviceOrigin) : failed
    this.failure = { code, sentence: await this.sentenceFor(code) }
    this.#host.requestUpdate()
    this.#host.dispatchEvent(new LnErrorEvent(code))
    await this.#host.focusOn('.summary')
  }

  /** The same of what was thrown. */
  failed(thrown: unknown): Promise<void> {
    return this.fail(failureOf(thrown))
  }
}

/** A browser hides why another site did not answer: one that can be reached has not listed the site of this page. */
async function causeOf(service: string): Promise<FailureCode> {
  if (service === location.origin) return 'unreachable'
  return fetch(`${service}/api/statement-key`, { mode: 'no-cors', credentials: 'omit' }).then(
    () => 'embedding/not-listed',
    () => 'unreachable',
  )
}

export async function beginExchange(host: Host, tag: string): Promise<Exchange> {
  const phrases = await speakExchange(tag)
  host.wear(exchangeStyles)
  return new Exchange(host, tag, phrases)
}
