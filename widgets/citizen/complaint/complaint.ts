import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { ComplaintReceipt, NewComplaint } from '../../../service/contract/index.ts'
import { DeskElement } from '../desk-element.ts'
import { LnFiledEvent } from '../events.ts'
import type { FailureCode } from '../sending.ts'
import { localDayOf } from '../time.ts'
import { endsLike, groupedCode } from '../tracking-code.ts'
import { check } from './check.ts'
import { complaintOf, type Draft, emptyDraft, faultsOn, PAGES, type Page } from './draft.ts'
import { type Asking, QUESTIONS } from './questions.ts'
import { receipt } from './receipt.ts'
import { complaintStyles } from './styles.ts'

/** Where to put right what the service did not take. */
const REMEDIES: Partial<Record<FailureCode, Page>> = {
  'complaint/unknown-staff': 'occasion',
  'complaint/happened-in-future': 'occasion',
  'complaint/code-in-text': 'account',
  'request/text-unreadable': 'account',
}

/**
 * Files a complaint about a desk: one question a page, everything shown once more before it is sent, then a receipt with the
 * tracking code. What was typed stays until it has arrived.
 *
 * @summary One question a page, check, receipt.
 * @fires ln-filed - the complaint was filed and its receipt is shown
 * @fires ln-error - the service said no or did not answer
 * @csspart frame - the box around everything
 * @csspart desk - names of desk and office
 * @csspart demonstration - the mark of demonstration data
 */
export class LnComplaint extends DeskElement {
  static override styles = [DeskElement.styles, complaintStyles]

  /** Where a complaint is followed; by default the service's own page. */
  @property({ attribute: 'track-url' }) trackUrl = ''

  @state() private page: Page = 'attitudes'
  @state() private draft: Draft = emptyDraft('')
  @state() private receipt: ComplaintReceipt | null = null
  @state() private proved: boolean | undefined
  @state() private copied = false

  /** Sent again exactly as it was until it has arrived or the draft is changed. */
  #filing: NewComplaint | null = null
  #touched = false
  /** Reached from the check: continuing leads back there. */
  #changing = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.#touched) this.draft = emptyDraft(this.#today)
    addEventListener('beforeunload', this.#beforeUnload)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeunload', this.#beforeUnload)
  }

  get #today(): string {
    return localDayOf(this.now())
  }

  protected override renderForm(): TemplateResult {
    if (this.receipt) return this.#renderReceipt(this.receipt)
    return this.page === 'check' ? this.#renderCheck() : this.#renderQuestion(this.page)
  }

  #renderQuestion(page: Exclude<Page, 'check'>): TemplateResult {
    const { phrases } = this
    return html`
      ${page === 'attitudes' ? this.renderDesk() : nothing} ${this.#renderStep()}
      <form novalidate @submit=${this.#continue}>
        ${this.faults.length > 0 ? this.renderSummary() : nothing} ${QUESTIONS[page](this.#asking())}
        <div class="actions"><button class="primary">${phrases.next}</button></div>
      </form>
    `
  }

  #renderCheck(): TemplateResult {
    const { phrases, sending } = this
    // A draft changed since it failed is another complaint, not sent yet.
    const failure = this.#filing && sending.failure
    const page = failure ? REMEDIES[failure] : undefined
    const remedy =
      page &&
      html`<p>
        <button type="button" class="link" @click=${() => this.#goTo(page)}>${phrases.complaint.change}</button>
      </p>`
    return html`
      ${this.renderDesk()} ${this.#renderStep()}
      <form novalidate @submit=${this.#send}>
        ${failure ? this.renderSummary(phrases.notSent, remedy) : nothing}
        ${check(this.#asking(), (page) => this.#goTo(page))}
        <div class="actions">
          <button class="primary" aria-disabled=${sending.busy}>
            ${sending.busy ? phrases.sending : phrases.complaint.send}
          </button>
        </div>
      </form>
    `
  }

  #renderStep(): TemplateResult {
    const { page, phrases } = this
    const behind = PAGES.indexOf(page)
    return html`
      ${
        behind === 0
          ? nothing
          : html`<p class="back"><button type="button" class="link" @click=${this.#back}>← ${phrases.back}</button></p>`
      }
      <p class="step">${phrases.complaint.step(behind + 1, PAGES.length)}</p>
      <div class="progress" aria-hidden="true">
        ${PAGES.map((_, i) => html`<span class=${i <= behind ? 'behind' : ''}></span>`)}
      </div>
    `
  }

  #renderReceipt(filed: ComplaintReceipt): TemplateResult {
    const search = this.language === 'vi' ? '' : `?lang=${this.language}`
    return receipt({
      receipt: filed,
      phrases: this.phrases,
      language: this.language,
      trackUrl: this.trackUrl || `${this.serviceOrigin}/track${search}`,
      proved: this.proved,
      copied: this.copied,
      copy: () => this.#copy(filed.trackingCode),
      prove: (event) => this.#prove(event, filed.trackingCode),
    })
  }

  #asking(): Asking {
    const { draft, faults, phrases, words, language, view } = this
    const change = (part: Partial<Draft>) => {
      this.draft = { ...this.draft, ...part }
      this.#filing = null
      this.#touched = true
    }
    return { draft, faults, phrases, words, language, view, change, staff: this.staffChoices(), today: this.#today }
  }

  #goTo(page: Page): void {
    this.#changing = this.page === 'check'
    this.faults = []
    this.page = page
    void this.focusOn('h2')
  }

  #back = (): void => this.#goTo(PAGES[PAGES.indexOf(this.page) - 1] ?? 'attitudes')

  #continue = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.isFaulty(faultsOn(this.page, this.draft, this.#today, this.phrases))) return
    this.#goTo(this.#changing ? 'check' : (PAGES[PAGES.indexOf(this.page) + 1] ?? 'check'))
  }

  #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const [service, ...otherServices] = this.view?.services ?? []
    this.#filing ??= complaintOf(this.draft, {
      deskCode: this.desk,
      language: this.language,
      channel: this.channel,
      onlyService: service && otherServices.length === 0 ? service : null,
      now: this.now(),
    })
    const body = this.#filing
    const filed = await this.sending.send(body, (idempotencyKey) =>
      this.call('POST /api/complaints', { body, idempotencyKey }),
    )
    if (!filed) return
    this.receipt = filed
    this.draft = emptyDraft(this.#today)
    this.#filing = null
    this.#touched = false
    this.dispatchEvent(new LnFiledEvent(this.desk))
    await this.focusOn('h2')
  }

  async #copy(trackingCode: string): Promise<void> {
    await navigator.clipboard.writeText(groupedCode(trackingCode)).then(
      () => {
        this.copied = true
      },
      () => {},
    )
  }

  #prove(event: SubmitEvent, trackingCode: string): void {
    event.preventDefault()
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#last-four')
    this.proved = endsLike(trackingCode, typed?.value ?? '')
    void this.focusOn(this.proved ? '#proved' : '#last-four')
  }

  protected override forget(): void {
    if (!this.receipt) return
    this.receipt = null
    this.proved = undefined
    this.copied = false
    this.page = 'attitudes'
  }

  /** Asks before words not sent yet, or a code nobody has kept, are lost. */
  #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#touched || (this.receipt && !this.proved)) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-complaint': LnComplaint
  }
}
