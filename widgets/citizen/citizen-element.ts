import type { Language } from '../../rules/vocabulary.ts'
import { type Client, createClient } from '../client.ts'
import { tokens } from '../tokens.ts'
import type { Exchange } from './exchange.ts'
import type { Common, FirstPart, Phrases } from './phrases.ts'
import type { Speaking } from './speech.ts'
import { frame } from './styles/frame.ts'
import { tagOf } from './tag.ts'

/**
 * What every citizen's element has: a language that follows the page, the service, and, once it is used, an `Exchange` with it.
 *
 * Each draws itself: all by lit-html, without LitElement's own half of Lit, but for a rating, whose first screen is built by hand.
 * Until the phrases are there the page's own content stays visible inside the element, so a form without scripts gives way only
 * to one that works.
 *
 * `Shown` is everything the element draws from; it changes by `show` and by nothing else.
 *
 * @attr {string} service-url - origin of the service; by default where the script came from
 * @attr {string} lang - language of the element; by default that of the nearest ancestor, `vi` where it is none of ours
 * @attr {boolean} protected - renders as a frame of the service, so that the page around it cannot read what is typed
 * @fires ln-error - the service said no or did not answer
 * @csspart frame - the box around everything
 * @cssproperty --ln-accent - buttons, links, what is chosen
 * @cssproperty --ln-accent-text - text on the accent
 * @cssproperty --ln-text - text
 * @cssproperty --ln-muted - hints and labels
 * @cssproperty --ln-surface - ground of what stands apart
 * @cssproperty --ln-raised - ground of the element
 * @cssproperty --ln-line - borders
 * @cssproperty --ln-danger - faults, withdrawing
 * @cssproperty --ln-warning - the mark of demonstration data
 * @cssproperty --ln-success - what was done
 * @cssproperty --ln-radius - roundness of corners
 * @cssproperty --ln-font - font; by default that of the page
 */
export abstract class CitizenElement<Part extends FirstPart, Shown extends object> extends HTMLElement {
  /** Where the service is when an element does not say; the one-script embed sets its own origin. */
  static defaultServiceUrl = ''
  static readonly observedAttributes: readonly string[] = []
  protected static readonly styles: readonly string[] = []

  client: Client | null = null
  now: () => number = Date.now

  protected abstract readonly speak: Speaking<Part>
  /** Each element loads it: what all share cannot name a file that names what all share. */
  protected abstract readonly loadExchange: () => Promise<Pick<typeof import('./exchange.ts'), 'beginExchange'>>
  protected abstract shown: Shown
  phrases!: Phrases[Part] & Common
  exchange: Exchange | null = null
  /** Nothing more of the element can be had now. */
  isCutOff = false

  readonly #frame = document.createElement('div')
  /** One for all who ask while it is on its way: a second would know nothing of what the first is sending. */
  #beginning: Promise<Exchange> | null = null
  #tag: string | null = null
  #updating: Promise<void> | null = null
  readonly #languageChanges = new MutationObserver(() => this.requestUpdate())
  readonly #forget = (): void => this.forget()

  connectedCallback(): void {
    if (this.framed) return
    const changes = { subtree: true, attributes: true, attributeFilter: ['lang'] }
    this.#languageChanges.observe(document, changes)
    // The document does not tell of what changes inside a shadow root.
    this.#languageChanges.observe(this, changes)
    addEventListener('pagehide', this.#forget)
    this.requestUpdate()
  }

  disconnectedCallback(): void {
    this.#languageChanges.disconnect()
    removeEventListener('pagehide', this.#forget)
  }

  attributeChangedCallback(): void {
    this.requestUpdate()
  }

  /** A frame of the service stands in for a protected element; the element itself stays out of its way. */
  protected get framed(): boolean {
    return this.hasAttribute('protected')
  }

  /** Origin of the service; by default where the script came from. */
  get serviceOrigin(): string {
    return this.getAttribute('service-url') || CitizenElement.defaultServiceUrl || location.origin
  }

  /** The language that records and names are kept in. */
  protected get language(): Language {
    return this.phrases.record
  }

  /** The language being read, as a tag. */
  protected get tag(): string {
    return this.#tag ?? ''
  }

  protected get call(): Client {
    return this.client ?? createClient(this.serviceOrigin)
  }

  protected show(part: Partial<Shown>): void {
    this.shown = { ...this.shown, ...part }
    this.requestUpdate()
  }

  requestUpdate(): void {
    if (this.framed) return
    this.#updating ??= Promise.resolve().then(() => this.#update())
  }

  /** Settles when what is asked to be shown is shown. */
  get updateComplete(): Promise<void> {
    return this.#updating ?? Promise.resolve()
  }

  async #update(): Promise<void> {
    const tag = tagOf(this)
    try {
      if (tag !== this.#tag) {
        this.phrases = await this.speak(tag)
        this.#tag = tag
      }
      await this.exchange?.speak(tag)
      await this.load?.(tag)
    } catch {
      // Phrases cannot be had now: what is shown, if only by the page itself, stays.
    }
    this.#updating = null
    // Changed while its phrases were on their way.
    if (tagOf(this) !== tag) this.requestUpdate()
    if (!this.isConnected || !this.phrases) return
    this.#root()
    this.#frame.lang = this.tag
    this.draw(this.#frame)
  }

  protected abstract draw(frame: HTMLElement): void

  /** What else must be there before it can be drawn in this language. */
  protected load?(tag: string): Promise<void>

  #root(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot
    this.adopt?.()
    const root = this.attachShadow({ mode: 'open' })
    // Not shown any more, it would still hold what was typed, a tracking code among it.
    this.querySelector(':scope > form')?.remove()
    this.wear(tokens, frame, ...(this.constructor as typeof CitizenElement).styles)
    this.#frame.className = 'frame'
    this.#frame.setAttribute('part', 'frame')
    root.append(this.#frame)
    return root
  }

  /** Takes over what was chosen in the page's own form before this element was there. */
  protected adopt?(): void

  wear(...styles: readonly string[]): void {
    const root = this.#root()
    for (const sheet of styles.map(sheetOf)) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    }
  }

  /** Fetched when somebody begins to use the element; null, and said so, when it cannot be had. */
  protected async engage(): Promise<Exchange | null> {
    try {
      this.#beginning ??= this.loadExchange().then(({ beginExchange }) => beginExchange(this, this.tag))
      this.exchange = await this.#beginning
      this.isCutOff = false
    } catch {
      this.#beginning = null
      this.isCutOff = true
    }
    this.requestUpdate()
    return this.exchange
  }

  protected get busy(): boolean {
    return this.exchange?.sending.busy ?? false
  }

  async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus()
  }

  /** A page left may come back whole, for the next person at the same device: drops what is secret. */
  protected abstract forget(): void
}

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all elements that wear it. Constructed, so no security policy of a page stands in its way. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet()
  if (!sheets.has(text)) sheet.replaceSync(text)
  sheets.set(text, sheet)
  return sheet
}
