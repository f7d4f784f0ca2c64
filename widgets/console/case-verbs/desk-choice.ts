import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Destinations } from '../../../service/contract/index.ts'
import { lineField } from '../../citizen/fields.ts'
import { ConsoleElement } from '../console-element.ts'
import { select } from './select.ts'
import { verbStyles } from './styles.ts'

/** A desk was chosen: its code, and its name as it was shown. */
export class LnDeskChosenEvent extends Event {
  readonly code: string
  readonly name: string

  constructor(code: string, name: string) {
    super('ln-desk-chosen')
    this.code = code
    this.name = name
  }
}

const PAUSE = 250

/**
 * The desks a case may be transferred to, found by a word of their name or office.
 *
 * @fires ln-desk-chosen - a desk was chosen
 */
export class LnDeskChoice extends ConsoleElement {
  static override styles = [ConsoleElement.styles, verbStyles]

  @property() caseId = ''
  @property() chosen = ''
  @property() fault = ''

  @state() private search = ''
  @state() private desks: Destinations['desks'] | null = null
  @state() private trouble = ''

  #soon: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#look()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#soon)
  }

  /** The summary of faults leads here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select')?.focus()
  }

  protected override render(): TemplateResult {
    const { spoken, desks } = this
    const { transfer, named, verbs } = spoken
    return html`
      ${lineField({
        id: 'search',
        label: transfer.search,
        hint: transfer.searchHint,
        type: 'text',
        value: this.search,
        autocomplete: 'off',
        onInput: this.#searchFor,
      })}
      ${this.trouble === '' ? nothing : html`<p class="error" role="alert">${this.trouble}</p>`}
      ${select({
        id: 'desk',
        label: transfer.desk,
        placeholder: desks === null ? transfer.loading : desks.length === 0 ? transfer.none : verbs.choose,
        options: (desks ?? []).map(({ code, name, office }): [string, string] => [
          code,
          `${named(name)}, ${named(office)}`,
        ]),
        value: this.chosen === '' ? null : this.chosen,
        fault: this.fault || undefined,
        onChange: this.#choose,
      })}
    `
  }

  readonly #searchFor = (typed: string): void => {
    this.search = typed
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => void this.#look(), PAUSE)
  }

  readonly #choose = (code: string | null): void => {
    const desk = this.desks?.find((each) => each.code === code)
    const { named } = this.spoken
    this.dispatchEvent(new LnDeskChosenEvent(code ?? '', desk ? `${named(desk.name)}, ${named(desk.office)}` : ''))
  }

  async #look(): Promise<void> {
    const { search, caseId } = this
    try {
      const query = search.trim() === '' ? {} : { query: { search: search.trim() } }
      const { desks } = await this.client('GET /api/cases/:caseId/destinations', { params: { caseId }, ...query })
      if (search !== this.search) return
      this.desks = desks
      this.trouble = ''
    } catch (thrown) {
      this.trouble = this.spoken.problems[this.failed(thrown)]
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-desk-choice': LnDeskChoice
  }
  interface HTMLElementEventMap {
    'ln-desk-chosen': LnDeskChosenEvent
  }
}
