import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { EmbeddingPage, OfficeOrigins } from '../../../service/contract/index.ts'
import { select } from '../case-verbs/select.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { pageHead } from '../page-head.ts'
import type { EmbeddingPhrases } from './languages/phrases.ts'
import type { LnOriginsListedEvent } from './listed-event.ts'
import { embeddingPhrases } from './spoken.ts'
import { embeddingStyles } from './styles.ts'

/**
 * Where the desks of an office may be shown, and what to paste there; one office at a time for those who keep several lists.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnEmbedding extends ConsolePage<EmbeddingPage> {
  static override styles = [ConsoleElement.styles, embeddingStyles]

  @state() private chosen: string | null = null

  protected fetch = (): Promise<EmbeddingPage> => this.client('GET /api/embedding', {})

  get #phrases(): EmbeddingPhrases {
    return embeddingPhrases[this.language]
  }

  protected override render(): TemplateResult {
    const { held, spoken, said, failure, language } = this
    const phrases = this.#phrases
    return html`<div lang=${language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: held === null ? phrases.loading : null,
        again: this.reload,
      })}
      ${held === null ? nothing : this.#renderOffices(held)}
    </div>`
  }

  #renderOffices({ offices, script }: EmbeddingPage): TemplateResult {
    const { client, session, language, now, spoken } = this
    const phrases = this.#phrases
    const office = offices.find(({ officeId }) => officeId === this.chosen) ?? offices[0]
    if (office === undefined) {
      return html`<div class="card"><p><b>${phrases.none}</b></p><p>${phrases.noneMeans}</p></div>`
    }
    return html`
      ${
        offices.length === 1
          ? html`<h2 class="office">${spoken.named(office.office)}</h2>`
          : select({
              id: 'office',
              label: phrases.office,
              options: offices.map((each) => [each.officeId, spoken.named(each.office)] as const),
              value: office.officeId,
              fault: undefined,
              onChange: this.#choose,
            })
      }
      <div class="sides">
        ${keyed(
          office.officeId,
          html`<ln-origin-list
          .client=${client}
          .session=${session}
          .language=${language}
          .now=${now}
          .listed=${office}
          @ln-origins-listed=${this.#listed}
          @ln-origins-stale=${this.reload}
        ></ln-origin-list>`,
        )}
        <ln-snippets .language=${language} .office=${office} .script=${script}></ln-snippets>
      </div>
    `
  }

  readonly #choose = (officeId: string | null): void => {
    this.chosen = officeId
    this.said = ''
  }

  readonly #listed = async ({ change, listed }: LnOriginsListedEvent): Promise<void> => {
    const page = this.held
    if (page === null) return
    const renewed = (each: OfficeOrigins) => (each.officeId === listed.officeId ? listed : each)
    this.held = { ...page, offices: page.offices.map(renewed) }
    this.said = this.#phrases.done[change]
    await this.focusOn('.said')
    // What an office lists counts for those below it as well.
    if (page.offices.length > 1) await this.load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-embedding': LnEmbedding
  }
}
