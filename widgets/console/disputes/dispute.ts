import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { DisputeOutcome } from '../../../rules/dispute.ts'
import type { DisputeView } from '../../../service/contract/index.ts'
import { type Fault, faultOf } from '../../citizen/faults.ts'
import { choiceGroup, textField } from '../../citizen/fields.ts'
import { createSending } from '../../citizen/sending.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/text.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { byIn, momentIn } from '../formatting/saying.ts'
import { allegationIn } from '../languages/allegation.ts'
import { casePath, DISPUTES_PATH } from '../router.ts'
import { dayIn, disputePhrases, leftOutIn } from './spoken.ts'
import { disputeStyles } from './styles.ts'

const ratedDays = ({ figures }: DisputeView) => figures?.days.filter(({ ratings }) => ratings > 0) ?? []

/**
 * One dispute: what the staff member says, what it is about, and the decision.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnDispute extends ConsolePage<DisputeView> {
  static override styles = [ConsoleElement.styles, disputeStyles]

  @property() disputeId = ''

  @state() private outcome: DisputeOutcome | null = null
  /** The days to leave out; null as long as all of them are. */
  @state() private days: readonly string[] | null = null
  @state() private because = ''
  @state() private faults: readonly Fault[] = []

  readonly #sending = createSending((failure) => {
    if (failure !== null) this.tellIfSessionLost(failure)
    this.requestUpdate()
  })

  protected fetch(): Promise<DisputeView> {
    const { disputeId } = this
    return this.client('GET /api/disputes/:disputeId', { params: { disputeId } })
  }

  protected override render(): TemplateResult {
    const { spoken, language, held: dispute, failure, said } = this
    const { page, list } = disputePhrases[language]
    return html`<div class="column" lang=${language}>
      <h1 tabindex="-1">${dispute ? page.title(dispute.person?.name ?? '—') : list.title}</h1>
      <div class="said" role="status" tabindex="-1">
        ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
        ${dispute === null && failure === null ? html`<p class="loading">${list.loading}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.reload })}
      ${dispute === null ? nothing : this.#renderDispute(dispute)}
      <p><a href=${DISPUTES_PATH}>${list.back}</a></p>
    </div>`
  }

  #renderDispute(dispute: DisputeView): TemplateResult {
    const { spoken, language, now } = this
    const phrases = disputePhrases[language]
    const { page } = phrases
    const {
      person,
      office,
      what,
      state: stage,
      dueAt,
      decider,
      words,
      figures,
      timeline,
      allowance,
      policyVersion,
    } = dispute
    const isOpen = stage === 'open' || stage === 'held'
    return html`
      <p class="muted">${person ? html`${spoken.named(person.post)}, ` : nothing}${spoken.named(office)}</p>
      <p class="sentence">
        <b>${phrases.kinds[what]}.</b>
        ${isOpen ? phrases.dueBy(byIn(spoken, dueAt, now()), decider?.name ?? null) : phrases.states[stage]}
      </p>
      <p class="muted">${page.terms(phrases.within(allowance.amount, allowance.unit), policyVersion)}</p>
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
                ${page.figures(
                  phrases.days(dayIn(figures.from), dayIn(figures.until)),
                  figures.days.reduce((sum, { ratings }) => sum + ratings, 0),
                )}
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

  #renderDecision(dispute: DisputeView): TemplateResult | typeof nothing {
    const { spoken, language } = this
    const { outcomes, decision, isYours, state: stage } = dispute
    const phrases = disputePhrases[language]
    const { page } = phrases
    if (decision !== null)
      return html`<section class="card">
        <h2>${page.decision}</h2>
        <p><b>${phrases.outcomes[decision.outcome]}.</b> ${phrases.outcomesMean[decision.outcome]}</p>
        ${decision.days === null ? nothing : html`<p>${leftOutIn(phrases, decision.days)}</p>`}
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
        ${this.outcome === 'attribution-removed' ? this.#renderDays(dispute) : nothing}
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

  /** Of the days in dispute, those that have ratings: which of them are left out. All are, until the decider says otherwise. */
  #renderDays(dispute: DisputeView): TemplateResult | typeof nothing {
    const { page } = disputePhrases[this.language]
    const rated = ratedDays(dispute)
    if (rated.length === 0) return nothing
    return choiceGroup({
      id: 'days',
      legend: page.leftOut,
      hint: page.leftOutHint,
      kind: 'checkbox',
      choices: rated.map(({ day, ratings }) => ({ value: day, label: page.day(dayIn(day), ratings) })),
      chosen: this.#leftOut(dispute),
      fault: faultOf(this.faults, 'days'),
      onChange: (chosen) => {
        this.days = chosen
      },
    })
  }

  #leftOut = (dispute: DisputeView): readonly string[] => this.days ?? ratedDays(dispute).map(({ day }) => day)

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { held: dispute, outcome, client, session, spoken, language } = this
    const { page } = disputePhrases[language]
    const because = tidy(this.because)
    const length = lengthOf(because)
    const leftOut = dispute === null ? [] : this.#leftOut(dispute)
    // Left as it was asked, every day in dispute goes, also one whose ratings are still on their way.
    const isNarrowed =
      outcome === 'attribution-removed' && dispute !== null && leftOut.length < ratedDays(dispute).length
    this.faults = [
      ...(outcome === null ? [{ field: 'outcome', text: page.outcomeMissing }] : []),
      ...(isNarrowed && leftOut.length === 0 ? [{ field: 'days', text: page.leftOutMissing }] : []),
      ...(length === 0 ? [{ field: 'because', text: page.becauseMissing }] : []),
      ...(length > MOST_CHARACTERS ? [{ field: 'because', text: spoken.verbs.textLong(MOST_CHARACTERS) }] : []),
    ]
    const [first] = this.faults
    if (first) return this.focusOn(`#${first.field}`)
    if (dispute === null || outcome === null) return
    const { disputeId, version } = dispute
    const body = { version, outcome, because, ...(isNarrowed ? { days: [...leftOut] } : {}) }
    const answer = await this.#sending.send([disputeId, body], (idempotencyKey) =>
      client('POST /api/disputes/:disputeId/decide', {
        params: { disputeId },
        body,
        csrfToken: session?.csrfToken ?? '',
        idempotencyKey,
      }),
    )
    if (!answer) return
    this.held = answer
    this.said = page.done
    await this.focusOn('.said')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-dispute': LnDispute
  }
}
