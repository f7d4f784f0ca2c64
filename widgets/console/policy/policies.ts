import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { HistoryEntry, PoliciesPage, PolicyHead, PolicyView } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { newIdempotencyKey } from '../../idempotency-key.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { dateOf } from '../formatting/instants.ts'
import { draftPath } from '../router.ts'
import type { PolicyPhrases } from './languages/phrases.ts'
import { policyPhrases } from './languages/spoken.ts'
import { renderRules, renderTerms } from './readable.ts'
import { LEAST_BECAUSE, renderBecause } from './reason.ts'
import { policyStyles } from './styles.ts'

/**
 * The policies of the installation: what is active in plain sentences, drafts, earlier versions, and who decided what.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnPolicies extends ConsoleElement {
  static override styles = [ConsoleElement.styles, policyStyles]

  @state() private list: PoliciesPage | null = null
  @state() private entries: readonly HistoryEntry[] = []
  @state() private active: PolicyView | null = null
  /** Earlier versions that were opened, by number. */
  @state() private opened: Readonly<Record<number, PolicyView>> = {}
  @state() private failure: FailureCode | null = null
  @state() private said = ''
  /** The earlier version about to be proposed again. */
  @state() private repeating: number | null = null
  @state() private because = ''
  @state() private becauseMissing = false

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.list === null) void this.#load()
  }

  get #phrases(): PolicyPhrases {
    return policyPhrases[this.language]
  }

  protected override render(): TemplateResult {
    const { spoken, list, failure, said } = this
    const phrases = this.#phrases
    return html`<div class="stack" lang=${this.language}>
      <div>
        <h1 tabindex="-1">${phrases.title}</h1>
        <p class="muted">${phrases.lead}</p>
        <p class="notice">${phrases.twoPeople}</p>
      </div>
      <div class="said" role="status" tabindex="-1">
        ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
        ${list === null && failure === null ? html`<p class="loading">${phrases.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.#again })}
      ${list === null ? nothing : html`${this.#renderDrafts(list)} ${this.#renderActive()} ${this.#renderVersions(list)} ${this.#renderHistory()}`}
    </div>`
  }

  #renderDrafts({ drafts }: PoliciesPage): TemplateResult {
    const phrases = this.#phrases
    return html`<section class="card">
      <h2>${phrases.drafts}</h2>
      ${
        drafts.length === 0
          ? html`<p>${phrases.noDrafts}</p>`
          : html`<ul class="plain">
              ${drafts.map(
                ({ draftId, name, state, savedBy, savedAt, proposed }) => html`<li>
                  <p>
                    <a href=${draftPath(draftId)}>${this.spoken.named(name)}</a>
                    <span class="chip">${phrases.states[state]}</span>
                  </p>
                  <p class="muted">
                    ${
                      proposed
                        ? phrases.proposedBy(proposed.person.name, dateOf(proposed.at))
                        : phrases.savedBy(savedBy.name, dateOf(savedAt))
                    }
                  </p>
                </li>`,
              )}
            </ul>`
      }
      <p class="row">
        <button type="button" class="primary" @click=${() => this.#begin({ from: 'active' })}>${phrases.begin.active}</button>
        <button type="button" @click=${() => this.#begin({ from: 'blank' })}>${phrases.begin.blank}</button>
        <button type="button" @click=${this.#chooseFile}>${phrases.begin.file}</button>
        <input type="file" hidden accept=".yaml,.yml,.json" aria-label=${phrases.begin.file} @change=${this.#openFile} />
      </p>
    </section>`
  }

  #renderActive(): TemplateResult | typeof nothing {
    const { active, spoken } = this
    if (active === null) return nothing
    const phrases = this.#phrases
    const voice = { spoken, phrases }
    return html`<section class="card">
      <h2>${phrases.active}: ${spoken.named(active.head.name)}</h2>
      ${this.#renderHead(active.head)}
      <h3>${phrases.readable}</h3>
      ${renderRules(active.readable, voice)} ${renderTerms(active.readable, voice)}
    </section>`
  }

  #renderHead(head: PolicyHead): TemplateResult {
    const phrases = this.#phrases
    const about = [
      phrases.version(head.version),
      phrases.ruleCount(head.ruleCount),
      phrases.activated(dateOf(head.activatedAt)),
    ]
    return html`<p>${about.join(', ')}. ${head.repeats === null ? nothing : phrases.repeats(head.repeats)}</p>
      <p class="muted">
        ${
          head.proposed && head.approved
            ? html`${phrases.signed(head.proposed.person.name, head.approved.person.name)} “${head.proposed.because}”`
            : phrases.unsigned
        }
      </p>`
  }

  #renderVersions({ versions }: PoliciesPage): TemplateResult | typeof nothing {
    const earlier = versions.filter((head) => !head.active)
    if (earlier.length === 0) return nothing
    const phrases = this.#phrases
    return html`<section class="card">
      <h2>${phrases.versions}</h2>
      <ul class="plain">
        ${earlier.map(
          (head) => html`<li>
            <p><b>${this.spoken.named(head.name)}</b></p>
            ${this.#renderHead(head)} ${this.#renderOpened(head)}
            ${
              this.repeating === head.version
                ? html`<p>${phrases.rollBackEffect(head.version)}</p>
                    ${renderBecause({ phrases, value: this.because, missing: this.becauseMissing, typed: (text) => (this.because = text) })}
                    <p class="row">
                      <button type="button" class="primary" @click=${() => this.#repeat(head.version)}>${phrases.propose}</button>
                      <button type="button" @click=${() => (this.repeating = null)}>${this.spoken.verbs.cancel}</button>
                    </p>`
                : html`<p><button type="button" @click=${() => (this.repeating = head.version)}>${phrases.rollBack}</button></p>`
            }
          </li>`,
        )}
      </ul>
    </section>`
  }

  /** The rules of an earlier version, read when they are asked for. */
  #renderOpened({ version }: PolicyHead): TemplateResult {
    const { spoken } = this
    const phrases = this.#phrases
    const voice = { spoken, phrases }
    const view = this.opened[version]
    return html`<details @toggle=${(event: Event) => void this.#open(event, version)}>
      <summary>${phrases.showRules}</summary>
      ${view ? html`${renderRules(view.readable, voice)} ${renderTerms(view.readable, voice)}` : html`<p class="loading">${phrases.loading}</p>`}
    </details>`
  }

  async #open({ target }: Event, version: number): Promise<void> {
    if (!(target instanceof HTMLDetailsElement) || !target.open || this.opened[version]) return
    try {
      const view = await this.client('GET /api/policies/:version', { params: { version: String(version) } })
      this.opened = { ...this.opened, [version]: view }
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  #renderHistory(): TemplateResult {
    const phrases = this.#phrases
    return html`<section class="card">
      <h2>${phrases.history}</h2>
      <ul class="plain">
        ${this.entries.map(
          ({ at, person, what, because, name, version }) => html`<li>
            <p>
              ${dateOf(at)}: ${person?.name ?? ''} ${phrases.events[what]}, ${this.spoken.named(name)}
              ${version === null ? nothing : html`(${phrases.version(version)})`}
            </p>
            ${because === null ? nothing : html`<p class="muted">“${because}”</p>`}
          </li>`,
        )}
      </ul>
    </section>`
  }

  async #load(): Promise<void> {
    this.failure = null
    try {
      const [list, { entries }] = await Promise.all([
        this.client('GET /api/policies', {}),
        this.client('GET /api/policy-history', {}),
      ])
      this.list = list
      this.entries = entries
      const version = list.versions.find((head) => head.active)?.version
      if (version !== undefined) {
        this.active = await this.client('GET /api/policies/:version', { params: { version: String(version) } })
      }
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  readonly #again = (): void => void this.#load()

  async #begin(
    body: { from: 'active' } | { from: 'blank' } | { from: 'text'; format: 'yaml' | 'json'; text: string },
  ): Promise<void> {
    const csrfToken = this.session?.csrfToken ?? ''
    try {
      const { head } = await this.client('POST /api/policy-drafts', {
        body,
        csrfToken,
        idempotencyKey: newIdempotencyKey(),
      })
      this.#goTo(draftPath(head.draftId))
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  readonly #chooseFile = (): void => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()

  readonly #openFile = async (event: Event): Promise<void> => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined
    if (!file) return
    const format = file.name.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
    await this.#begin({ from: 'text', format, text: await file.text() })
  }

  async #repeat(version: number): Promise<void> {
    this.becauseMissing = this.because.trim().length < LEAST_BECAUSE
    if (this.becauseMissing) return
    const csrfToken = this.session?.csrfToken ?? ''
    try {
      await this.client('POST /api/policies/:version/repeat', {
        params: { version: String(version) },
        body: { because: this.because.trim() },
        csrfToken,
        idempotencyKey: newIdempotencyKey(),
      })
      this.repeating = null
      this.because = ''
      this.said = this.#phrases.done.repeat
      await this.#load()
      await this.focusOn('.said')
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  /** As a click on a link would: the console follows the address. */
  #goTo(path: string): void {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-policies': LnPolicies
  }
}
