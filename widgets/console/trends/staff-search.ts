import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { StaffFound } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { staffTrendsPath } from '../router.ts'
import { saying } from './spoken.ts'

/** Long enough that a name is asked for once it is typed, not letter by letter. */
const PAUSE = 250

/**
 * The way to a person's page: by name, never by figure.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnStaffSearch extends ConsoleElement {
  @state() private found: StaffFound | null = null
  @state() private failure: FailureCode | null = null

  #waiting: ReturnType<typeof setTimeout> | undefined
  #asked = 0

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#waiting)
  }

  protected override render(): TemplateResult {
    const { language, found, failure, spoken } = this
    const { phrases } = saying(language)
    const { search } = phrases
    return html`<div class="field" lang=${language}>
        <label class="title" for="search">${search.label}</label>
        <p class="hint" id="search-hint">${search.hint}</p>
        <input
          id="search"
          type="search"
          autocomplete="off"
          maxlength="100"
          aria-describedby="search-hint"
          @input=${this.#typed}
        />
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure])}
      <div role="status">
        ${found === null ? nothing : html`<p>${found.people.length === 0 ? search.none : search.found(found.people.length)}</p>`}
      </div>
      ${found === null ? nothing : this.#renderFound(found)}`
  }

  #renderFound({ people, more }: StaffFound): TemplateResult {
    const { spoken, language } = this
    const { phrases } = saying(language)
    return html`<ul>
        ${people.map(
          ({ staffMemberId, name, post, office }) => html`<li>
            <a href=${staffTrendsPath(staffMemberId)}>${name}</a>
            <span class="muted">${spoken.named(post)}, ${spoken.named(office)}</span>
          </li>`,
        )}
      </ul>
      ${more ? html`<p class="muted">${phrases.search.more}</p>` : nothing}`
  }

  readonly #typed = (event: InputEvent): void => {
    const search = (event.currentTarget as HTMLInputElement).value.trim()
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.#ask(search), PAUSE)
  }

  async #ask(search: string): Promise<void> {
    this.#asked += 1
    const turn = this.#asked
    this.failure = null
    if (search === '') {
      this.found = null
      return
    }
    try {
      const found = await this.client('GET /api/trends/staff', { query: { search } })
      if (turn === this.#asked) this.found = found
    } catch (thrown) {
      if (turn === this.#asked) this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-staff-search': LnStaffSearch
  }
}
