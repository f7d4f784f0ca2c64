import type { RatingKept } from '../../../service/contract/index.ts'
import { takeFragment } from '../address-fragment.ts'
import { DeskElement } from '../desk-element.ts'
import { part } from '../part.ts'
import { type PhrasesOf, speaking } from '../speech.ts'
import { NO_ANSWERS, type RatingAnswers } from './chosen.ts'
import { openScreen, type Screen } from './screen.ts'
import { ratingStyles } from './styles.ts'

const speakRest = speaking('ratingRest')

/** Everything but the faces, Lit included: fetched when one is chosen or more is asked for. */
interface Rest {
  readonly tag: string
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
  protected readonly loadExchange = async () => (await this.#loadRest()).module
  protected shown: Shown = { answers: NO_ANSWERS, kept: null }

  #screen: Screen | null = null
  #rest: Rest | null = null
  /** From the page's address; null: the attribute counts. */
  #visitToken: string | null = null

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
    if (this.#rest && this.#rest.tag !== tag) await this.#loadRest(tag)
  }

  async #loadRest(tag = this.tag): Promise<Rest> {
    const [module, phrases] = await Promise.all([part(() => import('./rest.ts')), speakRest(tag)])
    this.wear(...module.MORE_STYLES)
    this.#rest = { tag, module, phrases }
    return this.#rest
  }

  protected override draw(frame: HTMLElement): void {
    const { phrases, language, view, busy, exchange, isCutOff, shown } = this
    this.#screen ??= openScreen({
      choose: (score) => this.#answer({ score }),
      prepare: () => void this.engage(),
      submit: (event) => void this.#submit(event),
      complain: (event, link) => this.#complain(event, link),
    })
    this.#screen.update({
      phrases,
      language,
      view,
      score: shown.answers.score,
      isFaulty: exchange?.faultOf('score') !== undefined,
      isBusy: busy,
      isCutOff,
      isReady: this.#rest !== null && exchange !== null,
      complaintUrl: this.#complaintUrl,
    })
    this.#drawRest(this.#screen)
    arrange(frame, this.#partsOf(this.#screen))
  }

  #drawRest({ places }: Screen): void {
    const { exchange, view, language, isUnknown } = this
    const { answers, kept } = this.shown
    if (!this.#rest || !exchange) return
    const { module, phrases } = this.#rest
    module.drawRest(
      places,
      {
        exchange,
        answers,
        kept,
        view,
        language,
        isUnknown,
        answer: (part) => this.#answer(part),
        askAgain: () => void this.loadDesk(),
        leaveOutVisit: () => {
          this.#visitToken = ''
        },
      },
      phrases,
    )
  }

  /** What of the screen is to be seen, from top to bottom. */
  #partsOf({ demonstration, desk, form, onward, places: { outcome } }: Screen): HTMLElement[] {
    if (this.isUnknown) return [outcome]
    return [...(this.view?.demonstration ? [demonstration] : []), desk, this.shown.kept ? outcome : form, onward]
  }

  get #complaintUrl(): string {
    const search = this.language === 'vi' ? '' : `?lang=${this.language}`
    return (
      this.getAttribute('complaint-url') ||
      `${this.serviceOrigin}/d/${encodeURIComponent(this.desk)}${search}#complaint`
    )
  }

  #complain(event: Event, link: HTMLAnchorElement): void {
    const { answers } = this.shown
    if (!this.hasAttribute('data-framed') || this.hasAttribute('complaint-url')) {
      this.#rest?.module.handOver(link, answers)
      return
    }
    // A frame is no page to leave for another.
    event.preventDefault()
    void this.engage().then(() => this.#rest?.module.complainHere(this, answers))
  }

  /** A screen with nothing of the person before. */
  protected override forget(): void {
    this.#screen = null
    this.show({ kept: null, answers: NO_ANSWERS })
  }

  #answer(answer: Partial<RatingAnswers>): void {
    this.show({ answers: { ...this.shown.answers, ...answer } })
    void this.engage()
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const exchange = await this.engage()
    if (!exchange || !this.#rest) return
    const { module, phrases } = this.#rest
    const service = module.onlyServiceOf(this.view)
    const visitToken = this.#visitToken ?? this.getAttribute('visit-token')
    const given = {
      deskCode: this.desk,
      language: this.language,
      channel: module.channelOf(this),
      ...(visitToken ? { visitToken } : {}),
      ...(service ? { service } : {}),
    }
    const kept = await module.sendRating(this.shown.answers, given, exchange, this.call, phrases)
    if (!kept) return
    // The answers stay for a complaint to begin with, until the page is left.
    this.show({ kept })
    this.dispatchEvent(new module.LnRatedEvent(kept.verified))
    await this.focusOn('h2')
  }
}

/** Shows these parts of a screen; one that stays is not touched, and so keeps the focus. */
function arrange(frame: HTMLElement, parts: readonly Element[]): void {
  for (const child of [...frame.children]) if (!parts.includes(child)) child.remove()
  parts.forEach((part, i) => {
    const there = frame.children[i] ?? null
    if (there !== part) frame.insertBefore(part, there)
  })
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-rating': LnRating
  }
}
