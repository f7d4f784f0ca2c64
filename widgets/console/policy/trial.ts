import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { isFactName } from '../../../rules/facts.ts'
import type { SimulationView } from '../../../service/contract/index.ts'
import type { FailureCode } from '../../citizen/sending.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { dateOf } from '../formatting/instants.ts'
import { casePath } from '../router.ts'
import { policyPhrases } from './languages/spoken.ts'
import { valueIn } from './sentence.ts'
import { policyStyles } from './styles.ts'

type Report = NonNullable<SimulationView['report']>
type Case = Report['cases'][number]

/** Of whoever reads. */
const today = (): string => new Date().toLocaleDateString('sv-SE')

const LOOK_EVERY = 700
const LOADS_SHOWN = 20

/** A draft tried on history: how far it is, then a sentence, the picture, the tables, and case by case why. */
export class LnPolicyTrial extends ConsoleElement {
  static override styles = [ConsoleElement.styles, policyStyles]

  @property() draftId = ''
  @property({ type: Boolean }) unsaved = false
  @property({ attribute: false }) trial: SimulationView | null = null

  @state() private failure: FailureCode | null = null
  /** Pages of cases that were asked for, after the first, which came with the report. */
  @state() private further: readonly Case[] = []
  @state() private turning = false
  #pages = 1
  /** The first day tried, YYYY-MM-DD; empty: all of history. */
  @state() private since = ''

  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override render(): TemplateResult {
    const { trial, failure, spoken, unsaved } = this
    const phrases = policyPhrases[this.language]
    const running = trial?.state === 'running'
    return html`<section class="card" lang=${this.language}>
      <h2>${phrases.tryTitle}</h2>
      <p>${phrases.tryLead}</p>
      ${unsaved ? html`<p class="muted">${phrases.trySaveFirst}</p>` : nothing}
      <label class="field">${phrases.trySince}
        <input type="date" max=${today()} .value=${this.since} ?disabled=${running} @change=${this.#setSince} />
      </label>
      <p class="row">
        ${
          running
            ? html`<button type="button" @click=${this.#stop}>${phrases.tryStop}</button>`
            : html`<button type="button" aria-disabled=${unsaved} @click=${this.#start}>${phrases.tryNow}</button>`
        }
      </p>
      ${failure === null ? nothing : alert(spoken.problems[failure])}
      <div role="status">
        ${
          trial && running
            ? html`<progress max="1" .value=${trial.share} aria-label=${phrases.tryTitle}></progress>
                <p class="muted">${phrases.tryProgress(trial.done, Math.round(trial.share * 100))}</p>`
            : nothing
        }
        ${trial && (trial.state === 'failed' || trial.state === 'stopped') ? html`<p>${phrases.tryStates[trial.state]}</p>` : nothing}
        ${trial?.report ? html`<p class="says">${this.#sentence(trial.report)}</p>` : nothing}
      </div>
      ${trial?.report ? this.#renderReport(trial.report) : nothing}
    </section>`
  }

  #sentence({ complaints, elsewhere, deadlines }: Report): string {
    const phrases = policyPhrases[this.language]
    const missed = deadlines.reduce((sum, each) => sum + each.newlyMissed, 0)
    return phrases.trySentence(this.#count(complaints), this.#count(elsewhere), this.#count(missed))
  }

  #count = (n: number): string => n.toLocaleString(this.language === 'vi' ? 'vi-VN' : 'en-GB')

  #renderReport(report: Report): TemplateResult {
    const phrases = policyPhrases[this.language]
    const { loadColumns, deadlineColumns, moveColumns } = phrases
    const changed = report.loads.filter((each) => each.active !== each.draft).slice(0, LOADS_SHOWN)
    const most = Math.max(1, ...changed.map((each) => Math.abs(each.draft - each.active)))
    const n = this.#count
    return html`
      ${report.severalAccused > 0 ? html`<p>${phrases.several(report.severalAccused, report.findingsDiffer)}</p>` : nothing}
      ${report.notReplayable > 0 ? html`<p>${phrases.notReplayable(report.notReplayable)}</p>` : nothing}
      ${report.caseCount === 0 ? html`<p>${phrases.tryNothing}</p>` : nothing}
      ${
        changed.length === 0
          ? nothing
          : html`<h3>${phrases.loads}</h3>
              <div class="scroll" tabindex="0" role="region" aria-label=${phrases.loads}><table>
                <thead><tr><th scope="col">${loadColumns.person}</th><th scope="col" class="n">${loadColumns.active}</th>
                  <th scope="col" class="n">${loadColumns.draft}</th><th scope="col">${loadColumns.change}</th></tr></thead>
                <tbody>${changed.map(({ person, active, draft }) => {
                  const change = draft - active
                  return html`<tr><td>${person.name}</td><td class="n">${n(active)}</td><td class="n">${n(draft)}</td>
                    <td>${change > 0 ? '+' : '−'}${n(Math.abs(change))}<span class=${change > 0 ? 'bar' : 'bar less'}
                      style=${`width:${(100 * Math.abs(change)) / most}%`}></span></td></tr>`
                })}</tbody>
              </table></div>`
      }
      <h3>${phrases.deadlines}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${phrases.deadlines}><table>
        <thead><tr><th scope="col">${deadlineColumns.kind}</th>
          ${(['active', 'draft', 'newlyMissed', 'newlyKept'] as const).map((name) => html`<th scope="col" class="n">${deadlineColumns[name]}</th>`)}</tr></thead>
        <tbody>${report.deadlines.map(
          (
            each,
          ) => html`<tr><td>${phrases.kinds[each.kind]}</td><td class="n">${n(each.active)}</td><td class="n">${n(each.draft)}</td>
            <td class="n">${n(each.newlyMissed)}</td><td class="n">${n(each.newlyKept)}</td></tr>`,
        )}</tbody>
      </table></div>
      ${
        report.moves.length === 0
          ? nothing
          : html`<h3>${phrases.moves}</h3>
              <div class="scroll" tabindex="0" role="region" aria-label=${phrases.moves}><table>
                <thead><tr><th scope="col">${moveColumns.from}</th><th scope="col">${moveColumns.to}</th><th scope="col" class="n">${moveColumns.complaints}</th></tr></thead>
                <tbody>${report.moves
                  .slice(0, LOADS_SHOWN)
                  .map(
                    ({ from, to, complaints }) =>
                      html`<tr><td>${from?.name ?? phrases.nobody}</td><td>${to?.name ?? phrases.nobody}</td><td class="n">${n(complaints)}</td></tr>`,
                  )}</tbody>
              </table></div>`
      }
      ${report.cases.length === 0 ? nothing : this.#renderCases(report)}
    `
  }

  #renderCases(report: Report): TemplateResult {
    const phrases = policyPhrases[this.language]
    const { caseColumns } = phrases
    const shown = [...report.cases, ...this.further]
    const isAll = shown.length >= report.casesKept
    return html`<h3>${phrases.cases}</h3>
              <div class="scroll" tabindex="0" role="region" aria-label=${phrases.cases}><table>
                <thead><tr><th scope="col">${caseColumns.case}</th><th scope="col">${caseColumns.active}</th><th scope="col">${caseColumns.draft}</th></tr></thead>
                <tbody>${shown.map(
                  (each) => html`<tr>
                    <td><a href=${casePath(each.caseId)}>${dateOf(each.filedAt)}</a><br />${this.spoken.named(each.office)}</td>
                    <td>${this.#renderSide(each.active)}</td>
                    <td>${this.#renderSide(each.draft)}
                      ${each.newlyMissed.map((kind) => html`<br /><b>${phrases.deadlineColumns.newlyMissed}: ${phrases.kinds[kind]}</b>`)}</td>
                  </tr>`,
                )}</tbody>
              </table></div>
      <p class="muted" role="status">${phrases.casesShown(this.#count(shown.length), this.#count(report.caseCount))}
        ${isAll && report.casesKept < report.caseCount ? phrases.casesEnd(this.#count(report.casesKept)) : nothing}</p>
      ${
        isAll
          ? nothing
          : html`<p class="row"><button type="button" aria-disabled=${this.turning} @click=${this.#showMore}>${phrases.moreCases}</button></p>`
      }`
  }

  readonly #showMore = async (): Promise<void> => {
    const { trial } = this
    if (!trial || this.turning) return
    this.turning = true
    this.failure = null
    try {
      const { cases } = await this.client('GET /api/policy-simulations/:simulationId/cases', {
        params: { simulationId: trial.simulationId },
        query: { page: String(this.#pages) },
      })
      if (this.trial !== trial) return
      this.#pages += 1
      this.further = [...this.further, ...cases]
    } catch (thrown) {
      this.failure = this.failed(thrown)
    } finally {
      this.turning = false
    }
  }

  #renderSide(side: Case['active']): TemplateResult | typeof nothing {
    if (side === null) return nothing
    const { spoken } = this
    const phrases = policyPhrases[this.language]
    const facts = Object.entries(side.matched).flatMap(([name, value]) => {
      if (!isFactName(name) || name === 'officePath') return []
      const values = Array.isArray(value) ? value : [value]
      return [`${phrases.facts[name]}: ${values.map((one) => valueIn(name, one, { spoken, phrases })).join(', ')}`]
    })
    const why = [
      side.rule === null ? phrases.byNoRule : phrases.byRule(side.rule),
      ...facts,
      ...(side.wordsMatched ? [phrases.wordsMatched] : []),
      ...(side.guardSteppedIn ? [phrases.guarded] : []),
    ]
    return html`${side.handler?.name ?? phrases.nobody}<br /><span class="muted">${why.join('; ')}</span>`
  }

  readonly #setSince = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.since = event.target.value
  }

  readonly #start = async (): Promise<void> => {
    if (this.unsaved) return
    this.failure = null
    this.further = []
    this.#pages = 1
    const csrfToken = this.session?.csrfToken ?? ''
    const since = this.since === '' ? {} : { since: new Date(`${this.since}T00:00:00`).toISOString() }
    const body = { draftId: this.draftId, ...since }
    try {
      this.trial = await this.client('POST /api/policy-simulations', { body, csrfToken })
      this.#lookLater()
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  #lookLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), LOOK_EVERY)
  }

  async #look(): Promise<void> {
    const { trial } = this
    if (!trial || !this.isConnected) return
    try {
      this.trial = await this.client('GET /api/policy-simulations/:simulationId', {
        params: { simulationId: trial.simulationId },
      })
      if (this.trial.state === 'running') this.#lookLater()
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  readonly #stop = async (): Promise<void> => {
    const { trial } = this
    if (!trial) return
    const csrfToken = this.session?.csrfToken ?? ''
    try {
      this.trial = await this.client('DELETE /api/policy-simulations/:simulationId', {
        params: { simulationId: trial.simulationId },
        csrfToken,
      })
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-policy-trial': LnPolicyTrial
  }
}
