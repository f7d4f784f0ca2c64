import { html, nothing } from 'lit'
import { faultOf } from '../../../citizen/faults.ts'
import { tidy } from '../../../citizen/text.ts'
import { said } from '../said.ts'
import { select } from '../select.ts'
import { textFaults, textIn, type VerbForm } from '../verb-form.ts'

export const handover: VerbForm = {
  fields: (writing) => {
    const { view, draft, faults, spoken, change } = writing
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
      ${textIn(writing, 'because', { label: verbs.because, hint: verbs.becauseHint })}
    `
  },
  faults: (draft, view, spoken) => [
    ...(view.mayTakeOver.some(({ id }) => id === draft.to) ? [] : [{ field: 'to', text: spoken.verbs.toMissing }]),
    ...textFaults('because', 1, spoken.verbs.becauseMissing, draft, spoken),
  ],
  lookOver: ({ view, draft, spoken: { verbs, named } }) => {
    const person = view.mayTakeOver.find(({ id }) => id === draft.to)
    return said(
      [[verbs.because, draft.because]],
      [[verbs.to, person ? `${person.name}, ${named(person.post)}` : nothing]],
    )
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
