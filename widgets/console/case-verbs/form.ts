import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { ACTIONS, type Action, FINDINGS, type Finding } from '../../../rules/vocabulary.ts'
import type { CaseView } from '../../../service/contract/index.ts'
import { type Fault, faultBeside, faultOf } from '../../citizen/faults.ts'
import { lengthOf, textField, tidy } from '../../citizen/fields.ts'
import type { Spoken } from '../languages/spoken.ts'
import { type Draft, type Judgement, type JudgementRow, judgementOf, judgementRows, LEAST_ANSWER } from './draft.ts'
import type { CaseVerb } from './offered.ts'

export interface Writing {
  readonly view: CaseView
  readonly draft: Draft
  readonly faults: readonly Fault[]
  readonly spoken: Spoken
  readonly change: (part: Partial<Draft>) => void
}

/** What a verb asks for. */
export function renderFields(verb: CaseVerb, writing: Writing): TemplateResult | typeof nothing {
  switch (verb) {
    case 'acknowledge':
      return nothing
    case 'ask':
      return renderQuestion(writing)
    case 'resolve':
      return html`${renderJudgements(writing)} ${renderAnswer(writing)}`
    case 'reassign':
      return renderHandover(writing)
  }
}

const renderQuestion = ({ draft, faults, spoken: { verbs }, change }: Writing): TemplateResult =>
  textField({
    id: 'question',
    label: verbs.question,
    hint: verbs.questionHint,
    fault: faultOf(faults, 'question'),
    short: true,
    value: draft.question,
    onInput: (question) => change({ question }),
  })

const renderAnswer = ({ draft, faults, spoken: { verbs }, change }: Writing): TemplateResult =>
  textField({
    id: 'answer',
    label: verbs.answer,
    hint: verbs.answerHint,
    fault: faultOf(faults, 'answer'),
    value: draft.answer,
    note: html`<p class="hint count">${verbs.answerLength(lengthOf(tidy(draft.answer)), LEAST_ANSWER)}</p>`,
    onInput: (answer) => change({ answer }),
  })

function renderJudgements({ view, draft, faults, spoken, change }: Writing): TemplateResult {
  const { verbs } = spoken
  const judge = (row: JudgementRow, part: Partial<Judgement>) =>
    change({ judgements: { ...draft.judgements, [row.id]: { ...judgementOf(draft, row), ...part } } })
  return html`
    <div class="judgements">
      <h4>${verbs.conclusions}</h4>
      <p class="hint">${verbs.conclusionsHint}</p>
      ${judgementRows(view).map((row) => {
        const { finding, action } = judgementOf(draft, row)
        return html`
          <fieldset class="judgement">
            <legend>
              ${spoken.attitudes[row.allegation]}
              <small>${row.person?.name ?? spoken.case.nobodyKnown}</small>
            </legend>
            ${select({
              id: `finding-${row.id}`,
              label: verbs.finding,
              placeholder: verbs.choose,
              options: FINDINGS.map((word): [Finding, string] => [word, spoken.findings[word]]),
              value: finding,
              fault: faultOf(faults, `finding-${row.id}`),
              onChange: (chosen) => judge(row, { finding: chosen }),
            })}
            ${select({
              id: `action-${row.id}`,
              label: verbs.action,
              placeholder: verbs.choose,
              options: ACTIONS.map((word): [Action, string] => [word, spoken.actions[word]]),
              value: action,
              fault: faultOf(faults, `action-${row.id}`),
              onChange: (chosen) => judge(row, { action: chosen }),
            })}
          </fieldset>
        `
      })}
    </div>
  `
}

function renderHandover({ view, draft, faults, spoken, change }: Writing): TemplateResult {
  const { verbs, named } = spoken
  if (view.mayTakeOver.length === 0) return html`<p>${verbs.toNobody}</p>`
  return html`
    ${select({
      id: 'to',
      label: verbs.to,
      hint: verbs.toHint,
      placeholder: verbs.choose,
      options: view.mayTakeOver.map(({ id, name, post }): [string, string] => [id, `${name}, ${named(post)}`]),
      value: draft.to === '' ? null : draft.to,
      fault: faultOf(faults, 'to'),
      onChange: (to) => change({ to: to ?? '' }),
    })}
    ${textField({
      id: 'because',
      label: verbs.because,
      hint: verbs.becauseHint,
      fault: faultOf(faults, 'because'),
      short: true,
      value: draft.because,
      onInput: (because) => change({ because }),
    })}
  `
}

interface Select<Value extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly placeholder: string
  readonly options: readonly (readonly [Value, string])[]
  readonly value: Value | null
  readonly fault: string | undefined
  readonly onChange: (value: Value | null) => void
}

function select<Value extends string>(given: Select<Value>): TemplateResult {
  const { id, label, hint, placeholder, options, value, fault, onChange } = given
  const describedBy = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  const chosenIn = (event: Event) => {
    const typed = (event.currentTarget as HTMLSelectElement).value
    return options.find(([word]) => word === typed)?.[0] ?? null
  }
  return html`
    <div class="field ${fault ? 'faulty' : ''}">
      <label class="title" for=${id}>${label}</label>
      ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing} ${faultBeside(id, fault)}
      <select
        id=${id}
        name=${id}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${fault ? 'true' : 'false'}
        @change=${(event: Event) => onChange(chosenIn(event))}
      >
        <option value="" .selected=${live(value === null)}>${placeholder}</option>
        ${options.map(([word, text]) => html`<option value=${word} .selected=${live(value === word)}>${text}</option>`)}
      </select>
    </div>
  `
}
