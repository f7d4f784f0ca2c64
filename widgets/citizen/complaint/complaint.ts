import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import { ATTITUDES } from '../../../rules/vocabulary.ts'
import type { ComplaintReceipt, NewComplaint } from '../../../service/contract/index.ts'
import type { Attached } from '../attach/attached.ts'
import { DeskElement } from '../desk-element.ts'
import { AS_ATTITUDE, type HandedOver, type TakesOver } from '../handover.ts'
import { part } from '../part.ts'
import { type PhrasesOf, speaking } from '../speech.ts'
import { choices } from '../styles/choices.ts'
import { summary } from '../summary.ts'
import { localDayOf } from '../time.ts'
import { groupedCode } from '../tracking-code.ts'
import { attitudes } from './attitudes.ts'
import { deskNames } from './desk-names.ts'
import { type Draft, emptyDraft, PAGES, type Page } from './draft.ts'
import { foundDraft } from './found-draft.ts'
import { dropDraft, keepDraft, keptDraft } from './kept-draft.ts'
import type { Asking } from './pages.ts'
import { AT_FIRST, NO_RECEIPT, type Shown } from './shown.ts'
import { stepAt } from './step.ts'
import { complaintStyles } from './styles.ts'

const speakPages = speaking('complaintPages')
const speakReceipt = speaking('receipt')

/** Everything after the first question, fetched while that is being answered. */
interface Pages {
  readonly tag: string
  readonly module: typeof import('./pages.ts')
  readonly phrases: PhrasesOf<'complaintPages'>
  readonly receipt: PhrasesOf<'receipt'>
}

/**
 * Files a complaint about a desk: one question a page, everything shown once more before it is sent, then a receipt with the
 * tracking code. What was typed stays until it has arrived.
 *
 * @summary One question a page, check, receipt.
 * @attr {string} track-url - where the receipt leads to follow the complaint; by default the service’s own page
 * @fires ln-filed - the complaint was filed and its receipt is shown
 * @csspart progress - how far one has come
 * @csspart continue - the button that leads on
 */
export class LnComplaint extends DeskElement<'complaint', Shown> implements TakesOver {
  static override readonly observedAttributes = [...DeskElement.observedAttributes, 'track-url']
  protected static override readonly styles = [choices, complaintStyles]

  protected readonly speak = speaking('complaint')
  protected readonly loadExchange = () => part(() => import('../exchange.ts'))
  protected shown: Shown = AT_FIRST

  #pages: Pages | null = null
  /** Sent again exactly as it was until it has arrived or the draft is changed. */
  #filing: NewComplaint | null = null
  #touched = false
  /** Reached from the check: continuing leads back there. */
  #changing = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.#touched) this.show({ draft: emptyDraft(this.#today), found: this.#mayKeep ? this.#kept() : null })
    addEventListener('beforeunload', this.#beforeUnload)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeunload', this.#beforeUnload)
  }

  protected override adopt(): void {
    const attitudes = ATTITUDES.filter((each) => this.querySelector(`[value="${each}"]:checked`))
    if (attitudes.length > 0) this.#change({ attitudes })
    if (this.contains(document.activeElement)) void this.focusOn('#attitudes')
  }

  /** What a rating said of the same visit; nothing already written here is lost. */
  takeOver({ staffMemberId, notMet, words }: HandedOver): void {
    const { draft, receipt } = this.shown
    if (receipt) return
    this.#change({
      attitudes: draft.attitudes.length > 0 ? draft.attitudes : [...new Set(notMet.map((each) => AS_ATTITUDE[each]))],
      staffMemberId: draft.staffMemberId ?? staffMemberId,
      account: draft.account || words,
    })
  }

  get #today(): string {
    return localDayOf(this.now())
  }

  get #mayKeep(): boolean {
    return this.getAttribute('channel') !== 'kiosk'
  }

  #kept(): Draft | null {
    return keptDraft(this.desk, this.now())
  }

  /** Nothing but the first page is drawn before the rest is there, so that a page never shows half. */
  protected override async load(tag: string): Promise<void> {
    if (this.#pages && this.#pages.tag !== tag) await this.#loadPages(tag)
  }

  async #loadPages(tag = this.tag): Promise<Pages> {
    if (this.#pages?.tag === tag) return this.#pages
    const [module, phrases, receipt] = await Promise.all([
      part(() => import('./pages.ts')),
      speakPages(tag),
      speakReceipt(tag),
    ])
    this.wear(...module.PAGES_STYLES)
    this.#pages = { tag, module, phrases, receipt }
    return this.#pages
  }

  protected override draw(frame: HTMLElement): void {
    const { exchange, isUnknown } = this
    render(isUnknown && exchange ? exchange.notReached(() => void this.loadDesk()) : this.#content(), frame)
  }

  #content(): TemplateResult {
    const { receipt, page } = this.shown
    if (receipt) return this.#renderReceipt(receipt)
    return page === 'check' ? this.#renderCheck() : this.#renderQuestion(page)
  }

  #renderQuestion(page: Exclude<Page, 'check'>): TemplateResult {
    const { phrases, shown, view, language } = this
    const found = shown.found ? foundDraft(phrases, this.#resume, this.#discard) : nothing
    return html`
      ${page === 'attitudes' ? html`${deskNames(view, language, phrases)} ${found}` : nothing} ${stepAt(shown.page, phrases, this.#back)}
      <form novalidate @submit=${this.#continue}>
        ${summary(this)}
        ${
          page === 'attitudes'
            ? attitudes(shown.draft, this.exchange?.faults ?? [], phrases, this.#change)
            : this.#pages?.module.renderPage(page, this.#asking(this.#pages), this.#goTo)
        }
        <div class="actions">
          <button class="primary" part="continue" aria-disabled=${shown.uploading === 'sending'}>${phrases.next}</button>
        </div>
      </form>
    `
  }

  #renderCheck(): TemplateResult {
    const { phrases, shown, view, language, busy } = this
    const pages = this.#pages
    if (!pages) return html`<p>${phrases.loading}</p>`
    // A draft changed since it failed is another complaint, not sent yet.
    const failure = this.#filing && this.exchange?.failure
    const remedy = pages.module.remedyFor(failure?.code, pages.phrases, this.#goTo)
    return html`
      ${deskNames(view, language, phrases)} ${stepAt(shown.page, phrases, this.#back)}
      <form novalidate @submit=${this.#file}>
        ${failure ? summary(this, undefined, remedy) : nothing}
        ${pages.module.renderPage('check', this.#asking(pages), this.#goTo)}
        <div class="actions">
          <button class="primary" part="continue" aria-disabled=${busy}>
            ${busy ? phrases.sending : pages.phrases.send}
          </button>
        </div>
      </form>
    `
  }

  #renderReceipt(filed: ComplaintReceipt): TemplateResult {
    const { language, serviceOrigin, shown } = this
    const pages = this.#pages
    // The code is shown whatever else cannot be had.
    if (!pages) return html`<h2 tabindex="-1">${groupedCode(filed.trackingCode)}</h2>`
    return pages.module.receiptPage(filed, {
      shown,
      show: (part) => this.show(part),
      focusOn: (selector) => this.focusOn(selector),
      phrases: pages.receipt,
      language,
      serviceOrigin,
      trackUrl: this.getAttribute('track-url'),
    })
  }

  #asking({ phrases }: Pages): Asking {
    const { exchange, language, view } = this
    const { draft, uploading } = this.shown
    return {
      draft,
      faults: exchange?.faults ?? [],
      phrases: { ...this.phrases, ...phrases },
      attitude: this.phrases.attitude,
      language,
      view,
      uploading,
      change: this.#change,
      today: this.#today,
      mayKeep: this.#mayKeep,
      choose: this.#attach,
      remove: (file) => this.#change({ files: draft.files.filter((each) => each !== file) }),
    }
  }

  #change = (part: Partial<Draft>): void => {
    const draft = { ...this.shown.draft, ...part }
    this.show({ draft })
    this.#filing = null
    this.#touched = true
    if (draft.keep) keepDraft(this.desk, draft, this.now())
    else if (part.keep === false) dropDraft(this.desk)
    if (this.phrases) {
      void this.engage()
      void this.#loadPages().catch(() => {})
    }
  }

  #resume = (): void => {
    this.#change(this.shown.found ?? {})
    this.show({ found: null })
  }

  #discard = (): void => {
    dropDraft(this.desk)
    this.show({ found: null })
  }

  #attach = async (chosen: readonly File[]): Promise<void> => {
    const pages = this.#pages
    const exchange = await this.engage()
    if (!pages || !exchange || this.shown.uploading === 'sending') return
    exchange.faults = []
    const faulty = (text: string) => void exchange.isFaulty([{ field: 'files', text }])
    await pages.module.attachEach(chosen, {
      held: this.shown.draft.files,
      phrases: pages.phrases,
      serviceUrl: this.serviceOrigin,
      uploading: (uploading) => this.show({ uploading }),
      attached: (file: Attached) => this.#change({ files: [...this.shown.draft.files, file] }),
      failed: (thrown) => void exchange.failed(thrown),
      faulty,
    })
  }

  #goTo = (page: Page): void => {
    this.#changing = this.shown.page === 'check'
    this.exchange?.isFaulty([])
    if (this.exchange) this.exchange.failure = null
    this.show({ page, uploading: 'no' })
    void this.focusOn('h2')
  }

  #back = (): void => this.#goTo(PAGES[PAGES.indexOf(this.shown.page) - 1] ?? 'attitudes')

  #continue = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { page, draft, uploading } = this.shown
    if (uploading === 'sending') return
    const exchange = await this.engage()
    if (!exchange) return
    if (page === 'attitudes') {
      const missing = { field: 'attitudes', text: this.phrases.attitudesMissing }
      if (exchange.isFaulty(draft.attitudes.length === 0 ? [missing] : [])) return
    }
    const pages = await this.#loadPages().catch(() => null)
    if (!pages) return exchange.fail('unreachable')
    if (page !== 'attitudes' && exchange.isFaulty(pages.module.faultsOn(page, draft, this.#today, pages.phrases)))
      return
    this.#goTo(this.#changing ? 'check' : (PAGES[PAGES.indexOf(page) + 1] ?? 'check'))
  }

  #file = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const pages = this.#pages
    const exchange = await this.engage()
    if (!pages || !exchange) return
    this.#filing ??= pages.module.complaintOf(this.shown.draft, {
      deskCode: this.desk,
      language: this.language,
      channel: pages.module.channelOf(this),
      onlyService: pages.module.onlyServiceOf(this.view),
      now: this.now(),
    })
    const body = this.#filing
    const filed = await exchange.sending.send(body, (idempotencyKey) =>
      this.call('POST /api/complaints', { body, idempotencyKey }),
    )
    if (!filed) return
    dropDraft(this.desk)
    this.#filing = null
    this.#touched = false
    this.show({ receipt: filed, draft: emptyDraft(this.#today), found: null })
    this.dispatchEvent(new pages.module.LnFiledEvent(this.desk))
    await this.focusOn('h2')
  }

  protected override forget(): void {
    if (this.shown.receipt) {
      this.show({ ...NO_RECEIPT, page: 'attitudes' })
    }
  }

  /** Asks before words not sent yet, or a code nobody has kept, are lost. */
  #beforeUnload = (event: BeforeUnloadEvent): void => {
    const { receipt, proved, draft } = this.shown
    if ((this.#touched && !draft.keep) || (receipt && !proved)) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-complaint': LnComplaint
  }
}
