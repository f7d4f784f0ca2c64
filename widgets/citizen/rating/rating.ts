import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { CONDUCT_CRITERIA, type ConductCriterion, SCORES } from '../../../rules/vocabulary.ts'
import type { RatingKept } from '../../../service/contract/index.ts'
import { takeFragment } from '../address-fragment.ts'
import { DeskElement } from '../desk-element.ts'
import { LnRatedEvent } from '../events.ts'
import { faultBeside, faultOf } from '../faults.ts'
import { choiceGroup, lengthOf, MOST_CHARACTERS, textField, tidy } from '../fields.ts'
import { CRITERION_ANSWERS, type CriterionAnswer, NO_ANSWERS, type RatingAnswers, ratingOf } from './answers.ts'
import { face } from './face.ts'
import { ratingStyles } from './styles.ts'

/**
 * Rates a visit to a desk: five labelled faces, sent only by the button, then a thank-you that is the same for every answer.
 *
 * @summary Five faces, optional details, sent once.
 * @fires ln-rated - the rating was kept
 * @fires ln-error - the service said no or did not answer
 * @csspart frame - the box around everything
 * @csspart desk - names of desk and office
 * @csspart demonstration - the mark of demonstration data
 */
export class LnRating extends DeskElement {
  static override styles = [DeskElement.styles, ratingStyles]

  /** One-time token of the visit, from the queue ticket; with it the rating counts towards the results. */
  @property({ attribute: 'visit-token' }) visitToken = ''
  /** The page's address brings the token as `#visit=…`, as the code on a ticket does. */
  @property({ attribute: 'visit-in-address', type: Boolean }) visitInAddress = false
  /** Where "I want to complain" leads; by default to the desk's page at the service. */
  @property({ attribute: 'complaint-url' }) complaintUrl = ''

  @state() private answers: RatingAnswers = NO_ANSWERS
  @state() private kept: RatingKept | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.visitInAddress) this.visitToken = takeFragment('visit=') ?? this.visitToken
  }

  protected override renderForm(): TemplateResult {
    return html`${this.renderDesk()} ${this.kept ? this.#renderThanks(this.kept) : this.#renderQuestions()}
      ${this.#renderOnward()}`
  }

  #renderQuestions(): TemplateResult {
    const { phrases, words, faults, sending, answers } = this
    const fault = faultOf(faults, 'score')
    return html`
      <form novalidate @submit=${this.#submit}>
        ${this.renderSummary(phrases.notSent, this.#remedy())}
        <fieldset class=${fault ? 'faulty' : ''} aria-describedby=${fault ? 'score-fault' : nothing}>
          <legend class="page"><h2>${phrases.rating.question}</h2></legend>
          ${faultBeside('score', fault)}
          <div class="faces">
            ${SCORES.map((name, i) => this.#renderFace(i + 1, words.scores[name], answers.score))}
          </div>
        </fieldset>
        ${this.#renderMore()}
        <div class="actions">
          <button class="primary" aria-disabled=${sending.busy}>${sending.busy ? phrases.sending : phrases.rating.send}</button>
        </div>
      </form>
    `
  }

  /** A slip that has expired keeps nobody from rating. */
  #remedy(): TemplateResult | undefined {
    if (this.sending.failure !== 'rating/visit-invalid') return undefined
    const leaveOut = () => {
      this.visitToken = ''
    }
    return html`<p><button @click=${leaveOut}>${this.phrases.rating.sendWithoutVisit}</button></p>`
  }

  #renderFace(score: number, label: string, chosen: number | null): TemplateResult {
    const id = score === 1 ? 'score' : `score-${score}`
    return html`
      <div class="face">
        <input
          type="radio"
          name="score"
          id=${id}
          .value=${String(score)}
          .checked=${live(chosen === score)}
          @change=${() => this.#answer({ score })}
        />
        <label for=${id}>${face(score)}<span>${label}</span></label>
      </div>
    `
  }

  #renderMore(): TemplateResult {
    const { phrases, words, answers, faults } = this
    return html`
      <details>
        <summary><span>${phrases.rating.more} <span class="optional">(${phrases.optional})</span></span></summary>
        <fieldset>
          <legend>${phrases.rating.criteria}</legend>
          ${CONDUCT_CRITERIA.map((criterion) => this.#renderCriterion(criterion, words.criteria[criterion]))}
        </fieldset>
        ${choiceGroup({
          id: 'who',
          kind: 'radio',
          legend: phrases.rating.who,
          choices: this.staffChoices(),
          chosen: answers.staffMemberId === null ? [] : [answers.staffMemberId],
          onChange: ([staffMemberId = null]) => this.#answer({ staffMemberId }),
        })}
        ${textField({
          id: 'words',
          label: phrases.rating.words,
          hint: phrases.rating.wordsHint,
          fault: faultOf(faults, 'words'),
          short: true,
          value: answers.words,
          onInput: (words) => this.#answer({ words }),
        })}
      </details>
    `
  }

  #renderCriterion(criterion: ConductCriterion, label: string): TemplateResult {
    const chosen = this.answers.criteria[criterion]
    const choose = (answer: CriterionAnswer) =>
      this.#answer({ criteria: { ...this.answers.criteria, [criterion]: answer } })
    return html`
      <fieldset class="criterion">
        <legend>${label}</legend>
        <div class="pills">
          ${CRITERION_ANSWERS.map(
            (answer) => html`
              <div class="choice">
                <input
                  type="radio"
                  name=${criterion}
                  id="${criterion}-${answer}"
                  .checked=${live(chosen === answer)}
                  @change=${() => choose(answer)}
                />
                <label for="${criterion}-${answer}">${this.phrases.rating[answer]}</label>
              </div>
            `,
          )}
        </div>
      </fieldset>
    `
  }

  #renderThanks({ verified }: RatingKept): TemplateResult {
    const { rating } = this.phrases
    return html`
      <h2 tabindex="-1">${rating.thanks}</h2>
      <p>${rating.kept}</p>
      <p>${verified ? rating.verified : rating.unverified}</p>
    `
  }

  #renderOnward(): TemplateResult {
    const { rating } = this.phrases
    const search = this.language === 'vi' ? '' : `?lang=${this.language}`
    const url = this.complaintUrl || `${this.serviceOrigin}/d/${encodeURIComponent(this.desk)}${search}#complaint`
    return html`<p class="onward"><span>${rating.complainLead}</span> <a href=${url}>${rating.complain}</a></p>`
  }

  protected override forget(): void {
    this.kept = null
  }

  #answer(answer: Partial<RatingAnswers>): void {
    this.answers = { ...this.answers, ...answer }
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { answers, phrases } = this
    const { score } = answers
    const faults = [
      ...(score === null ? [{ field: 'score', text: phrases.rating.scoreMissing }] : []),
      ...(lengthOf(tidy(answers.words)) > MOST_CHARACTERS ? [{ field: 'words', text: phrases.tooLong }] : []),
    ]
    if (this.isFaulty(faults) || score === null) return
    const [service, ...otherServices] = this.view?.services ?? []
    const body = ratingOf(answers, score, {
      deskCode: this.desk,
      language: this.language,
      channel: this.channel,
      ...(this.visitToken ? { visitToken: this.visitToken } : {}),
      ...(service && otherServices.length === 0 ? { service } : {}),
    })
    const kept = await this.sending.send(body, (idempotencyKey) =>
      this.call('POST /api/ratings', { body, idempotencyKey }),
    )
    if (!kept) return
    this.kept = kept
    this.answers = NO_ANSWERS
    this.dispatchEvent(new LnRatedEvent(kept.verified))
    await this.focusOn('h2')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-rating': LnRating
  }
}
