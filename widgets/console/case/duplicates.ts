import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { CaseView, Duplicates, InboxItem } from '../../../service/contract/index.ts'
import { createSending, type FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { LnCaseChangedEvent, LnCaseDoneEvent } from '../case-verbs/verbs.ts'
import { ConsoleElement } from '../console-element.ts'
import { momentIn } from '../formatting/saying.ts'
import { casePath } from '../router.ts'
import { caseStyles } from './styles.ts'

/**
 * Cases that may tell of the same, side by side: linked ones and those near in place and time. Nothing is merged.
 *
 * @fires ln-case-done - a link was made or taken back
 * @fires ln-case-changed - the case has to be loaded again
 */
export class LnCaseDuplicates extends ConsoleElement {
  static override styles = [ConsoleElement.styles, caseStyles]

  @property({ attribute: false }) view: CaseView | null = null

  @state() private found: Duplicates | null = null
  @state() private failure: FailureCode | null = null

  readonly #sending = createSending((failure) => {
    this.failure = failure
    if (failure === 'case/changed-meanwhile') this.dispatchEvent(new LnCaseChangedEvent())
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view') && this.view !== null) void this.#load(this.view.caseId)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, found, failure, spoken } = this
    if (view === null) return nothing
    const { duplicates } = spoken
    return html`<section class="card" lang=${this.language}>
      <h2>${duplicates.title}</h2>
      ${failure === null ? nothing : alert(spoken.problems[failure])}
      ${found === null ? html`<p class="loading" role="status">${duplicates.loading}</p>` : this.#renderFound(found, view)}
    </section>`
  }

  #renderFound({ linked, candidates }: Duplicates, view: CaseView): TemplateResult {
    const { duplicates } = this.spoken
    if (linked.length + candidates.length === 0) return html`<p class="muted">${duplicates.none}</p>`
    const mayLink = view.openVerbs.includes('link')
    const mayUnlink = view.openVerbs.includes('unlink')
    return html`
      ${
        linked.length === 0
          ? nothing
          : html`<ul class="conclusions">
              ${linked.map(({ item, from }) =>
                this.#renderItem(
                  item,
                  from === 'there'
                    ? html`<p class="muted small">${duplicates.fromThere}</p>`
                    : mayUnlink
                      ? this.#button('unlink', item, duplicates.unlink)
                      : nothing,
                ),
              )}
            </ul>`
      }
      ${
        candidates.length === 0
          ? nothing
          : html`<h3>${duplicates.candidates}</h3>
              <ul class="conclusions">
                ${candidates.map((item) =>
                  this.#renderItem(item, mayLink ? this.#button('link', item, duplicates.link) : nothing),
                )}
              </ul>
              <p class="muted small">${duplicates.lead}</p>`
      }
    `
  }

  #renderItem(item: InboxItem, verb: TemplateResult | typeof nothing): TemplateResult {
    const { spoken } = this
    const what = item.attitudes.map((attitude) => spoken.attitudes[attitude]).join('; ')
    return html`<li>
      <p><a href=${casePath(item.caseId)} aria-label=${spoken.duplicates.open(what)}>${what}</a></p>
      <p class="muted small">${spoken.duplicates.filed(momentIn(spoken, item.filedAt))}. ${spoken.states[item.state]}</p>
      ${verb}
    </li>`
  }

  #button(verb: 'link' | 'unlink', item: InboxItem, label: string): TemplateResult {
    return html`<button
      type="button"
      class="small-button"
      aria-disabled=${this.#sending.busy}
      @click=${() => void this.#send(verb, item.caseId)}
    >
      ${label}
    </button>`
  }

  async #send(verb: 'link' | 'unlink', other: string): Promise<void> {
    const { view, client, session, spoken } = this
    if (view === null) return
    const { caseId, version } = view
    const csrfToken = session?.csrfToken ?? ''
    const endpoint = verb === 'link' ? 'POST /api/cases/:caseId/link' : 'POST /api/cases/:caseId/unlink'
    const changed = await this.#sending.send([verb, other], (idempotencyKey) =>
      client(endpoint, { params: { caseId }, body: { version, other }, csrfToken, idempotencyKey }),
    )
    const { linked, unlinked } = spoken.duplicates
    if (changed) this.dispatchEvent(new LnCaseDoneEvent(changed, verb === 'link' ? linked : unlinked))
  }

  async #load(caseId: string): Promise<void> {
    try {
      const found = await this.client('GET /api/cases/:caseId/duplicates', { params: { caseId } })
      if (this.view?.caseId === caseId) this.found = found
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-case-duplicates': LnCaseDuplicates
  }
}
