import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { EmbeddingPage, OfficeOrigins } from '../../../service/contract/index.ts'
import { choiceGroup } from '../../citizen/fields.ts'
import { select } from '../case-verbs/select.ts'
import { ConsoleElement } from '../console-element.ts'
import type { EmbeddingPhrases } from './languages/phrases.ts'
import { policyFor, SHOWN, type Shown, snippetOf } from './snippet.ts'
import { embeddingPhrases } from './spoken.ts'
import { snippetsStyles } from './styles.ts'

const WAYS = ['protected', 'pinned'] as const
type Way = (typeof WAYS)[number]

/** The code to paste for a desk of one office: what it shows, how it is guarded, and what the page's policy needs. */
export class LnSnippets extends ConsoleElement {
  static override styles = [ConsoleElement.styles, snippetsStyles]

  @property({ attribute: false }) office: OfficeOrigins | null = null
  @property({ attribute: false }) script: EmbeddingPage['script'] = null

  @state() private deskCode: string | null = null
  @state() private shown: Shown = 'rating'
  @state() private ways: readonly Way[] = []
  @state() private said = ''

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('office') && !this.office?.desks.some(({ code }) => code === this.deskCode)) {
      this.deskCode = this.office?.desks[0]?.code ?? null
    }
  }

  get #phrases(): EmbeddingPhrases {
    return embeddingPhrases[this.language]
  }

  protected override render(): TemplateResult | typeof nothing {
    const { office, deskCode, language } = this
    const phrases = this.#phrases
    if (office === null) return nothing
    return html`<section class="card" lang=${language}>
      <h2>${phrases.codeTitle}</h2>
      ${
        deskCode === null
          ? html`<p>${phrases.noDesk}</p>`
          : html`<p class="muted">${phrases.codeLead}</p>
              ${this.#renderChoices(office, deskCode)} ${this.#renderCode(deskCode)}`
      }
      <p class="onward">
        <a href=${language === 'vi' ? '/gallery' : `/gallery?lang=${language}`} target="_blank">${phrases.gallery}</a>
        <a href="/docs/embed.md" target="_blank" hreflang="en">${phrases.guide}</a>
      </p>
    </section>`
  }

  #renderChoices({ desks }: OfficeOrigins, deskCode: string): TemplateResult {
    const phrases = this.#phrases
    const ways = WAYS.filter((way) => way !== 'pinned' || this.script !== null)
    return html`
      ${select({
        id: 'desk',
        label: phrases.desk,
        options: desks.map(({ code, name }) => [code, `${code} · ${this.spoken.named(name)}`] as const),
        value: deskCode,
        fault: undefined,
        onChange: (chosen) => this.#choose({ deskCode: chosen }),
      })}
      ${choiceGroup({
        id: 'shown',
        legend: phrases.show,
        kind: 'radio',
        choices: SHOWN.map((value) => ({ value, label: phrases.shown[value] })),
        chosen: [this.shown],
        onChange: ([chosen]) => this.#choose({ shown: SHOWN.find((each) => each === chosen) ?? this.shown }),
      })}
      ${choiceGroup({
        id: 'ways',
        legend: phrases.how,
        kind: 'checkbox',
        choices: ways.map((value) => ({ value, label: phrases[value].text, means: phrases[value].hint })),
        chosen: this.ways,
        onChange: (chosen) => this.#choose({ ways: WAYS.filter((each) => chosen.includes(each)) }),
      })}
    `
  }

  #renderCode(deskCode: string): TemplateResult {
    const { shown, ways, script } = this
    const phrases = this.#phrases
    const serviceUrl = script === null ? location.origin : new URL(script.src).origin
    const wanted = { shown, deskCode, protected: ways.includes('protected'), pinned: ways.includes('pinned') }
    const snippet = snippetOf(wanted, { serviceUrl, script }, phrases.links)
    return html`
      <pre tabindex="0" role="region" aria-label=${phrases.snippet}><code>${snippet}</code></pre>
      ${
        // Plain http, as in an office network, has no clipboard.
        navigator.clipboard
          ? html`<button type="button" @click=${() => this.#copy(snippet)}>${phrases.copy}</button>`
          : nothing
      }
      <p class="muted" role="status">${this.said}</p>
      <details>
        <summary>${phrases.policyTitle}</summary>
        <p>${phrases.policyLead}</p>
        <pre tabindex="0" role="region" aria-label=${phrases.policyTitle}><code>${policyFor(serviceUrl, wanted.protected)}</code></pre>
      </details>
    `
  }

  #choose(chosen: { deskCode?: string | null; shown?: Shown; ways?: readonly Way[] }): void {
    Object.assign(this, chosen, { said: '' })
  }

  async #copy(snippet: string): Promise<void> {
    const phrases = this.#phrases
    this.said = await navigator.clipboard.writeText(snippet).then(
      () => phrases.copied,
      () => phrases.notCopied,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-snippets': LnSnippets
  }
}
