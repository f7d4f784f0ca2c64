import { html, nothing, type TemplateResult } from 'lit/html.js'
import { SCORES } from '../../../rules/vocabulary.ts'
import type { RatingKept } from '../../../service/contract/index.ts'
import { takeFragment } from '../address-fragment.ts'
import { DeskElement } from '../desk-element.ts'
import { part } from '../part.ts'
import { type PhrasesOf, speaking } from '../speech.ts'
import { NO_ANSWERS, type RatingAnswers } from './chosen.ts'
import { face } from './face.ts'
import { ratingStyles } from './styles.ts'

const speakRest = speaking('ratingRest')

const loadRest = () => part(() => import('./rest.ts'))

/** Everything but the faces, fetched when one is chosen or more is asked for. */
interface Rest {
  readonly module: typeof import('./rest.ts')
  readonly phrases: PhrasesOf<'ratingRest'>
}

interface Shown {
  readonly answers: RatingAnswers
  readonly kept: RatingKept | null
}

/**
 * Rates a visit to a desk: five labelled faces, sent only by the button, then a thank-you that is the same for every answer.
 *
 * @summary Five faces, optional details, sent once.
 * @attr {string} visit-token - one-time token of the visit, from the queue ticket; with it the rating counts towards the results
 * @attr {boolean} visit-in-address - takes the token from the page’s address, `#visit=…`
 * @attr {string} complaint-url - where “I’d like to complain” leads; by default the desk’s page at the service
 * @fires ln-rated - the rating was kept
 * @csspart faces - the five faces
 * @csspart send - the button that sends
 */
export class LnRating extends DeskElement<'rating', Shown> {
  static override readonly observedAttributes = [...DeskElement.observedAttributes, 'visit-token', 'complaint-url']
  protected static override readonly styles = [ratingStyles]

  protected readonly speak = speaking('rating')
  protected readonly loadExchange = loadRest
  protected shown: Shown = { answers: NO_ANSWERS, kept: null }

  #drawnTag = ''
  /** From the page's address; null: the attribute counts. */
  #visitToken: string | null = null
  #rest: Rest | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    // The page's address brings the token as `#visit=…`, as the code on a ticket does.
    if (this.hasAttribute('visit-in-address')) this.#visitToken = takeFragment('visit=')
  }

  protected override adopt(): void {
    const chosen = this.querySelector<HTMLInputElement>('input[name="score"]:checked')
    if (chosen) this.#answer({ score: Number(chosen.value) })
    if (this.contains(document.activeElement)) void this.focusOn(chosen ? '.face :checked' : '#score')
  }

  protected override async load(tag: string): Promise<void> {
    if (tag === this.#drawnTag) return
    this.#drawnTag = tag
    if (this.#rest) this.#rest = { ...this.#rest, phrases: await speakRest(tag) }
  }

  protected override renderForm(): TemplateResult {
    const { kept } = this.shown
    const rest = this.#rest
    return html`${this.renderDesk()} ${kept && rest ? rest.module.thanks(kept, rest.phrases) : this.#renderQuestions()} ${this.#renderOnward()}`
  }

  #renderQuestions(): TemplateResult {
    const { phrases, busy, exchange } = this
    const fault = exchange?.faultOf('score')
    return html`
      <form novalidate @submit=${this.#submit}>
        ${this.renderSummary(undefined, this.#remedy())}
        <fieldset class=${fault ? 'faulty' : ''} aria-describedby=${fault ? 'score-fault' : nothing}>
          <legend class="page"><h2>${phrases.question}</h2></legend>
          ${this.#rest?.module.faultBeside('score', fault)}
          <div class="faces" part="faces">${SCORES.map((name, i) => this.#renderFace(i + 1, phrases.scores[name]))}</div>
        </fieldset>
        ${this.#renderMore()}
        <div class="actions">
          <button class="primary" part="send" aria-disabled=${busy}>
            ${busy ? phrases.sending : phrases.send}
          </button>
        </div>
      </form>
    `
  }

  /** A slip that has expired keeps nobody from rating. */
  #remedy(): TemplateResult | undefined {
    if (!this.#rest || this.exchange?.failure?.code !== 'rating/visit-invalid') return undefined
    const leaveOut = () => {
      this.#visitToken = ''
    }
    return html`<p><button @click=${leaveOut}>${this.#rest.phrases.sendWithoutVisit}</button></p>`
  }

  #renderFace(score: number, label: string): TemplateResult {
    const id = score === 1 ? 'score' : `score-${score}`
    return html`
      <div class="face">
        <input
          type="radio"
          name="score"
          id=${id}
          .checked=${this.shown.answers.score === score}
          @change=${() => this.#answer({ score })}
        />
        <label for=${id}>${face(score)}<span>${label}</span></label>
      </div>
    `
  }

  #renderMore(): TemplateResult {
    const { phrases, exchange, view, language, shown } = this
    const rest = this.#rest
    const { answers } = shown
    const faults = exchange?.faults ?? []
    const answer = (part: Partial<RatingAnswers>) => this.#answer(part)
    return html`
      <details @toggle=${this.#prepare}>
        <summary><span>${phrases.more} <span class="optional">(${phrases.optional})</span></span></summary>
        ${rest?.module.renderMore({ answers, view, language, faults, answer }, rest.phrases) ?? phrases.loading}
      </details>
    `
  }

  #renderOnward(): TemplateResult {
    const { phrases } = this
    const search = this.language === 'vi' ? '' : `?lang=${this.language}`
    const url =
      this.getAttribute('complaint-url') ||
      `${this.serviceOrigin}/d/${encodeURIComponent(this.desk)}${search}#complaint`
    return html`<p class="onward">
      <span>${phrases.complainLead}</span> <a href=${url} @click=${this.#handOver}>${phrases.complain}</a>
    </p>`
  }

  protected override forget(): void {
    this.show({ kept: null, answers: NO_ANSWERS })
  }

  #answer(answer: Partial<RatingAnswers>): void {
    this.show({ answers: { ...this.shown.answers, ...answer } })
    void this.#prepare()
  }

  /** Null, and said so, when the rest cannot be had: the face still stands, and can be sent later. */
  #prepare = async (): Promise<Rest | null> => {
    if (!(await this.engage())) return null
    if (!this.#rest) {
      const [module, phrases] = await Promise.all([loadRest(), speakRest(this.tag)])
      this.wear(...module.MORE_STYLES)
      this.#rest = { module, phrases }
      this.requestUpdate()
    }
    return this.#rest
  }

  #handOver = (event: Event): void =>
    this.#rest?.module.handOver(event.currentTarget as HTMLAnchorElement, this.shown.answers)

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const rest = await this.#prepare()
    const { exchange } = this
    if (!rest || !exchange) return
    const { module, phrases } = rest
    const { answers } = this.shown
    const { score } = answers
    if (exchange.isFaulty(module.faultsIn(answers, phrases)) || score === null) return
    const service = this.onlyService
    const visitToken = this.#visitToken ?? this.getAttribute('visit-token')
    const body = module.ratingOf(answers, score, {
      deskCode: this.desk,
      language: this.language,
      channel: this.recordedChannel,
      ...(visitToken ? { visitToken } : {}),
      ...(service ? { service } : {}),
    })
    const kept = await exchange.sending.send(body, (idempotencyKey) =>
      this.call('POST /api/ratings', { body, idempotencyKey }),
    )
    if (!kept) return
    // The answers stay for a complaint to begin with, until the page is left.
    this.show({ kept })
    this.dispatchEvent(new module.LnRatedEvent(kept.verified))
    await this.focusOn('h2')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-rating': LnRating
  }
}
