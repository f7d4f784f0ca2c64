import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Candidate, CaseView } from '../../../service/contract/index.ts'
import { type Fault, faultSummary } from '../../citizen/faults.ts'
import { createSending, type FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement, SESSION_LOST } from '../console-element.ts'
import { mayTakeOver } from './candidates.ts'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import { FORMS } from './forms.ts'
import { type CaseVerb, isRare, offeredVerbs } from './offered.ts'
import { verbStyles } from './styles.ts'
import type { Writing } from './verb-form.ts'

/** A command was taken: the case as it is now, and a sentence that says what happened. */
export class LnCaseDoneEvent extends Event {
  readonly view: CaseView
  readonly done: string

  constructor(view: CaseView, done: string) {
    super('ln-case-done')
    this.view = view
    this.done = done
  }
}

/** The case is no longer as the reader saw it. */
export class LnCaseChangedEvent extends Event {
  constructor() {
    super('ln-case-changed')
  }
}

const CHANGED: readonly FailureCode[] = ['case/changed-meanwhile', 'case/not-in-this-state', 'case/not-yours']

/**
 * What the reader can do to a case: each verb a form in place that says what will happen, shows what will be sent and asks once
 * more. What is typed stays until it was taken.
 *
 * @fires ln-case-done - a command was taken
 * @fires ln-case-changed - the case has to be loaded again
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnCaseVerbs extends ConsoleElement {
  static override styles = [ConsoleElement.styles, verbStyles]

  @property({ attribute: false }) view: CaseView | null = null

  @state() private open: CaseVerb | null = null
  @state() private looking = false
  @state() private draft: Draft = EMPTY_DRAFT
  @state() private faults: readonly Fault[] = []
  @state() private candidates: readonly Candidate[] | null = null
  @state() private trouble: FailureCode | null = null

  readonly #sending = createSending((failure) => {
    this.requestUpdate()
    if (failure !== null) this.#refused(failure)
  })

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.open === 'reassign' && (changed.has('open') || changed.has('view'))) void this.#findCandidates()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, spoken, open } = this
    if (view === null) return nothing
    const offered = offeredVerbs(view)
    if (offered.length === 0 && open === null) return html`<p class="muted none">${spoken.verbs.none}</p>`
    const rare = offered.filter(isRare)
    const usual = offered.filter((verb) => !isRare(verb))
    return html`<section class="card" lang=${this.language}>
      <h2>${spoken.verbs.title}</h2>
      <div class="offered">${usual.map((verb, i) => this.#renderOffer(verb, i === 0))}</div>
      ${
        rare.length === 0
          ? nothing
          : html`<div class="offered rare">
              <span class="hint">${spoken.verbs.whenNeeded}</span>
              ${rare.map((verb) => this.#renderOffer(verb, false))}
            </div>`
      }
      ${open === null ? nothing : this.#renderForm(open, view, offered.includes(open))}
    </section>`
  }

  #renderOffer(verb: CaseVerb, first: boolean): TemplateResult {
    const isOpen = verb === this.open
    return html`<button
      type="button"
      class=${first && this.open === null ? 'primary' : isRare(verb) ? 'quiet' : ''}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => (isOpen ? this.#close() : this.#start(verb))}
    >
      ${this.#named(verb)}
    </button>`
  }

  #renderForm(verb: CaseVerb, view: CaseView, offered: boolean): TemplateResult {
    const { spoken, draft, faults, looking, candidates, trouble } = this
    const { verbs } = spoken
    const { busy, failure } = this.#sending
    const writing: Writing = { view, candidates, draft, faults, spoken, client: this.client, change: this.#change }
    const confirming = looking || verb === 'acknowledge'
    const nobody = verb === 'reassign' && mayTakeOver(candidates ?? []).length === 0
    return html`<form novalidate @submit=${this.#submit}>
      <h3 tabindex="-1">${confirming && verb !== 'acknowledge' ? verbs.lookOver : this.#named(verb)}</h3>
      ${offered ? html`<p class="notice">${this.#effect(verb)}</p>` : html`<p class="notice" role="alert">${verbs.gone}</p>`}
      ${failure === null ? nothing : alert(SESSION_LOST.includes(failure) ? verbs.renewed : spoken.problems[failure])}
      ${faults.length > 0 ? faultSummary(verbs.faults, faults, 3) : nothing}
      ${
        verb === 'reassign' && trouble !== null
          ? alert(spoken.problems[trouble], { label: spoken.shell.again, run: () => void this.#findCandidates() })
          : confirming
            ? FORMS[verb].lookOver(writing)
            : FORMS[verb].fields(writing)
      }
      <div class="actions">
        ${
          offered && !nobody
            ? html`<button class="primary" aria-disabled=${busy}>
                ${busy ? verbs.sending : confirming ? verbs.confirm[verb] : verbs.lookOver}
              </button>`
            : nothing
        }
        ${
          looking
            ? html`<button type="button" @click=${this.#revise}>${verbs.change}</button>`
            : html`<button type="button" class="link" @click=${this.#close}>${verbs.cancel}</button>`
        }
      </div>
    </form>`
  }

  #named(verb: CaseVerb): string {
    const { verbs } = this.spoken
    return verb === 'resolve' && this.view?.state === 'in-review' ? verbs.openInReview : verbs.open[verb]
  }

  #effect(verb: CaseVerb): string {
    const { verbs } = this.spoken
    return verb === 'resolve' && this.view?.state === 'in-review' ? verbs.effectInReview : verbs.effects[verb]
  }

  #start(verb: CaseVerb): void {
    this.open = verb
    this.#showFields()
  }

  /** Anew for each version of the case: who may have it changes with whom it is about. */
  async #findCandidates(): Promise<void> {
    const { view } = this
    if (view === null) return
    this.trouble = null
    try {
      const { candidates } = await this.client('GET /api/cases/:caseId/candidates', { params: { caseId: view.caseId } })
      if (view !== this.view) return
      this.candidates = candidates
      const { to } = this.draft
      if (!mayTakeOver(candidates).some(({ person }) => person.id === to)) this.#change({ to: '' })
    } catch (thrown) {
      if (view === this.view) this.trouble = this.failed(thrown)
    }
  }

  readonly #close = async (): Promise<void> => {
    this.open = null
    this.#showFields()
    await this.focusOn('.offered button')
  }

  readonly #revise = (): void => this.#showFields()

  #showFields(): void {
    this.looking = false
    this.faults = []
    void this.focusOn('form h3')
  }

  readonly #change = (part: Partial<Draft>): void => {
    this.draft = { ...this.draft, ...part }
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { open: verb, view, draft, spoken } = this
    if (verb === null || view === null || !offeredVerbs(view).includes(verb)) return
    this.faults = FORMS[verb].faults(draft, view, spoken)
    if (this.faults.length > 0) return this.focusOn('.summary')
    if (verb !== 'acknowledge' && !this.looking) {
      this.looking = true
      return this.focusOn('form h3')
    }
    await this.#send(verb, view)
  }

  async #send(verb: CaseVerb, view: CaseView): Promise<void> {
    const { client, session, draft, spoken } = this
    const csrfToken = session?.csrfToken ?? ''
    const command = FORMS[verb].command(draft, view)
    const changed = await this.#sending.send(command.content, (idempotencyKey) =>
      command.send({ client, csrfToken, idempotencyKey }),
    )
    if (!changed) return
    const { verbs } = spoken
    const done = verb === 'resolve' && view.state === 'in-review' ? verbs.doneInReview : verbs.done[verb]
    this.open = null
    this.looking = false
    this.draft = EMPTY_DRAFT
    this.dispatchEvent(new LnCaseDoneEvent(changed, done))
  }

  #refused(failure: FailureCode): void {
    this.tellIfSessionLost(failure)
    if (CHANGED.includes(failure)) {
      this.looking = false
      this.dispatchEvent(new LnCaseChangedEvent())
    }
    void this.focusOn('.summary')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-case-verbs': LnCaseVerbs
  }
  interface HTMLElementEventMap {
    'ln-case-done': LnCaseDoneEvent
    'ln-case-changed': LnCaseChangedEvent
  }
}
