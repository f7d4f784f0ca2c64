import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { InboxItem } from '../../service/contract/index.ts'
import { ConsoleElement, type FailureCode } from './console-element.ts'
import { deadlineIn } from './formatting/deadline-words.ts'
import { owingOf } from './inbox-owing.ts'
import { type Column, inboxCard, inboxRow } from './inbox-row.ts'
import { inboxStyles } from './inbox-styles.ts'
import { casePath, type InboxView, inboxPath } from './router.ts'
import { wideScreen } from './wide-screen.ts'

const PAGE = 25
/** The most the service gives at once. */
const LONGEST_PAGE = 100

/** Where to look when a list is empty. */
const ELSEWHERE = { mine: 'all', all: 'done', done: 'mine' } as const satisfies Record<InboxView, InboxView>

const COLUMNS: Readonly<Record<InboxView, readonly Column[]>> = {
  mine: ['owed', 'complaint', 'state', 'filed'],
  all: ['owed', 'complaint', 'state', 'handler', 'filed'],
  done: ['complaint', 'state', 'handler', 'filed'],
}

/** What the reader owes, to whom and by when: one sentence, then the list in the order in which it is owed. */
@customElement('ln-inbox')
export class LnInbox extends ConsoleElement {
  @property() view: InboxView = 'mine'

  /** Null until the first answer. */
  @state() private items: readonly InboxItem[] | null = null
  @state() private nextCursor: string | null = null
  @state() private failed: FailureCode | null = null
  @state() private refreshed = false

  readonly #wide = wideScreen(this)
  #asked = 0
  #opened: string | null = null

  static override styles = [...ConsoleElement.styles, inboxStyles]

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.#seenAgain)
    // Coming back from a case: what was done there has changed the list.
    if (this.hasUpdated) void this.#load()
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#seenAgain)
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) {
      this.items = null
      this.nextCursor = null
      this.refreshed = false
    }
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('view') || changed.has('session')) void this.#load()
  }

  /** Back to the case that was opened last. */
  override takeFocus(): boolean {
    const link = this.renderRoot.querySelector<HTMLElement>(`[href='${casePath(this.#opened ?? '')}']`)
    link?.focus({ preventScroll: true })
    this.#opened = null
    return link !== null
  }

  override render() {
    const { inbox, shell, problems } = this.say
    const owing = owingOf(this.items ?? [], this.nextCursor !== null, this.now)
    const nextBy = owing.next === null ? '' : deadlineIn(this.say, owing.next.dueAt, this.now)
    return html`
      <div class="top">
        <h1>
          ${
            this.items === null
              ? shell.views[this.view]
              : this.items.length === 0
                ? inbox.empty[this.view].title
                : inbox.sentences[this.view](owing, nextBy)
          }
        </h1>
        <button @click=${this.#refresh}>${inbox.refresh}</button>
      </div>
      <p class="unseen" role="status">${this.refreshed ? inbox.refreshed : nothing}</p>
      ${
        this.failed === null
          ? nothing
          : html`<div role="alert">
            <p class="note bad">${problems[this.failed]}</p>
          </div>`
      }
      ${this.items === null ? this.#loading() : this.#list(this.items)}
      ${
        this.nextCursor === null
          ? nothing
          : html`<p class="buttons more"><button @click=${this.#more}>${inbox.more}</button></p>`
      }
    `
  }

  #loading() {
    return this.failed === null ? html`<p class="muted" aria-busy="true">${this.say.inbox.loading}</p>` : nothing
  }

  #list(items: readonly InboxItem[]) {
    if (items.length === 0) {
      const elsewhere = ELSEWHERE[this.view]
      return html`<div class="empty">
        <p>${this.say.inbox.empty[this.view].next}</p>
        <a class="button" href=${inboxPath(elsewhere)}>${this.say.shell.views[elsewhere]}</a>
      </div>`
    }
    const columns = COLUMNS[this.view]
    const rowOf = (item: InboxItem) => ({
      item,
      say: this.say,
      now: this.now,
      readerId: this.session?.staffMemberId ?? '',
      columns,
    })
    const byCase = (item: InboxItem) => item.caseId
    if (!this.#wide.matches) {
      return html`<ul class="cards" @click=${this.#remember}>
        ${repeat(items, byCase, (item) => inboxCard(rowOf(item)))}
      </ul>`
    }
    return html`<table @click=${this.#remember}>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${this.say.inbox.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(items, byCase, (item) => inboxRow(rowOf(item)))}
      </tbody>
    </table>`
  }

  /** The list anew, as long as it was; the answer to an older question is dropped. */
  async #load(): Promise<void> {
    const asked = ++this.#asked
    const limit = Math.min(LONGEST_PAGE, Math.max(PAGE, this.items?.length ?? 0))
    try {
      const page = await this.client('GET /api/inbox', { query: { view: this.view, limit: String(limit) } })
      if (asked !== this.#asked) return
      this.items = page.items
      this.nextCursor = page.nextCursor
      this.failed = null
    } catch (thrown) {
      if (asked === this.#asked) this.failed = this.failureOf(thrown)
    }
  }

  readonly #refresh = async (): Promise<void> => {
    this.refreshed = false
    await this.#load()
    this.refreshed = this.failed === null
  }

  readonly #more = async (): Promise<void> => {
    const cursor = this.nextCursor
    if (cursor === null) return
    const asked = ++this.#asked
    const before = this.items ?? []
    try {
      const page = await this.client('GET /api/inbox', {
        query: { view: this.view, cursor, limit: String(PAGE) },
      })
      if (asked !== this.#asked) return
      this.items = [...before, ...page.items]
      this.nextCursor = page.nextCursor
      await this.updateComplete
      const first = page.items[0]
      if (first) this.focusOn(`[href='${casePath(first.caseId)}']`)
    } catch (thrown) {
      if (asked === this.#asked) this.failed = this.failureOf(thrown)
    }
  }

  readonly #remember = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a')
    this.#opened = link?.pathname.split('/').at(-1) ?? null
  }

  readonly #seenAgain = (): void => {
    if (document.visibilityState === 'visible') void this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-inbox': LnInbox
  }
}
