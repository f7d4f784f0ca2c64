import { html, nothing } from 'lit'
import { faultOf } from '../../../citizen/faults.ts'
import { tidy } from '../../../citizen/text.ts'
import { described, mayTakeOver, renderBarred } from '../candidates.ts'
import { said } from '../said.ts'
import { select } from '../select.ts'
import { textFaults, textIn, type VerbForm } from '../verb-form.ts'

export const handover: VerbForm = {
  fields: (writing) => {
    const { candidates, draft, faults, spoken, change } = writing
    const { verbs } = spoken
    if (candidates === null) return html`<p class="loading">${verbs.toLoading}</p>`
    const open = mayTakeOver(candidates)
    if (open.length === 0) return html`<p>${verbs.toNobody}</p>${renderBarred(candidates, spoken)}`
    return html`
      ${select({
        id: 'to',
        label: verbs.to,
        hint: verbs.toHint,
        placeholder: verbs.choose,
        options: open.map((each): [string, string] => [each.person.id, described(each, spoken)]),
        value: draft.to === '' ? null : draft.to,
        fault: faultOf(faults, 'to'),
        onChange: (to) => change({ to: to ?? '' }),
      })}
      ${renderBarred(candidates, spoken)}
      ${textIn(writing, 'because', { label: verbs.because, hint: verbs.becauseHint })}
    `
  },
  faults: (draft, _, spoken) => [
    ...(draft.to !== '' ? [] : [{ field: 'to', text: spoken.verbs.toMissing }]),
    ...textFaults('because', 1, spoken.verbs.becauseMissing, draft, spoken),
  ],
  lookOver: ({ candidates, draft, spoken }) => {
    const { verbs } = spoken
    const chosen = candidates?.find(({ person }) => person.id === draft.to)
    return said([[verbs.because, draft.because]], [[verbs.to, chosen ? described(chosen, spoken) : nothing]])
  },
  command: (draft, { caseId, version }) => {
    const { to } = draft
    const because = tidy(draft.because)
    return {
      content: ['reassign', to, because],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/reassign', { params: { caseId }, body: { version, to, because }, ...keys }),
    }
  },
}
