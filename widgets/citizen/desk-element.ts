import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Channel } from '../../rules/vocabulary.ts'
import type { DeskView } from '../../service/contract/index.ts'
import { CitizenElement } from './citizen-element.ts'
import { LnErrorEvent } from './events.ts'
import { failureSummary } from './faults.ts'
import type { Choice } from './fields.ts'
import { type FailureCode, failureOf } from './sending.ts'

/** Stands in a list of people for "I don't know who"; no id of the directory holds a blank. */
export const NOBODY_KNOWN = 'not known'

/** An element about one desk. The form shows at once; the names of desk and staff arrive when the service answers. */
export abstract class DeskElement extends CitizenElement {
  /** Code on the sign of the desk. */
  @property() desk = ''
  /** How a record of this element reached the service. */
  @property() channel: Channel = 'embedded'

  @state() protected view: DeskView | null = null
  @state() private loadFailure: FailureCode | null = null

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('desk') || changed.has('client') || changed.has('serviceUrl')) void this.#load()
  }

  async #load(): Promise<void> {
    const deskCode = this.desk
    this.loadFailure = null
    this.view = null
    try {
      const view = await this.call('GET /api/desks/:deskCode', { params: { deskCode } })
      if (deskCode === this.desk) this.view = view
    } catch (thrown) {
      if (deskCode !== this.desk) return
      this.loadFailure = failureOf(thrown)
      this.dispatchEvent(new LnErrorEvent(this.loadFailure))
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.language}>
      ${this.loadFailure ? this.#renderFailure(this.loadFailure) : this.renderForm()}
    </div>`
  }

  protected abstract renderForm(): TemplateResult

  #renderFailure(code: FailureCode): TemplateResult {
    const { notReached, tryAgain } = this.phrases
    return failureSummary(
      notReached,
      this.words.problems[code],
      html`<p><button type="button" @click=${() => this.#load()}>${tryAgain}</button></p>`,
    )
  }

  protected renderDesk(): TemplateResult {
    const { view, language, phrases } = this
    return html`
      ${view?.demonstration ? html`<p class="demonstration" part="demonstration">${phrases.demonstration}</p>` : nothing}
      <p class="desk" part="desk">
        ${view ? html`<b>${view.name[language]}</b><br />${view.office.name[language]}` : phrases.loading}
      </p>
    `
  }

  /** The people of the desk, those on duty first, and always the possibility not to know. */
  protected staffChoices(): Choice[] {
    const { phrases, language } = this
    const staff = [...(this.view?.staff ?? [])].sort((a, b) => Number(b.onDuty) - Number(a.onDuty))
    return [
      ...staff.map(({ id, name, post, onDuty }) => ({
        value: id,
        label: html`${name} ${onDuty ? html`<span class="tag">${phrases.onDuty}</span>` : nothing}
          <small>${post[language]}</small>`,
      })),
      { value: NOBODY_KNOWN, label: phrases.unknownPerson },
    ]
  }
}
