import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { NoticeAboutMe } from '../../../service/contract/index.ts'
import { type Fault, faultOf } from '../../citizen/faults.ts'
import { textField } from '../../citizen/fields.ts'
import { createSending, type FailureCode } from '../../citizen/sending.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/text.ts'
import { alert } from '../alert.ts'
import { caseStyles } from '../case/styles.ts'
import { ConsoleElement } from '../console-element.ts'
import { byIn, momentIn } from '../formatting/saying.ts'
import { allegationIn } from '../languages/allegation.ts'
import { pageHead } from '../page-head.ts'
import { repliesStyles } from './styles.ts'

/**
 * What the reader was told of complaints about them, where they give their side, and what was found.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnReplies extends ConsoleElement {
  static override styles = [ConsoleElement.styles, caseStyles, repliesStyles]

  @property({ attribute: false }) notices: readonly NoticeAboutMe[] | null = null

  @state() private failure: FailureCode | null = null
  @state() private said = ''
  /** What is typed, by notice: it outlives a failure and a look at another notice. */
  @state() private drafts: Readonly<Record<string, string>> = {}
  /** The notice whose reply is being looked over. */
  @state() private looking: string | null = null
  @state() private faults: readonly Fault[] = []
  /** The notice whose sending failed. */
  @state() private failedAt: string | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.notices === null) void this.#load()
  }

  protected override render(): TemplateResult {
    const { spoken, notices, failure, said } = this
    const { replies } = spoken
    return html`<div class="column" lang=${this.language}>
      ${pageHead(spoken, {
        ...replies,
        said,
        failure,
        loading: notices === null ? replies.loading : null,
        again: this.#again,
      })}
      ${
        notices?.length === 0
          ? html`<section class="card empty">
              <h2>${replies.empty.title}</h2>
              <p>${replies.empty.next}</p>
            </section>`
          : notices?.map((notice) => this.#renderNotice(notice))
      }
    </div>`
  }

  #renderNotice(notice: NoticeAboutMe): TemplateResult {
    const { spoken } = this
    const { replies, named } = spoken
    const { office, desk, month, allegations, summary, stage, findings } = notice
    const [year = 0, monthOfYear = 0] = month.split('-').map(Number)
    return html`<article class="card" aria-labelledby="about-${notice.noticeId}">
      <p class="place">${desk === null ? nothing : html`${named(desk)}, `}${named(office)}, ${replies.month(monthOfYear, year)}</p>
      <h2 id="about-${notice.noticeId}">${allegations.map((each) => allegationIn(spoken, each)).join('; ')}</h2>
      <p><span class="chip">${replies.stages[stage]}</span></p>
      <h3>${replies.summary}</h3>
      <blockquote class="answer">${summary}</blockquote>
      ${this.#renderOwn(notice)}
      ${
        findings.length === 0
          ? nothing
          : html`<h3>${replies.findings}</h3>
              <ul class="conclusions">
                ${findings.map(
                  ({ allegation, finding, action }) => html`<li>
                    <p><b>${allegationIn(spoken, allegation)}</b></p>
                    <p>
                      ${finding === null ? nothing : spoken.findings[finding]}${action === null ? nothing : html`. ${spoken.actions[action]}`}
                    </p>
                  </li>`,
                )}
              </ul>`
      }
    </article>`
  }

  #renderOwn(notice: NoticeAboutMe): TemplateResult | typeof nothing {
    const { spoken, now } = this
    const { replies } = spoken
    const { reply, repliedAt, mayReply, state: replyState, replyBy, stage } = notice
    if (reply !== null) {
      return html`<h3>${repliedAt === null ? replies.write : replies.yours(momentIn(spoken, repliedAt))}</h3>
        <blockquote class="words">${reply}</blockquote>`
    }
    if (mayReply) {
      return html`<p>${replyState === 'open' ? replies.replyBy(byIn(spoken, replyBy, now())) : replies.late}</p>
        ${this.#renderForm(notice)}`
    }
    return stage === 'concluded' ? html`<p class="muted">${replies.silent}</p>` : nothing
  }

  #renderForm({ noticeId }: NoticeAboutMe): TemplateResult {
    const { spoken, drafts, faults } = this
    const { replies, verbs } = spoken
    const { busy, failure } = this.#sending
    const looking = this.looking === noticeId
    const words = drafts[noticeId] ?? ''
    const id = `reply-${noticeId}`
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#submit(event, noticeId)}>
      ${failure !== null && this.failedAt === noticeId ? alert(spoken.problems[failure]) : nothing}
      ${
        looking
          ? html`<h3 class="look" tabindex="-1">${replies.lookOver}</h3>
              <blockquote class="words">${tidy(words)}</blockquote>`
          : textField({
              id,
              label: replies.write,
              hint: replies.writeHint,
              fault: faultOf(faults, id),
              value: words,
              onInput: (typed) => {
                this.drafts = { ...this.drafts, [noticeId]: typed }
              },
            })
      }
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>
          ${busy ? verbs.sending : looking ? replies.send : replies.lookOver}
        </button>
        ${looking ? html`<button type="button" @click=${this.#revise}>${verbs.change}</button>` : nothing}
      </div>
    </form>`
  }

  readonly #revise = (): void => {
    this.looking = null
  }

  async #submit(event: SubmitEvent, noticeId: string): Promise<void> {
    event.preventDefault()
    const { client, session, spoken } = this
    const id = `reply-${noticeId}`
    const words = tidy(this.drafts[noticeId] ?? '')
    const length = lengthOf(words)
    if (length === 0) this.faults = [{ field: id, text: spoken.replies.missing }]
    else if (length > MOST_CHARACTERS) this.faults = [{ field: id, text: spoken.verbs.textLong(MOST_CHARACTERS) }]
    else this.faults = []
    if (this.faults.length > 0) return this.focusOn(`#${CSS.escape(id)}`)
    if (this.looking !== noticeId) {
      this.looking = noticeId
      return this.focusOn('.look')
    }
    this.failedAt = noticeId
    const csrfToken = session?.csrfToken ?? ''
    const answer = await this.#sending.send([noticeId, words], (idempotencyKey) =>
      client('POST /api/my/notices/:noticeId/reply', {
        params: { noticeId },
        body: { words },
        csrfToken,
        idempotencyKey,
      }),
    )
    if (!answer) return
    this.notices = answer.notices
    this.looking = null
    this.said = spoken.replies.sent
    await this.focusOn('.said')
  }

  readonly #again = (): void => void this.#load()

  async #load(): Promise<void> {
    this.failure = null
    try {
      this.notices = (await this.client('GET /api/my/notices', {})).notices
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-replies': LnReplies
  }
}
