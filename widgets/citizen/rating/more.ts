import { html, type TemplateResult } from 'lit/html.js'
import { CONDUCT_CRITERIA, type ConductCriterion, type Language } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import { choiceGroup } from '../choice-group.ts'
import { type Fault, faultOf } from '../faults.ts'
import { staffChoices } from '../people.ts'
import type { Phrases } from '../phrases.ts'
import { choices } from '../styles/choices.ts'
import { inputs } from '../styles/inputs.ts'
import { textField } from '../text-field.ts'
import type { CriterionAnswer, RatingAnswers } from './chosen.ts'
import { moreStyles } from './more-styles.ts'

const CRITERION_ANSWERS: readonly CriterionAnswer[] = ['met', 'notMet', 'skipped']

export const MORE_STYLES = [choices, inputs, moreStyles]

export interface Asking {
  readonly answers: RatingAnswers
  readonly answer: (part: Partial<RatingAnswers>) => void
  readonly view: DeskView | null
  readonly language: Language
  readonly faults: readonly Fault[]
}

/** Everything one may add to a face, each optional: the six criteria, who it was, words. */
export const renderMore = (
  { answers, answer, view, language, faults }: Asking,
  phrases: Phrases['ratingRest'],
): TemplateResult => html`
    <fieldset>
      <legend>${phrases.criteria}</legend>
      ${CONDUCT_CRITERIA.map((criterion) => renderCriterion(criterion, answers, answer, phrases))}
    </fieldset>
    ${choiceGroup({
      id: 'who',
      kind: 'radio',
      legend: phrases.who,
      choices: staffChoices(view, phrases, language),
      chosen: answers.staffMemberId === null ? [] : [answers.staffMemberId],
      onChange: ([staffMemberId = null]) => answer({ staffMemberId }),
    })}
    ${textField({
      id: 'words',
      label: phrases.words,
      hint: phrases.wordsHint,
      fault: faultOf(faults, 'words'),
      short: true,
      value: answers.words,
      onInput: (words) => answer({ words }),
    })}
  `

function renderCriterion(
  criterion: ConductCriterion,
  { criteria }: RatingAnswers,
  answer: Asking['answer'],
  phrases: Phrases['ratingRest'],
): TemplateResult {
  return html`
    <fieldset class="criterion">
      <legend>${phrases.criterion[criterion]}</legend>
      <div class="pills">
        ${CRITERION_ANSWERS.map(
          (given) => html`
            <div class="choice">
              <input
                type="radio"
                name=${criterion}
                id="${criterion}-${given}"
                .checked=${criteria[criterion] === given}
                @change=${() => answer({ criteria: { ...criteria, [criterion]: given } })}
              />
              <label for="${criterion}-${given}">${phrases[given]}</label>
            </div>
          `,
        )}
      </div>
    </fieldset>
  `
}
