import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { isFactName } from '../../../rules/facts.ts'
import type { CheckReport, DraftView } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { dateOf } from '../formatting/instants.ts'
import { POLICIES_PATH } from '../router.ts'
import type { PolicyPhrases } from './languages/phrases.ts'
import { policyPhrases } from './languages/spoken.ts'
import { moveRule } from './move-rule.ts'
import { renderRules, renderTerms } from './readable.ts'
import { LEAST_BECAUSE, renderBecause } from './reason.ts'
import { valueIn } from './sentence.ts'
import { policyStyles } from './styles.ts'

type Signed = 'propose' | 'approve' | 'reject'

const CHECK_AFTER = 500
const WITNESS_FACTS = [
  'officeKind',
  'attitudes',
  'severity',
  'service',
  'channel',
  'language',
  'weekday',
  'minuteOfDay',
]

/**
 * One draft: its text with faults by line as they are typed, the rules in sentences, what the analysis finds, a try on history,
 * and the two signatures.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnPolicyDraft extends ConsoleElement {
  static override styles = [ConsoleElement.styles, policyStyles]

  @property() draftId = ''

  @state() private view: DraftView | null = null
  @state() private text = ''
  @state() private report: CheckReport | null = null
  @state() private failure: FailureCode | null = null
  @state() private said = ''
  @state() private because = ''
  @state() private becauseMissing = false
  @state() private discarding = false

  #timer: ReturnType<typeof setTimeout> | undefined
  /** A reply to an earlier text is too late. */
  #checking = 0

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.session !== null && this.view === null && (changed.has('draftId') || changed.has('session')))
      void this.#load()
  }

  get #phrases(): PolicyPhrases {
    return policyPhrases[this.language]
  }

  get #unsaved(): boolean {
    return this.view !== null && this.text !== this.view.text
  }

  protected override render(): TemplateResult {
    const { spoken, view, failure, said } = this
    const phrases = this.#phrases
    return html`<div class="stack" lang=${this.language}>
      <div>
        <p><a href=${POLICIES_PATH}>← ${phrases.backToList}</a></p>
        <h1 tabindex="-1">${view ? spoken.named(view.head.name) : phrases.title}</h1>
        ${view ? this.#renderState(view) : nothing}
      </div>
      <div class="said" role="status" tabindex="-1">
        ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
        ${view === null && failure === null ? html`<p class="loading">${phrases.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.#again })}
      ${view === null ? nothing : html`${this.#renderDecide(view)} ${this.#renderText(view)} ${this.#renderFindings()} ${this.#renderReadable(view)} ${this.#renderTrial(view)}`}
    </div>`
  }

  #renderState({ head }: DraftView): TemplateResult {
    const phrases = this.#phrases
    const { proposed } = head
    return html`<p>
      <span class="chip">${phrases.states[head.state]}</span>
      ${proposed ? phrases.proposedBy(proposed.person.name, dateOf(proposed.at)) : phrases.savedBy(head.savedBy.name, dateOf(head.savedAt))}
      ${proposed ? html`<br /><span class="muted">“${proposed.because}”</span>` : nothing}
    </p>`
  }

  #renderDecide({ head }: DraftView): TemplateResult | typeof nothing {
    const phrases = this.#phrases
    if (head.state !== 'draft' && head.state !== 'proposed') return nothing
    const verbs: readonly Signed[] =
      head.state === 'draft' ? ['propose'] : head.signing === 'may-approve' ? ['approve', 'reject'] : ['reject']
    const label = (verb: Signed) =>
      verb === 'reject' && head.signing === 'own-proposal' ? phrases.takeBack : phrases[verb]
    return html`<section class="card">
      <h2>${phrases.decide}</h2>
      <p>${head.signing === null ? phrases.twoPeople : phrases.signing[head.signing]}</p>
      ${renderBecause({ phrases, value: this.because, missing: this.becauseMissing, typed: (text) => (this.because = text) })}
      <p class="row">
        ${verbs.map(
          (verb, i) => html`<button
            type="button"
            class=${i === 0 ? 'primary' : ''}
            @click=${() => this.#sign(verb)}
          >
            ${label(verb)}
          </button>`,
        )}
      </p>
    </section>`
  }

  #renderText({ head }: DraftView): TemplateResult {
    const phrases = this.#phrases
    const editable = head.state === 'draft'
    return html`<section class="card">
      <h2><label for="source">${phrases.text}</label></h2>
      ${editable ? html`<p class="muted" id="source-hint">${phrases.textHint}</p>` : nothing}
      <textarea
        id="source"
        class="source"
        spellcheck="false"
        aria-describedby=${editable ? 'source-hint' : nothing}
        ?readonly=${!editable}
        .value=${this.text}
        @input=${this.#typed}
      ></textarea>
      ${
        editable
          ? html`<p class="row">
              <button type="button" class="primary" @click=${this.#save}>${phrases.save}</button>
              ${
                this.discarding
                  ? html`<button type="button" @click=${this.#discard}>${phrases.discardSure}</button>
                      <button type="button" @click=${() => (this.discarding = false)}>${this.spoken.verbs.cancel}</button>`
                  : html`<button type="button" @click=${() => (this.discarding = true)}>${phrases.discard}</button>`
              }
              <span class="muted">${this.#unsaved ? phrases.unsaved : ''}</span>
            </p>`
          : nothing
      }
    </section>`
  }

  #renderFindings(): TemplateResult {
    const { report, spoken } = this
    const phrases = this.#phrases
    return html`<section class="card" aria-live="polite">
      <h2>${phrases.remarks}</h2>
      ${report === null ? html`<p class="loading">${phrases.checking}</p>` : nothing}
      ${
        report && report.faults.length > 0
          ? html`<p><b>${phrases.faults(report.faults.length)}</b></p>
              <ul class="plain">
                ${report.faults.map(
                  ({ line, rule, says }) => html`<li><div class="remark fault">
                    <button type="button" class="link" aria-label=${phrases.goToLine(line)} @click=${() => this.#goToLine(line)}>${phrases.line(line)}</button>
                    ${rule === null ? nothing : html`<code>${rule}</code>`}
                    <p>${spoken.named(says)}</p>
                  </div></li>`,
                )}
              </ul>`
          : nothing
      }
      ${report && report.faults.length === 0 ? html`<p>${phrases.noFaults} ${report.remarks.length === 0 ? phrases.noRemarks : ''}</p>` : nothing}
      <ul class="plain">
        ${(report?.remarks ?? []).map(
          ({ weight, line, says, witness }) => html`<li><div class=${`remark weight-${weight}`}>
            <b>${phrases.weights[weight]}</b>
            ${line === null ? nothing : html`<button type="button" class="link" aria-label=${phrases.goToLine(line)} @click=${() => this.#goToLine(line)}>${phrases.line(line)}</button>`}
            <p>${spoken.named(says)}</p>
            ${witness === null ? nothing : html`<p class="muted">${phrases.witness}: ${this.#witness(witness.facts)}: ${witness.decidedBy === null ? phrases.answeredByNone : phrases.answeredBy(witness.decidedBy)}.</p>`}
          </div></li>`,
        )}
      </ul>
    </section>`
  }

  /** The facts that picture a complaint; counts and ids would only be noise. */
  #witness(facts: Readonly<Record<string, unknown>>): string {
    const voice = { spoken: this.spoken, phrases: this.#phrases }
    return WITNESS_FACTS.flatMap((name) => {
      const value = facts[name]
      if (!isFactName(name) || value === null || value === undefined || (Array.isArray(value) && value.length === 0))
        return []
      const values = Array.isArray(value) ? value : [value]
      return [`${voice.phrases.facts[name]} ${values.map((one) => valueIn(name, one, voice)).join(', ')}`]
    }).join('; ')
  }

  #renderReadable({ head }: DraftView): TemplateResult | typeof nothing {
    const { report } = this
    if (!report?.readable) return nothing
    const { readable } = report
    const voice = { spoken: this.spoken, phrases: this.#phrases }
    const movable = head.state === 'draft' && moveRule(this.text, readable, 0, 0) !== null
    const move = (from: number, to: number) => {
      const moved = moveRule(this.text, readable, from, to)
      if (moved === null) return
      this.text = moved
      void this.#check()
    }
    return html`<section class="card">
      <h2>${this.#phrases.readable}</h2>
      ${renderRules(readable, voice, movable ? move : null)} ${renderTerms(readable, voice)}
    </section>`
  }

  #renderTrial({ head }: DraftView): TemplateResult | typeof nothing {
    if (head.state !== 'draft' && head.state !== 'proposed') return nothing
    return html`<ln-policy-trial
      .client=${this.client}
      .session=${this.session}
      .language=${this.language}
      .now=${this.now}
      .draftId=${head.draftId}
      .unsaved=${this.#unsaved}
    ></ln-policy-trial>`
  }

  readonly #typed = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return
    this.text = event.target.value
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#check(), CHECK_AFTER)
  }

  #goToLine(line: number): void {
    const source = this.renderRoot.querySelector<HTMLTextAreaElement>('textarea.source')
    if (!source) return
    const lines = this.text.split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
    source.focus()
    source.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    source.scrollTop = (source.scrollHeight / lines.length) * Math.max(0, line - 4)
  }

  async #load(): Promise<void> {
    this.failure = null
    try {
      this.#receive(await this.client('GET /api/policy-drafts/:draftId', { params: { draftId: this.draftId } }))
      await this.#check()
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  #receive(view: DraftView): void {
    this.view = view
    this.text = view.text
  }

  readonly #again = (): void => void this.#load()

  async #check(): Promise<void> {
    const { view, text } = this
    if (!view) return
    this.#checking += 1
    const turn = this.#checking
    const csrfToken = this.session?.csrfToken ?? ''
    try {
      const report = await this.client('POST /api/policy-checks', { body: { format: view.format, text }, csrfToken })
      if (turn === this.#checking) this.report = report
    } catch (thrown) {
      if (turn === this.#checking) this.failure = this.failed(thrown)
    }
  }

  readonly #save = async (): Promise<void> => {
    const { view, text } = this
    if (!view) return
    await this.#change(async (csrfToken) => {
      const { format, head } = view
      const params = { draftId: head.draftId }
      const body = { revision: head.revision, format, text }
      this.#receive(await this.client('POST /api/policy-drafts/:draftId/save', { params, body, csrfToken }))
      return this.#phrases.saved
    })
    await this.#check()
  }

  readonly #discard = async (): Promise<void> => {
    const { view } = this
    if (!view) return
    await this.#change(async (csrfToken) => {
      const params = { draftId: view.head.draftId }
      const body = { revision: view.head.revision }
      this.#receive(await this.client('POST /api/policy-drafts/:draftId/discard', { params, body, csrfToken }))
      return this.#phrases.done.discard
    })
  }

  async #sign(verb: Signed): Promise<void> {
    const { view, because } = this
    this.becauseMissing = because.trim().length < LEAST_BECAUSE
    if (this.becauseMissing) {
      await this.focusOn('#because')
      return
    }
    if (!view) return
    if (verb === 'propose' && this.#unsaved) await this.#save()
    await this.#change(async (csrfToken) => {
      const { draftId, revision } = this.view?.head ?? view.head
      const options = { params: { draftId }, body: { revision, because: because.trim() }, csrfToken }
      this.#receive(await this.client(`POST /api/policy-drafts/:draftId/${verb}`, options))
      this.because = ''
      return this.#phrases.done[verb]
    })
  }

  async #change(send: (csrfToken: string) => Promise<string>): Promise<void> {
    this.failure = null
    this.said = ''
    this.discarding = false
    try {
      this.said = await send(this.session?.csrfToken ?? '')
      await this.focusOn('.said')
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-policy-draft': LnPolicyDraft
  }
}
