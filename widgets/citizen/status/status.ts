import { html, render, type TemplateResult } from 'lit/html.js'
import type { ComplaintProgress } from '../../../service/contract/index.ts'
import type { Uploading } from '../attach/attach.ts'
import { CitizenElement } from '../citizen-element.ts'
import { lineField } from '../line-field.ts'
import { part } from '../part.ts'
import type { Sending } from '../sending.ts'
import { type PhrasesOf, speaking } from '../speech.ts'
import { inputs } from '../styles/inputs.ts'
import { summary } from '../summary.ts'
import { bareCode, CODE_LENGTH } from '../tracking-code.ts'
import { type Draft, EMPTY_DRAFT, type Form } from './draft.ts'
import type { Saying } from './forms.ts'
import { statusStyles } from './styles.ts'

const speakProgress = speaking('progress')

/** What shows a complaint, fetched while its code is being typed. */
interface Page {
  readonly tag: string
  readonly module: typeof import('./page.ts')
  readonly phrases: PhrasesOf<'progress'>
}

interface Shown {
  readonly typed: string
  readonly progress: ComplaintProgress | null
  readonly draft: Draft
  readonly uploading: Uploading
  readonly arrived: boolean
}

/**
 * Follows a complaint by its tracking code: where it stands, what comes next, and what the citizen may say to it. The code is
 * kept in this element alone, never in an address, a storage or the history, and is gone when the page is left.
 *
 * @summary Enter the code, read, reply, confirm, contest, withdraw, rate how it was handled.
 * @csspart demonstration - the mark of demonstration data
 * @csspart open - the button that shows the complaint
 */
export class LnStatus extends CitizenElement<'status', Shown> {
  static override readonly observedAttributes = ['service-url']
  protected static override readonly styles = [inputs, statusStyles]

  protected readonly speak = speaking('status')
  protected readonly loadExchange = () => part(() => import('../exchange.ts'))
  protected shown: Shown = { typed: '', progress: null, draft: EMPTY_DRAFT, uploading: 'no', arrived: false }

  #code = ''
  #page: Page | null = null

  protected override async load(tag: string): Promise<void> {
    if (this.#page && this.#page.tag !== tag) await this.#loadPage(tag)
  }

  protected override adopt(): void {
    const field = this.querySelector<HTMLInputElement>('input[name="trackingCode"]')
    if (field?.value) this.show({ typed: field.value })
    if (this.contains(document.activeElement)) void this.focusOn('#code')
  }

  async #loadPage(tag = this.tag): Promise<Page> {
    if (this.#page?.tag === tag) return this.#page
    const [module, phrases] = await Promise.all([part(() => import('./page.ts')), speakProgress(tag)])
    this.wear(...module.PAGE_STYLES)
    this.#page = { tag, module, phrases }
    return this.#page
  }

  protected override draw(frame: HTMLElement): void {
    render(this.#content(), frame)
  }

  #content(): TemplateResult {
    const { progress, arrived } = this.shown
    const page = this.#page
    if (!progress || !page) return this.#renderEntry()
    return page.module.renderPage({
      progress,
      saying: this.#saying(page),
      language: this.language,
      now: this.now(),
      arrived,
      summary: summary(this),
      close: this.#close,
    })
  }

  #renderEntry(): TemplateResult {
    const { phrases, busy, shown, exchange } = this
    return html`
      <h2 tabindex="-1">${phrases.heading}</h2>
      <form novalidate @submit=${this.#open}>
        ${summary(this, exchange?.phrases.notReached)}
        ${lineField({
          id: 'code',
          type: 'text',
          label: phrases.code,
          hint: phrases.codeHint,
          fault: exchange?.faultOf('code'),
          autocomplete: 'off',
          value: shown.typed,
          onInput: (typed) => {
            this.show({ typed })
            void this.engage()
            void this.#loadPage().catch(() => {})
          },
        })}
        <div class="actions">
          <button class="primary" part="open" aria-disabled=${busy}>
            ${busy ? phrases.opening : phrases.open}
          </button>
        </div>
      </form>
    `
  }

  #saying({ phrases }: Page): Saying {
    const { exchange, busy } = this
    const { draft, uploading } = this.shown
    return {
      draft,
      faults: exchange?.faults ?? [],
      phrases: { ...this.phrases, ...phrases },
      busy,
      uploading,
      change: this.#change,
      choose: this.#attach,
      remove: (file) => this.#change({ files: draft.files.filter((each) => each !== file) }),
      submit: (form) => (event) => {
        event.preventDefault()
        void this.#say(form)
      },
    }
  }

  #change = (part: Partial<Draft>): void => this.show({ draft: { ...this.shown.draft, ...part } })

  #attach = async (chosen: readonly File[]): Promise<void> => {
    const page = this.#page
    const exchange = await this.engage()
    if (!page || !exchange || this.shown.uploading === 'sending') return
    exchange.faults = []
    const faulty = (text: string) => void exchange.isFaulty([{ field: 'files', text }])
    await page.module.attachEach(chosen, {
      held: this.shown.draft.files,
      phrases: page.phrases,
      serviceUrl: this.serviceOrigin,
      uploading: (uploading) => this.show({ uploading }),
      attached: (file) => this.#change({ files: [...this.shown.draft.files, file] }),
      failed: (thrown) => void exchange.failed(thrown),
      faulty,
    })
  }

  #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const exchange = await this.engage()
    if (!exchange) return
    const trackingCode = bareCode(this.shown.typed)
    const { length } = trackingCode
    const { codeWrong } = this.phrases
    if (exchange.isFaulty(length === CODE_LENGTH ? [] : [{ field: 'code', text: codeWrong(length) }])) return
    const progress = await exchange.sending.send({ trackingCode }, async () => {
      const [progress] = await Promise.all([
        this.call('POST /api/complaints/track', { body: { trackingCode } }),
        this.#loadPage(),
      ])
      return progress
    })
    if (!progress) return
    this.#code = trackingCode
    this.show({ typed: '', progress })
    await this.focusOn('h2')
  }

  async #say(form: Form): Promise<void> {
    const page = this.#page
    const exchange = await this.engage()
    if (!page || !exchange || this.shown.uploading === 'sending') return
    this.show({ arrived: false })
    if (exchange.isFaulty(page.module.faultsIn(form, this.shown.draft, page.phrases))) return
    const progress = await this.#sendForm(form, page, exchange.sending)
    if (!progress) return
    this.show({ progress, draft: EMPTY_DRAFT, uploading: 'no', arrived: true })
    await this.focusOn('h2')
  }

  #sendForm(form: Form, page: Page, sending: Sending): Promise<ComplaintProgress | undefined> {
    const { call } = this
    const { draft } = this.shown
    const trackingCode = this.#code
    const add = (said: string) => {
      const attachmentIds = draft.files.map(({ attachmentId }) => attachmentId)
      const body = {
        trackingCode,
        words: page.module.tidy(said),
        ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
      }
      return sending.send([form, body], (idempotencyKey) =>
        call('POST /api/complaints/track/reply', { body, idempotencyKey }),
      )
    }
    switch (form) {
      case 'reply':
        return add(draft.reply)
      case 'more':
        return add(draft.more)
      case 'view': {
        if (draft.view === 'contest' || draft.view === null) {
          const body = { trackingCode, words: page.module.tidy(draft.reason) }
          return sending.send([form, body], (idempotencyKey) =>
            call('POST /api/complaints/track/contest', { body, idempotencyKey }),
          )
        }
        const body = { trackingCode, view: draft.view }
        return sending.send([form, body], (idempotencyKey) =>
          call('POST /api/complaints/track/confirm', { body, idempotencyKey }),
        )
      }
      case 'withdraw': {
        const words = page.module.tidy(draft.withdrawReason)
        const body = { trackingCode, ...(words ? { words } : {}) }
        return sending.send([form, body], (idempotencyKey) =>
          call('POST /api/complaints/track/withdraw', { body, idempotencyKey }),
        )
      }
      case 'handling': {
        const body = { trackingCode, score: draft.handling ?? 0 }
        return sending.send([form, body], () => call('POST /api/complaints/track/handling', { body }))
      }
    }
  }

  #close = (): void => {
    this.forget()
    void this.focusOn('h2')
  }

  protected override forget(): void {
    this.#code = ''
    if (this.exchange) {
      this.exchange.faults = []
      this.exchange.failure = null
    }
    this.show({ typed: '', progress: null, draft: EMPTY_DRAFT, uploading: 'no', arrived: false })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-status': LnStatus
  }
}
