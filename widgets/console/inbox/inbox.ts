import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { InboxPage, Waiting } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { byIn } from '../formatting/saying.ts'
import { owingOf } from '../inbox-owing.ts'
import { type InboxView, inboxPath } from '../router.ts'
import { renderBesides } from './besides.ts'
import { renderRows } from './rows.ts'
import { inboxStyles } from './styles.ts'

/**
 * What the reader owes, to whom and by when: one sentence, then the cases in the order of the service.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnInbox extends ConsoleElement {
  static override styles = [ConsoleElement.styles, inboxStyles]

  @property() view: InboxView = 'mine'

  /** What waits besides: the console knows it for every page. */
  @property({ attribute: false }) waiting: Waiting | null = null

  @state() private list: InboxPage | null = null
  @state() private failure: FailureCode | null = null
  @state() private busy = false
  @state() private refreshed = false

  /** Each loading has a number; a reply to an earlier one is too late. */
  #loading = 0

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view')) this.list = null
    if (this.session !== null && (changed.has('view') || changed.has('session'))) void this.#load()
  }

  protected override render(): TemplateResult {
    const { spoken, view, failure, list, busy, refreshed } = this
    const { inbox, shell } = spoken
    return html`<div lang=${this.language}>
      <div class="head">
        <h1 tabindex="-1">${shell.views[view]}</h1>
        <button type="button" class="refresh" aria-disabled=${busy} @click=${this.#refresh}>${inbox.refresh}</button>
      </div>
      <div role="status">
        ${list === null && busy ? html`<p class="loading">${inbox.loading}</p>` : nothing}
        ${list && list.items.length > 0 ? html`<p class="sentence">${this.#sentence(list)}</p>` : nothing}
        ${refreshed ? html`<p class="unseen">${inbox.refreshed}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: shell.again, run: this.#refresh })}
      ${this.waiting === null || view === 'done' ? nothing : renderBesides(this.waiting, spoken)}
      ${list === null ? nothing : this.#renderList(list)}
    </div>`
  }

  #sentence({ items, nextCursor }: InboxPage): string {
    const { spoken, view, now } = this
    const owing = owingOf(items, nextCursor !== null, now())
    return spoken.inbox.sentences[view](owing, owing.next === null ? '' : byIn(spoken, owing.next.dueAt, now()))
  }

  #renderList({ items, nextCursor }: InboxPage): TemplateResult {
    const { spoken, view, now, session, busy } = this
    if (items.length === 0) return this.#renderEmpty()
    return html`
      ${renderRows({ items, view, spoken, reader: session?.staffMemberId ?? null, now: now(), waiting: this.waiting })}
      ${
        nextCursor === null
          ? nothing
          : html`<p class="more">
              <button type="button" aria-disabled=${busy} @click=${() => this.#loadMore(nextCursor)}>${spoken.inbox.more}</button>
            </p>`
      }
    `
  }

  #renderEmpty(): TemplateResult {
    const { inbox, shell } = this.spoken
    const { title, next } = inbox.empty[this.view]
    const onward = { mine: 'all', all: 'done', done: 'mine' } as const
    const other = onward[this.view]
    return html`<div class="empty">
      <h2>${title}</h2>
      <p>${next}</p>
      <p><a href=${inboxPath(other)}>${shell.views[other]}</a></p>
    </div>`
  }

  readonly #refresh = async (): Promise<void> => {
    if (this.busy) return
    await this.#load()
    this.refreshed = this.failure === null
  }

  async #load(): Promise<void> {
    const page = await this.#fetch({ view: this.view })
    if (page) this.list = page
  }

  async #loadMore(cursor: string): Promise<void> {
    if (this.busy || this.list === null) return
    const { items } = this.list
    const page = await this.#fetch({ view: this.view, cursor })
    if (!page) return
    // A case whose deadline moved between two pages stands in both.
    const shown = new Set(items.map(({ caseId }) => caseId))
    const fresh = page.items.filter(({ caseId }) => !shown.has(caseId))
    this.list = { items: [...items, ...fresh], nextCursor: page.nextCursor }
    await this.focusOn(`tbody tr:nth-child(${items.length + 1}) a`)
  }

  async #fetch(query: { view: InboxView; cursor?: string }): Promise<InboxPage | null> {
    this.#loading += 1
    const turn = this.#loading
    this.busy = true
    this.failure = null
    this.refreshed = false
    try {
      const page = await this.client('GET /api/inbox', { query })
      return turn === this.#loading ? page : null
    } catch (thrown) {
      if (turn === this.#loading) this.failure = this.failed(thrown)
      return null
    } finally {
      if (turn === this.#loading) this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-inbox': LnInbox
  }
}
