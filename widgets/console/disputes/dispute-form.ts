import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Disputed } from '../../../rules/dispute.ts'
import type { MyDispute } from '../../../service/contract/index.ts'
import { type Fault, faultOf } from '../../citizen/faults.ts'
import { choiceGroup, textField } from '../../citizen/fields.ts'
import { createSending } from '../../citizen/sending.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/text.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { disputePhrases } from './spoken.ts'
import { disputeStyles } from './styles.ts'

/** The reader's disputes changed. */
export class LnDisputedEvent extends Event {
  readonly disputes: readonly MyDispute[]

  constructor(disputes: readonly MyDispute[]) {
    super('ln-disputed', { bubbles: true, composed: true })
    this.disputes = disputes
  }
}

/**
 * Where a staff member disputes a notice, or ratings of some days when no notice is given.
 *
 * @fires ln-disputed - with all disputes of the reader, once it was sent
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnDisputeForm extends ConsoleElement {
  static override styles = [ConsoleElement.styles, disputeStyles]

  @property() noticeId = ''
  /** What may be disputed of the notice. */
  @property({ attribute: false }) kinds: readonly Disputed[] = ['figures']

  @state() private what: Disputed | null = null
  @state() private words = ''
  @state() private from = ''
  @state() private until = ''
  @state() private faults: readonly Fault[] = []

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override render(): TemplateResult {
    const { spoken, language, kinds, faults } = this
    const phrases = disputePhrases[language]
    const { busy, failure } = this.#sending
    const isFigures = this.noticeId === ''
    return html`<details lang=${language}>
      <summary>${isFigures ? phrases.askFigures : phrases.ask}</summary>
      <form novalidate @submit=${this.#submit}>
        ${failure === null ? nothing : alert(spoken.problems[failure])}
        ${
          isFigures
            ? this.#renderDays()
            : choiceGroup({
                id: 'what',
                legend: phrases.what,
                kind: 'radio',
                choices: kinds.map((value) => ({
                  value,
                  label: phrases.kinds[value],
                  means: phrases.kindsMean[value],
                })),
                chosen: this.what === null ? [] : [this.what],
                fault: faultOf(faults, 'what'),
                onChange: ([chosen]) => {
                  this.what = kinds.find((each) => each === chosen) ?? null
                },
              })
        }
        ${textField({
          id: 'words',
          label: phrases.words,
          hint: phrases.wordsHint,
          fault: faultOf(faults, 'words'),
          value: this.words,
          onInput: (typed) => {
            this.words = typed
          },
        })}
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>${busy ? spoken.verbs.sending : phrases.send}</button>
        </div>
      </form>
    </details>`
  }

  #renderDays(): TemplateResult {
    const phrases = disputePhrases[this.language]
    const fault = faultOf(this.faults, 'from')
    const day = (id: 'from' | 'until') => html`<div class="field">
      <label class="title" for=${id}>${phrases[id]}</label>
      <input
        type="date"
        id=${id}
        .value=${this[id]}
        aria-describedby="days-hint"
        aria-invalid=${fault ? 'true' : 'false'}
        @input=${(event: InputEvent) => {
          this[id] = (event.currentTarget as HTMLInputElement).value
        }}
      />
    </div>`
    return html`<p class="hint" id="days-hint">${phrases.figuresHint}</p>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      <div class="days">${day('from')}${day('until')}</div>`
  }

  #faultsNow(words: string): Fault[] {
    const phrases = disputePhrases[this.language]
    const { noticeId, what, from, until } = this
    const isOneMonth = from !== '' && from <= until && from.slice(0, 7) === until.slice(0, 7)
    const length = lengthOf(words)
    return [
      ...(noticeId !== '' && what === null ? [{ field: 'what', text: phrases.whatMissing }] : []),
      ...(noticeId === '' && !isOneMonth ? [{ field: 'from', text: phrases.daysMissing }] : []),
      ...(length === 0 ? [{ field: 'words', text: phrases.wordsMissing }] : []),
      ...(length > MOST_CHARACTERS ? [{ field: 'words', text: this.spoken.verbs.textLong(MOST_CHARACTERS) }] : []),
    ]
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { client, session, noticeId, what, from, until } = this
    const words = tidy(this.words)
    this.faults = this.#faultsNow(words)
    const [first] = this.faults
    if (first) return this.focusOn(`#${first.field}`)
    const about =
      noticeId === '' ? { what: 'figures' as const, days: { from, until } } : { what: what ?? 'attribution', noticeId }
    const answer = await this.#sending.send([about, words], (idempotencyKey) =>
      client('POST /api/my/disputes', {
        body: { ...about, words },
        csrfToken: session?.csrfToken ?? '',
        idempotencyKey,
      }),
    )
    if (!answer) return
    this.words = ''
    this.what = null
    this.dispatchEvent(new LnDisputedEvent(answer.disputes))
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ln-disputed': LnDisputedEvent
  }
  interface HTMLElementTagNameMap {
    'ln-dispute-form': LnDisputeForm
  }
}
