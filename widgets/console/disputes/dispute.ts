import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { DisputeOutcome } from '../../../rules/dispute.ts'
import type { DisputeView } from '../../../service/contract/index.ts'
import { type Fault, faultOf } from '../../citizen/faults.ts'
import { choiceGroup, textField } from '../../citizen/fields.ts'
import { createSending, type FailureCode } from '../../citizen/sending.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/text.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { byIn, momentIn } from '../formatting/saying.ts'
import { allegationIn } from '../languages/allegation.ts'
import { casePath, DISPUTES_PATH } from '../router.ts'
import { dayIn, disputePhrases } from './spoken.ts'
import { disputeStyles } from './styles.ts'

/**
 * One dispute: what the staff member says, what it is about, and the decision.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnDispute extends ConsoleElement {
  static override styles = [ConsoleElement.styles, disputeStyles]

  @property() disputeId = ''

  @state() private dispute: DisputeView | null = null
  @state() private failure: FailureCode | null = null
  @state() private outcome: DisputeOutcome | null = null
  @state() private because = ''
  @state() private faults: readonly Fault[] = []
  @state() private said = ''

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.dispute === null) void this.#load()
  }

  protected override render(): TemplateResult {
    const { spoken, language, dispute, failure, said } = this
    const { page, list } = disputePhrases[language]
    return html`<div class="column" lang=${language}>
      <h1 tabindex="-1">${dispute ? page.title(dispute.person?.name ?? '—') : list.title}</h1>
      <div class="said" role="status" tabindex="-1">
        ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
        ${dispute === null && failure === null ? html`<p class="loading">${list.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.#again })}
      ${dispute === null ? nothing : this.#renderDispute(dispute)}
      <p><a href=${DISPUTES_PATH}>${list.back}</a></p>
    </div>`
  }

  #renderDispute(dispute: DisputeView): TemplateResult {
    const { spoken, language, now } = this
    const phrases = disputePhrases[language]
    const { page } = phrases
    const { person, office, what, state: stage, dueAt, decider, words, figures, timeline } = dispute
    const isOpen = stage === 'open' || stage === 'held'
    return html`
      <p class="muted">${person ? html`${spoken.named(person.post)}, ` : nothing}${spoken.named(office)}</p>
      <p class="sentence">
        <b>${phrases.kinds[what]}.</b>
        ${isOpen ? phrases.dueBy(byIn(spoken, dueAt, now()), decider?.name ?? null) : phrases.states[stage]}
      </p>
      <section class="card">
        <h2>${page.says}</h2>
        <blockquote class="words">${words}</blockquote>
      </section>
      ${this.#renderMatter(dispute)}
      ${
        figures === null
          ? nothing
          : html`<section class="card">
              <h2>${page.matter}</h2>
              <p>
                ${page.figures(phrases.days(dayIn(figures.days.from), dayIn(figures.days.until)), figures.ratings)}
              </p>
            </section>`
      }
      ${this.#renderDecision(dispute)}
      <section class="card">
        <h2>${page.timeline}</h2>
        <ol class="timeline">
          ${timeline.map(
            ({ at, verb, person: who, to }) => html`<li>
              ${page.events[verb]({ person: who?.name ?? null, to: to?.name ?? null })}
              <span class="muted">${momentIn(spoken, at)}</span>
            </li>`,
          )}
        </ol>
      </section>
    `
  }

  #renderMatter({ matter }: DisputeView): TemplateResult | typeof nothing {
    if (matter === null) return nothing
    const { spoken, language } = this
    const { page } = disputePhrases[language]
    const { month, allegations, summary, reply, findings, foundBy, caseId } = matter
    const [year = 0, monthOfYear = 0] = month.split('-').map(Number)
    return html`<section class="card">
      <h2>${page.matter}</h2>
      <p>
        <b>${allegations.map((each) => allegationIn(spoken, each)).join('; ')}.</b>
        ${page.happened(spoken.replies.month(monthOfYear, year))}
      </p>
      <h3>${page.summary}</h3>
      <blockquote class="words">${summary}</blockquote>
      ${
        reply === null
          ? html`<p class="muted">${page.silent}</p>`
          : html`<h3>${page.reply}</h3>
              <blockquote class="words">${reply}</blockquote>`
      }
      ${
        findings.length === 0
          ? html`<p>${page.notFound}</p>`
          : html`<h3>${page.found(foundBy?.name ?? null)}</h3>
              <ul>
                ${findings.map(
                  ({ allegation, finding, action }) => html`<li>
                    ${allegationIn(spoken, allegation)}: ${finding === null ? '—' : spoken.findings[finding]}${
                      action === null ? nothing : html`. ${spoken.actions[action]}`
                    }
                  </li>`,
                )}
              </ul>`
      }
      ${caseId === null ? nothing : html`<p><a href=${casePath(caseId)}>${page.openCase}</a></p>`}
    </section>`
  }

  #renderDecision({ outcomes, decision, isYours, state: stage }: DisputeView): TemplateResult | typeof nothing {
    const { spoken, language } = this
    const phrases = disputePhrases[language]
    const { page } = phrases
    if (decision !== null)
      return html`<section class="card">
        <h2>${page.decision}</h2>
        <p><b>${phrases.outcomes[decision.outcome]}.</b> ${phrases.outcomesMean[decision.outcome]}</p>
        <blockquote class="words">${decision.because}</blockquote>
        <p class="muted">
          ${phrases.decidedOn(momentIn(spoken, decision.decidedAt), decision.by === null ? null : spoken.named(decision.by))}
        </p>
      </section>`
    if (!isYours) return stage === 'open' ? html`<p class="muted">${page.lookOn}</p>` : nothing
    const { busy, failure } = this.#sending
    return html`<section class="card">
      <h2>${page.decide}</h2>
      <form novalidate @submit=${this.#submit}>
        ${failure === null ? nothing : alert(spoken.problems[failure])}
        ${choiceGroup({
          id: 'outcome',
          legend: page.outcome,
          kind: 'radio',
          choices: outcomes.map((value) => ({
            value,
            label: phrases.outcomes[value],
            means: phrases.outcomesMean[value],
          })),
          chosen: this.outcome === null ? [] : [this.outcome],
          fault: faultOf(this.faults, 'outcome'),
          onChange: ([chosen]) => {
            this.outcome = outcomes.find((each) => each === chosen) ?? null
          },
        })}
        ${textField({
          id: 'because',
          label: page.because,
          hint: page.becauseHint,
          fault: faultOf(this.faults, 'because'),
          value: this.because,
          onInput: (typed) => {
            this.because = typed
          },
        })}
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>${busy ? spoken.verbs.sending : page.send}</button>
        </div>
      </form>
    </section>`
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { dispute, outcome, client, session, spoken, language } = this
    const { page } = disputePhrases[language]
    const because = tidy(this.because)
    const length = lengthOf(because)
    this.faults = [
      ...(outcome === null ? [{ field: 'outcome', text: page.outcomeMissing }] : []),
      ...(length === 0 ? [{ field: 'because', text: page.becauseMissing }] : []),
      ...(length > MOST_CHARACTERS ? [{ field: 'because', text: spoken.verbs.textLong(MOST_CHARACTERS) }] : []),
    ]
    const [first] = this.faults
    if (first) return this.focusOn(`#${first.field}`)
    if (dispute === null || outcome === null) return
    const { disputeId, version } = dispute
    const answer = await this.#sending.send([disputeId, version, outcome, because], (idempotencyKey) =>
      client('POST /api/disputes/:disputeId/decide', {
        params: { disputeId },
        body: { version, outcome, because },
        csrfToken: session?.csrfToken ?? '',
        idempotencyKey,
      }),
    )
    if (!answer) return
    this.dispute = answer
    this.said = page.done
    await this.focusOn('.said')
  }

  readonly #again = (): void => void this.#load()

  async #load(): Promise<void> {
    this.failure = null
    try {
      const { disputeId } = this
      this.dispute = await this.client('GET /api/disputes/:disputeId', { params: { disputeId } })
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-dispute': LnDispute
  }
}
