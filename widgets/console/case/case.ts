import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { CaseView } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { renderAttachments } from '../attachments/attachments.ts'
import type { LnCaseDoneEvent } from '../case-verbs/verbs.ts'
import { ConsoleElement } from '../console-element.ts'
import { inboxPath } from '../router.ts'
import { renderContact, renderDeadlines, renderFacts } from './facts.ts'
import { renderHearings } from './hearings.ts'
import { placeIn, type Shown } from './shown.ts'
import { renderStanding } from './standing.ts'
import { caseStyles } from './styles.ts'
import { renderTimeline } from './timeline.ts'
import { renderOutcome, renderTold } from './told.ts'
import { renderWhy } from './why.ts'

/**
 * One case, everything on one page: what is owed, what the citizen tells, what the reader can do, what was found, what happened,
 * and why it came here.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnCase extends ConsoleElement {
  static override styles = [ConsoleElement.styles, caseStyles]

  @property() caseId = ''

  @state() private view: CaseView | null = null
  @state() private failure: FailureCode | null = null
  @state() private said = ''
  @state() private seen = Number.POSITIVE_INFINITY

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('caseId')) this.view = null
    if (this.session !== null && this.view === null && (changed.has('caseId') || changed.has('session'))) {
      void this.#load()
    }
  }

  protected override render(): TemplateResult {
    const { spoken, view, failure, said, session, now, seen } = this
    const shown = view && { view, spoken, reader: session?.staffMemberId ?? null, now: now(), seen }
    return html`<div lang=${this.language}>
      <p class="back"><a href=${inboxPath('mine')}>← ${spoken.shell.back}</a></p>
      <h1 tabindex="-1">${spoken.case.title}</h1>
      ${shown ? html`<p class="place">${placeIn(shown)}</p>${renderStanding(shown)}` : nothing}
      <div class="said" role="status" tabindex="-1">
        ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
        ${view === null && failure === null ? html`<p class="loading">${spoken.case.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.#again })}
      ${shown ? this.#renderPage(shown) : nothing}
    </div>`
  }

  #renderPage(shown: Shown): TemplateResult {
    const { client, session, language, now } = this
    return html`<div class="sides">
      <div class="side">
        ${renderTold(shown)} ${renderAttachments(shown.view, language)}
        <ln-case-verbs
          .client=${client}
          .session=${session}
          .language=${language}
          .now=${now}
          .view=${shown.view}
          @ln-case-done=${this.#done}
          @ln-case-changed=${this.#changed}
        ></ln-case-verbs>
        ${renderHearings(shown)} ${renderOutcome(shown)} ${renderTimeline(shown)}
      </div>
      <div class="side">
        ${renderWhy(shown)} ${renderDeadlines(shown)} ${renderContact(shown)} ${renderFacts(shown)}
        ${
          shown.view.origin === 'import'
            ? nothing
            : html`<ln-case-duplicates
                .client=${client}
                .session=${session}
                .language=${language}
                .now=${now}
                .view=${shown.view}
                @ln-case-done=${this.#done}
                @ln-case-changed=${this.#changed}
              ></ln-case-duplicates>`
        }
      </div>
    </div>`
  }

  async #load(): Promise<void> {
    const { caseId } = this
    this.failure = null
    try {
      const view = await this.client('GET /api/cases/:caseId', { params: { caseId } })
      if (caseId === this.caseId) this.view = view
    } catch (thrown) {
      if (caseId === this.caseId) this.failure = this.failed(thrown)
    }
  }

  readonly #again = (): void => void this.#load()

  readonly #done = async ({ view, done }: LnCaseDoneEvent): Promise<void> => {
    this.seen = this.view?.timeline.length ?? view.timeline.length
    this.view = view
    this.said = done
    await this.focusOn('.said')
  }

  readonly #changed = async (): Promise<void> => {
    const seen = this.view?.timeline.length ?? 0
    await this.#load()
    if (this.failure !== null) return
    this.seen = seen
    this.said = this.spoken.case.changed
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-case': LnCase
  }
}
