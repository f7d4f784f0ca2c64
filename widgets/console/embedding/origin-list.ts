import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { OfficeOrigins } from '../../../service/contract/index.ts'
import { type Fault, faultOf, faultSummary } from '../../citizen/faults.ts'
import { lineField, textField } from '../../citizen/fields.ts'
import { createSending, type FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { momentIn } from '../formatting/saying.ts'
import type { EmbeddingPhrases } from './languages/phrases.ts'
import { type Change, LnOriginsListedEvent } from './listed-event.ts'
import { type Draft, type Meant, NO_DRAFT, readAdding, readRemoving } from './origin-draft.ts'
import { embeddingPhrases } from './spoken.ts'
import { originListStyles } from './styles.ts'

/** What the service finds wrong with an address is said beside it. */
const OF_THE_ADDRESS: readonly FailureCode[] = ['embedding/not-an-origin', 'embedding/not-encrypted']

/**
 * The sites that may show the desks of one office: each can be taken off, after a second look, and one more can be added.
 *
 * @fires ln-origins-listed - the list is another now
 * @fires ln-origins-stale - it was changed by somebody else; the page reads it again
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnOriginList extends ConsoleElement {
  static override styles = [ConsoleElement.styles, originListStyles]

  @property({ attribute: false }) listed: OfficeOrigins | null = null

  @state() private draft: Draft = NO_DRAFT
  @state() private faults: readonly Fault[] = []
  /** About to be taken off. */
  @state() private leaving: string | null = null

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  get #phrases(): EmbeddingPhrases {
    return embeddingPhrases[this.language]
  }

  protected override render(): TemplateResult | typeof nothing {
    const { listed } = this
    const phrases = this.#phrases
    if (listed === null) return nothing
    return html`<div lang=${this.language}>
      <section class="card">
        <h2>${phrases.listTitle}</h2>
        ${this.#renderFailure()}
        ${listed.origins.length === 0 ? this.#renderEmpty() : this.#renderOrigins(listed)}
        ${this.#renderInherited(listed)} ${this.#renderLast(listed)}
      </section>
      ${this.leaving === null ? this.#renderAdding() : nothing}
    </div>`
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { failure } = this.#sending
    if (failure === null || OF_THE_ADDRESS.includes(failure)) return nothing
    const remedy = { label: this.#phrases.reload, run: () => void this.dispatchEvent(new Event('ln-origins-stale')) }
    return alert(this.spoken.problems[failure], failure === 'embedding/changed-meanwhile' ? remedy : undefined)
  }

  #renderEmpty(): TemplateResult {
    const phrases = this.#phrases
    return html`<p><b>${phrases.empty}</b></p><p>${phrases.emptyMeans}</p>`
  }

  #renderOrigins({ origins }: OfficeOrigins): TemplateResult {
    const phrases = this.#phrases
    return html`<ul class="origins">
      ${origins.map(
        (origin) => html`<li>
          <div class="line">
            <span class="origin">${origin}</span>
            ${
              this.leaving === null
                ? html`<button type="button" class="danger" aria-label="${phrases.remove}: ${origin}" @click=${() => this.#ask(origin)}>
                    ${phrases.remove}
                  </button>`
                : nothing
            }
          </div>
          ${this.leaving === origin ? this.#renderLeaving(origin) : nothing}
        </li>`,
      )}
    </ul>`
  }

  #renderLeaving(origin: string): TemplateResult {
    const { listed, spoken } = this
    const phrases = this.#phrases
    const { busy } = this.#sending
    const through = listed?.inherited.find((each) => each.origin === origin)
    return html`<form class="leaving" novalidate aria-labelledby="sure" @submit=${this.#remove}>
      <p id="sure" tabindex="-1"><b>${phrases.removeSure(origin)}</b></p>
      <p>${phrases.removeMeans}</p>
      ${through ? html`<p>${phrases.staysThrough(spoken.named(through.office))}</p>` : nothing}
      ${this.#renderFaults()} ${this.#renderBecause()}
      <div class="verbs">
        <button class="danger" aria-disabled=${busy}>${busy ? phrases.removing : phrases.remove}</button>
        <button type="button" @click=${this.#keep}>${phrases.keep}</button>
      </div>
    </form>`
  }

  #renderAdding(): TemplateResult {
    const phrases = this.#phrases
    const { busy } = this.#sending
    return html`<section class="card">
      <h2>${phrases.addTitle}</h2>
      <form novalidate @submit=${this.#add}>
        ${this.#renderFaults()}
        ${lineField({
          id: 'origin',
          label: phrases.fields.origin.text,
          hint: phrases.fields.origin.hint,
          type: 'text',
          autocomplete: 'off',
          value: this.draft.origin,
          fault: faultOf(this.faults, 'origin'),
          onInput: (origin) => this.#draft({ origin }),
        })}
        ${this.#renderBecause()}
        <button class="primary" aria-disabled=${busy}>${busy ? phrases.adding : phrases.add}</button>
      </form>
    </section>`
  }

  #renderFaults(): TemplateResult | typeof nothing {
    return this.faults.length === 0 ? nothing : faultSummary(this.#phrases.faultsTitle, this.faults, 3)
  }

  #renderBecause(): TemplateResult {
    const { text, hint } = this.#phrases.fields.because
    return textField({
      id: 'because',
      label: text,
      hint,
      short: true,
      value: this.draft.because,
      fault: faultOf(this.faults, 'because'),
      onInput: (because) => this.#draft({ because }),
    })
  }

  #renderInherited({ inherited }: OfficeOrigins): TemplateResult | typeof nothing {
    const phrases = this.#phrases
    if (inherited.length === 0) return nothing
    return html`<h3>${phrases.inherited}</h3>
      <ul class="origins">
        ${inherited.map(
          ({ origin, office }) =>
            html`<li class="line">
              <span class="origin">${origin}</span> <span class="muted">${phrases.listedBy(this.spoken.named(office))}</span>
            </li>`,
        )}
      </ul>`
  }

  #renderLast({ listedBy, listedAt, because }: OfficeOrigins): TemplateResult | typeof nothing {
    if (listedBy === null || listedAt === null) return nothing
    const last = this.#phrases.last(listedBy.name, momentIn(this.spoken, listedAt))
    return html`<p class="muted last">${last} ${because}</p>`
  }

  #draft(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part }
  }

  #ask(origin: string): void {
    this.leaving = origin
    this.draft = NO_DRAFT
    this.faults = []
    void this.focusOn('#sure')
  }

  readonly #keep = async (): Promise<void> => {
    this.leaving = null
    this.draft = NO_DRAFT
    this.faults = []
    await this.focusOn('.origins button')
  }

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { listed } = this
    if (listed === null) return
    await this.#list(listed, 'added', readAdding(this.draft, listed.origins), ({ origin }) => [
      ...listed.origins,
      origin,
    ])
  }

  readonly #remove = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { listed, leaving } = this
    if (listed === null || leaving === null) return
    await this.#list(listed, 'removed', readRemoving(leaving, this.draft), () =>
      listed.origins.filter((origin) => origin !== leaving),
    )
  }

  /** The whole list is sent, on the version it was made from. */
  async #list(
    { officeId, version }: OfficeOrigins,
    change: Change,
    meant: Meant,
    originsAfter: (draft: Draft) => readonly string[],
  ): Promise<void> {
    const phrases = this.#phrases
    if ('faults' in meant) {
      this.faults = meant.faults.map(([field, fault]) => ({ field, text: phrases.faults[fault] }))
      return this.focusOn('.summary')
    }
    this.faults = []
    const body = { version, origins: [...originsAfter(meant)], because: meant.because }
    const csrfToken = this.session?.csrfToken ?? ''
    const listed = await this.#sending.send([officeId, body], (idempotencyKey) =>
      this.client('POST /api/embedding/:officeId/origins', { params: { officeId }, body, csrfToken, idempotencyKey }),
    )
    const { failure } = this.#sending
    if (failure !== null && OF_THE_ADDRESS.includes(failure)) {
      this.faults = [{ field: 'origin', text: this.spoken.problems[failure] }]
    }
    if (listed === undefined) return this.focusOn('.summary')
    this.draft = NO_DRAFT
    this.leaving = null
    this.dispatchEvent(new LnOriginsListedEvent(change, listed))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-origin-list': LnOriginList
  }
}
