import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { ComplaintProgress } from '../../../service/contract/index.ts'
import { CitizenElement } from '../citizen-element.ts'
import { faultOf } from '../faults.ts'
import { lineField, tidy } from '../fields.ts'
import { bareCode, CODE_LENGTH } from '../tracking-code.ts'
import { type Draft, EMPTY_DRAFT, type Form, faultsIn } from './draft.ts'
import { renderMore, renderReply, renderView, renderWithdrawal, type Saying } from './forms.ts'
import { renderFacts, renderSaid, renderState, renderTimeline } from './progress.ts'
import { statusStyles } from './styles.ts'

/**
 * Follows a complaint by its tracking code: where it stands, what comes next, and what the citizen may say to it. The code is
 * kept in this element alone, never in an address, a storage or the history, and is gone when the page is left.
 *
 * @summary Enter the code, read, reply, confirm, contest, withdraw.
 * @fires ln-error - the service said no or did not answer
 * @csspart frame - the box around everything
 * @csspart demonstration - the mark of demonstration data
 */
export class LnStatus extends CitizenElement {
  static override styles = [CitizenElement.styles, statusStyles]

  @state() private typed = ''
  @state() private progress: ComplaintProgress | null = null
  @state() private draft: Draft = EMPTY_DRAFT
  @state() private arrived = false

  #code = ''

  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.language}>
      ${this.progress ? this.#renderProgress(this.progress) : this.#renderEntry()}
    </div>`
  }

  #renderEntry(): TemplateResult {
    const { phrases, faults, sending } = this
    const { status } = phrases
    return html`
      <h2 tabindex="-1">${status.heading}</h2>
      <form novalidate @submit=${this.#open}>
        ${this.renderSummary(phrases.notReached)}
        ${lineField({
          id: 'code',
          type: 'text',
          label: status.code,
          hint: status.codeHint,
          fault: faultOf(faults, 'code'),
          autocomplete: 'off',
          value: this.typed,
          onInput: (typed) => {
            this.typed = typed
          },
        })}
        <div class="actions">
          <button class="primary" aria-disabled=${sending.busy}>${sending.busy ? status.opening : status.open}</button>
        </div>
      </form>
    `
  }

  #renderProgress(progress: ComplaintProgress): TemplateResult {
    const { phrases, words, language } = this
    const { status, demonstration } = phrases
    const open = new Set(progress.openVerbs)
    const saying = this.#saying()
    const shown = { progress, phrases, words, language, now: this.now() }
    return html`
      ${progress.demonstration ? html`<p class="demonstration" part="demonstration">${demonstration}</p>` : nothing}
      <div role="status">${this.arrived ? html`<p class="arrived">${status.done}</p>` : nothing}</div>
      ${this.renderSummary()} ${renderState(shown)}
      ${open.has('reply') && progress.question ? renderSaid(status.question, progress.question) : nothing}
      ${open.has('reply') ? renderReply(saying) : nothing}
      ${progress.answer ? renderSaid(status.answer, progress.answer) : nothing}
      ${open.has('confirm') || open.has('contest') ? renderView(saying) : nothing} ${renderFacts(shown)}
      ${renderTimeline(shown)}
      ${open.has('add') && !open.has('reply') ? renderMore(saying) : nothing}
      ${open.has('withdraw') ? renderWithdrawal(saying) : nothing}
      <button type="button" class="link" @click=${this.#close}>${status.leave}</button>
    `
  }

  #saying(): Saying {
    const { draft, faults, phrases, sending } = this
    const change = (part: Partial<Draft>) => {
      this.draft = { ...this.draft, ...part }
    }
    const submit = (form: Form) => (event: SubmitEvent) => {
      event.preventDefault()
      void this.#say(form)
    }
    return { draft, faults, phrases, change, submit, busy: sending.busy }
  }

  #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const trackingCode = bareCode(this.typed)
    const { length } = trackingCode
    const { codeWrong } = this.phrases.status
    if (this.isFaulty(length === CODE_LENGTH ? [] : [{ field: 'code', text: codeWrong(length) }])) return
    const progress = await this.sending.send({ trackingCode }, () =>
      this.call('POST /api/complaints/track', { body: { trackingCode } }),
    )
    if (!progress) return
    this.#code = trackingCode
    this.typed = ''
    this.progress = progress
    await this.focusOn('h2')
  }

  async #say(form: Form): Promise<void> {
    this.arrived = false
    if (this.isFaulty(faultsIn(form, this.draft, this.phrases))) return
    const progress = await this.#send(form)
    if (!progress) return
    this.progress = progress
    this.draft = EMPTY_DRAFT
    this.arrived = true
    await this.focusOn('h2')
  }

  #send(form: Form): Promise<ComplaintProgress | undefined> {
    const { draft, call, sending } = this
    const trackingCode = this.#code
    const sendReply = (said: string) => {
      const body = { trackingCode, words: tidy(said) }
      return sending.send([form, body], (idempotencyKey) =>
        call('POST /api/complaints/track/reply', { body, idempotencyKey }),
      )
    }
    switch (form) {
      case 'reply':
        return sendReply(draft.reply)
      case 'more':
        return sendReply(draft.more)
      case 'view': {
        if (draft.view === 'contest' || draft.view === null) {
          const body = { trackingCode, words: tidy(draft.reason) }
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
        const words = tidy(draft.withdrawReason)
        const body = { trackingCode, ...(words ? { words } : {}) }
        return sending.send([form, body], (idempotencyKey) =>
          call('POST /api/complaints/track/withdraw', { body, idempotencyKey }),
        )
      }
    }
  }

  #close = (): void => {
    this.forget()
    void this.focusOn('h2')
  }

  protected override forget(): void {
    this.#code = ''
    this.typed = ''
    this.progress = null
    this.draft = EMPTY_DRAFT
    this.faults = []
    this.arrived = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-status': LnStatus
  }
}
