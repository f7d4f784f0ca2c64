import { html, nothing, type TemplateResult } from 'lit'
import { needsHearing, type ReplyState } from '../../../../rules/hearing.ts'
import { ACTIONS, type Action, FINDINGS, type Finding } from '../../../../rules/vocabulary.ts'
import type { CaseView } from '../../../../service/contract/index.ts'
import { type Fault, faultBeside, faultOf } from '../../../citizen/faults.ts'
import { lengthOf, tidy } from '../../../citizen/text.ts'
import { byIn } from '../../formatting/saying.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { type Draft, type Judgement, type JudgementRow, judgementOf, judgementRows } from '../draft.ts'
import { select } from '../select.ts'
import { textFaults, textIn, type VerbForm, type Writing } from '../verb-form.ts'

const LEAST_ANSWER = 20

export const answer: VerbForm = {
  fields: (writing) => {
    const { verbs } = writing.spoken
    const written = lengthOf(tidy(writing.draft.answer))
    return html`
      ${renderJudgements(writing)}
      ${textIn(writing, 'answer', {
        label: verbs.answer,
        hint: verbs.answerHint,
        long: true,
        note: html`<p class="hint count">${verbs.answerLength(written, LEAST_ANSWER)}</p>`,
      })}
    `
  },
  faults: (draft, view, spoken) => [
    ...judgementRows(view).flatMap((row) => faultsOfRow(row, draft, view, spoken)),
    ...textFaults('answer', LEAST_ANSWER, spoken.verbs.answerShort(LEAST_ANSWER), draft, spoken),
  ],
  lookOver: ({ view, draft, spoken }) => html`
    <dl class="look-over">
      ${judgementRows(view).map((row) => {
        const { finding, action } = judgementOf(draft, row)
        return html`<dt>${spoken.attitudes[row.allegation]} <small>${row.person?.name ?? spoken.case.nobodyKnown}</small></dt>
          <dd>
            ${finding && spoken.findings[finding]}; ${action && spoken.actions[action]}
            ${row.person === null ? nothing : html`<br /><small>${spoken.hearing.states[stateOf(row, view)]}</small>`}
          </dd>`
      })}
      <dt>${spoken.verbs.answer}</dt>
      <dd class="words">${tidy(draft.answer)}</dd>
    </dl>
  `,
  command: (draft, view) => {
    const { caseId, version } = view
    const words = tidy(draft.answer)
    const conclusions = judgementRows(view).map((row) => ({
      staffMemberId: row.person?.id ?? null,
      allegation: row.allegation,
      ...judgementOf(draft, row),
    }))
    return {
      content: ['resolve', words, conclusions],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/resolve', {
          params: { caseId },
          body: { version, answer: words, conclusions },
          ...keys,
        }),
    }
  },
}

const hearingOf = ({ person, allegation }: JudgementRow, { hearings }: CaseView) =>
  hearings.find((each) => each.person.id === person?.id && each.allegations.includes(allegation))

const stateOf = (row: JudgementRow, view: CaseView): ReplyState => hearingOf(row, view)?.state ?? 'not-invited'

function faultsOfRow(row: JudgementRow, draft: Draft, view: CaseView, spoken: Spoken): Fault[] {
  const { finding, action } = judgementOf(draft, row)
  const allegation = spoken.attitudes[row.allegation]
  const person = row.person?.name ?? spoken.case.nobodyKnown
  const state = stateOf(row, view)
  const unheard =
    needsHearing({ staffMemberId: row.person?.id ?? null, allegation, finding, action }) &&
    (state === 'not-invited' || state === 'open')
  return [
    ...(finding ? [] : [{ field: `finding-${row.id}`, text: spoken.verbs.findingMissing(allegation, person) }]),
    ...(action ? [] : [{ field: `action-${row.id}`, text: spoken.verbs.actionMissing(allegation, person) }]),
    ...(unheard ? [{ field: `heard-${row.id}`, text: spoken.hearing.unheard[state](person, allegation) }] : []),
  ]
}

/** Beside each judgement stands whether the person was heard on it. */
function renderHeard(row: JudgementRow, { view, faults, spoken }: Writing): TemplateResult | typeof nothing {
  if (row.person === null) return nothing
  const id = `heard-${row.id}`
  const fault = faultOf(faults, id)
  const hearing = hearingOf(row, view)
  const until = hearing?.state === 'open' ? ` (${spoken.hearing.until(byIn(spoken, hearing.replyBy, 0))})` : ''
  return html`
    <div class="heard ${fault ? 'faulty' : ''}" id=${id} tabindex="-1">
      <p class="hint">${spoken.hearing.states[stateOf(row, view)]}${until}</p>
      ${faultBeside(id, fault)}
    </div>
  `
}

function renderJudgements(writing: Writing): TemplateResult {
  const { view, draft, faults, spoken, change } = writing
  const { verbs } = spoken
  const judge = (row: JudgementRow, part: Partial<Judgement>) =>
    change({ judgements: { ...draft.judgements, [row.id]: { ...judgementOf(draft, row), ...part } } })
  return html`
    <div class="judgements">
      <h4>${verbs.conclusions}</h4>
      <p class="hint">${verbs.conclusionsHint}</p>
      ${view.staffMembers.length === 0 ? nothing : html`<p class="hint">${spoken.hearing.rule}</p>`}
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
            ${renderHeard(row, writing)}
          </fieldset>
        `
      })}
    </div>
  `
}
