import { html, render, type TemplateResult } from 'lit/html.js'
import { LANGUAGES, SCORES } from '../../../rules/vocabulary.ts'
import { CitizenElement } from '../citizen-element.ts'
import { LnQueuedEvent } from '../events.ts'
import { onlyServiceOf } from '../only-service.ts'
import { part } from '../part.ts'
import { ratingOf } from '../rating/answers.ts'
import { NO_ANSWERS, type RatingAnswers } from '../rating/chosen.ts'
import { face } from '../rating/face.ts'
import { type PhrasesOf, speaking } from '../speech.ts'
import { summary } from '../summary.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../text.ts'
import { renderForStaff, renderHead } from './edges.ts'
import { renderFaces, renderPhone, renderStillThere, renderThanks } from './screens.ts'
import { renderSend } from './send-page.ts'
import { isOutOfDate } from './shell.ts'
import { AT_REST, type Shown } from './shown.ts'
import { openStation, type Station } from './station.ts'
import { kioskStyles } from './styles.ts'
import { PACE, type Pace, Turn } from './turn.ts'

const SENDS_EVERY = 30_000
const HEARS_EVERY = 600_000

const speakMore = speaking('ratingRest')
const speakSetup = speaking('kioskSetup')
const loadMore = () => part(() => import('./more.ts'))
const loadSetup = () => part(() => import('./setup.ts'))
const loadQr = () => part(() => import('../complaint/qr.ts'))
const loadExchange = () => part(() => import('../exchange.ts'))

/** A part that comes later, with its phrases in the language being read. */
interface Later<Module, Part extends 'ratingRest' | 'kioskSetup'> {
  readonly module: Module
  readonly phrases: PhrasesOf<Part>
}

const TOUCHES = ['pointerdown', 'click', 'keydown', 'input'] as const

/**
 * The screen on a desk, turned to the citizen. A face, then a button that sends; what was chosen goes off the screen at once, and
 * what is not sent is wiped when nobody is there any more. Ratings are kept on the device and sent when there is a line.
 *
 * @summary Rates a visit on a shared screen, with or without a line.
 * @attr desk - code on the sign of the desk; the device is enrolled for it
 * @fires ln-queued - a rating is kept on this device and will be sent
 * @csspart frame - the whole screen
 */
export class LnKiosk extends CitizenElement<'kiosk', Shown> {
  static override readonly observedAttributes = ['desk', 'service-url']
  protected static override readonly styles = [kioskStyles]

  protected readonly speak = speaking('kiosk')
  protected readonly loadExchange = loadExchange
  protected shown: Shown = { ...AT_REST, page: 'opening' }

  /** What it keeps its ratings in. */
  station: typeof openStation = openStation
  pace: Pace = PACE

  #station: Station | null = null
  #more: Later<Awaited<ReturnType<typeof loadMore>>, 'ratingRest'> | null = null
  #setup: Later<Awaited<ReturnType<typeof loadSetup>>, 'kioskSetup'> | null = null
  readonly #faces = SCORES.map((_, i) => face(i + 1))
  #drawnTag = ''
  /** Of the page; a person's choice lasts as long as their turn. */
  #ownLanguage = ''
  readonly #turn = new Turn({
    pace: () => this.pace,
    isSomebodys: () => this.#isSomebodysTurn,
    ask: () => {
      this.show({ idle: true })
      void this.focusOn('h2')
    },
    end: () => this.#finish(),
  })
  #every: ReturnType<typeof setInterval>[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    this.#ownLanguage = this.lang
    for (const type of TOUCHES) this.addEventListener(type, this.#touched)
    addEventListener('online', this.#lineIsBack)
    document.addEventListener('visibilitychange', this.#hidden)
    document.addEventListener('fullscreenchange', this.#redraw)
    this.#every = [setInterval(this.#send, SENDS_EVERY), setInterval(this.#hear, HEARS_EVERY)]
    void this.#open()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const type of TOUCHES) this.removeEventListener(type, this.#touched)
    removeEventListener('online', this.#lineIsBack)
    document.removeEventListener('visibilitychange', this.#hidden)
    document.removeEventListener('fullscreenchange', this.#redraw)
    this.#every.forEach(clearInterval)
    this.#turn.stop()
  }

  get #desk(): string {
    return this.getAttribute('desk') ?? ''
  }

  async #open(): Promise<void> {
    try {
      const { call, now } = this
      this.#station = await this.station({ desk: this.#desk, call, now: () => now(), changed: this.#redraw })
    } catch {
      this.show({ page: 'nothing-kept' })
      return
    }
    if (!this.#station.isEnrolled) return this.#askForCode()
    this.show(AT_REST)
    await this.#lineIsBack()
  }

  readonly #lineIsBack = async (): Promise<void> => {
    await this.#hear()
    await this.#send()
  }

  readonly #send = (): Promise<void> | undefined => this.#station?.send()

  readonly #hear = async (): Promise<void> => {
    if (!(await this.#station?.hear())) return
    await this.#fetchAll().catch(this.#redraw)
    const { page } = this.shown
    if (page === 'faces' && (await isOutOfDate()) && this.shown.page === 'faces') location.reload()
  }

  /** Everything that may be reached without a line is fetched while there is one, in every language. */
  async #fetchAll(): Promise<void> {
    const [module] = await Promise.all([
      loadMore(),
      loadQr(),
      ...LANGUAGES.flatMap((tag) => [this.speak(tag), speakMore(tag)]),
    ])
    this.wear(...module.MORE_STYLES)
    this.#more = { module, phrases: await speakMore(this.tag) }
    this.requestUpdate()
  }

  protected override async load(tag: string): Promise<void> {
    if (tag === this.#drawnTag) return
    this.#drawnTag = tag
    if (this.#more) this.#more = { ...this.#more, phrases: await speakMore(tag) }
    if (this.#setup) this.#setup = { ...this.#setup, phrases: await speakSetup(tag) }
  }

  protected override draw(frame: HTMLElement): void {
    render(this.#content(), frame)
  }

  #content(): TemplateResult {
    const { phrases, language, shown } = this
    const station = this.#station
    const setUpAgain = shown.page === 'setup' ? null : () => void this.#askForCode()
    return html`
      ${renderHead(this.#desk, station?.heard?.desk, language, phrases, this.#switchLanguage)}
      ${shown.idle ? renderStillThere(phrases, this.#stay, this.#finish) : this.#renderPage()}
      ${renderForStaff({ desk: this.#desk, station, setUpAgain, fill: this.#fill }, phrases)}
    `
  }

  #renderPage(): TemplateResult {
    const { phrases, shown } = this
    switch (shown.page) {
      case 'opening':
        return html`<main><p>${phrases.loading}</p></main>`
      case 'keeping':
        return html`<main><p role="status">${phrases.sending}</p></main>`
      case 'nothing-kept':
        return html`<main class="narrow"><p class="error" role="alert">${phrases.nothingKept}</p></main>`
      case 'setup':
        return html`<main class="narrow">${this.#renderSetup()}</main>`
      case 'faces':
        return renderFaces(phrases, this.#faces, this.#choose)
      case 'send':
        return this.#renderSend()
      case 'phone':
        return renderPhone(phrases, shown.qr, this.#finish)
      case 'thanks':
        return renderThanks(phrases, this.#finish)
    }
  }

  #renderSend(): TemplateResult {
    const { phrases, shown, language } = this
    const { answers, faults } = shown
    const heard = this.#station?.heard
    const answer = (part: Partial<RatingAnswers>) => this.show({ answers: { ...this.shown.answers, ...part } })
    const asking = { answers, answer, view: heard?.desk ?? null, language, faults }
    return renderSend(
      {
        more: this.#more?.module.renderMore(asking, this.#more.phrases),
        isFaulty: faults.length > 0,
        submit: this.#submit,
        chooseAgain: this.#finish,
        toPhone: heard ? this.#toPhone : null,
      },
      phrases,
    )
  }

  #renderSetup(): TemplateResult {
    const { exchange, shown, busy } = this
    if (!this.#setup) return html`<p>${this.phrases.loading}</p>`
    return this.#setup.module.renderSetup(
      {
        desk: this.#desk,
        code: shown.code,
        busy,
        replaced: this.#station?.isReplaced ?? false,
        fault: exchange?.faultOf('code'),
        summary: summary(this),
        onInput: (code) => this.show({ code }),
        onSubmit: this.#enrol,
      },
      this.#setup.phrases,
    )
  }

  readonly #redraw = (): void => this.requestUpdate()

  readonly #fill = (): void => void document.documentElement.requestFullscreen().catch(this.#redraw)

  readonly #switchLanguage = (): void => {
    this.lang = this.phrases.otherTag
  }

  readonly #choose = (score: number): void => {
    this.show({ page: 'send', answers: { ...NO_ANSWERS, score } })
    void this.focusOn('h2')
  }

  readonly #toPhone = async (): Promise<void> => {
    const { qrCanvas } = await loadQr()
    const address = this.#station?.heard?.phoneAddress ?? ''
    const visit = await this.#station?.handOut()
    this.show({ ...AT_REST, page: 'phone', qr: qrCanvas(visit ? `${address}#visit=${visit}` : address) })
    await this.focusOn('h2')
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { answers, page } = this.shown
    const station = this.#station
    if (!station || answers.score === null || page !== 'send') return
    if (this.#more && lengthOf(tidy(answers.words)) > MOST_CHARACTERS) {
      this.show({ faults: [{ field: 'words', text: this.#more.phrases.tooLong }] })
      return this.focusOn('#words')
    }
    const service = onlyServiceOf(station.heard?.desk)
    const rating = ratingOf(answers, answers.score, {
      deskCode: this.#desk,
      language: this.language,
      channel: 'kiosk',
      ...(service ? { service } : {}),
    })
    this.show({ ...AT_REST, page: 'keeping' })
    try {
      await station.keep(rating)
    } catch {
      this.show({ page: 'nothing-kept' })
      return
    }
    this.show({ page: 'thanks' })
    this.dispatchEvent(new LnQueuedEvent())
    void this.#send()
    this.#turn.endsAfter(this.pace.thanksFor)
    await this.focusOn('h2')
  }

  readonly #finish = (): void => {
    this.forget()
    void this.focusOn('h2')
  }

  protected override forget(): void {
    this.#turn.stop()
    if (!this.#station?.isEnrolled) return
    this.lang = this.#ownLanguage
    if (this.#ownLanguage === '') this.removeAttribute('lang')
    this.show(AT_REST)
  }

  get #isSomebodysTurn(): boolean {
    const { page } = this.shown
    return page === 'send' || page === 'phone' || (page === 'faces' && this.lang !== this.#ownLanguage)
  }

  readonly #touched = (): void => {
    if (this.shown.page === 'thanks' || this.shown.idle) return
    this.#turn.touched()
  }

  readonly #stay = (): void => {
    this.show({ idle: false })
    this.#touched()
    void this.focusOn('h2')
  }

  /** A screen that went dark is another person's when it wakes. */
  readonly #hidden = (): void => {
    if (document.hidden) this.forget()
  }

  async #askForCode(): Promise<void> {
    this.show({ ...AT_REST, page: 'setup' })
    await this.updateComplete
    const [module, phrases] = await Promise.all([loadSetup(), speakSetup(this.tag)])
    this.wear(...module.SETUP_STYLES)
    this.#setup = { module, phrases }
    this.requestUpdate()
    await this.focusOn('h2')
  }

  readonly #enrol = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const exchange = await this.engage()
    const [station, setup] = [this.#station, this.#setup]
    if (!exchange || !station || !setup) return
    const code = this.shown.code.trim()
    if (exchange.isFaulty(code === '' ? [{ field: 'code', text: setup.phrases.codeMissing }] : [])) return
    const enrolled = await exchange.sending.send(code, async () => {
      await station.enrol(code)
      return true
    })
    if (!enrolled) return
    this.show(AT_REST)
    await this.#lineIsBack()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-kiosk': LnKiosk
  }
}
