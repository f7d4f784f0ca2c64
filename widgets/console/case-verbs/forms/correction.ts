import { html, nothing } from 'lit'
import type { Person } from '../../../../service/contract/index.ts'
import { faultOf } from '../../../citizen/faults.ts'
import { choiceGroup } from '../../../citizen/fields.ts'
import { tidy } from '../../../citizen/text.ts'
import { said } from '../said.ts'
import { textFaults, textIn, type VerbForm } from '../verb-form.ts'

const names = (people: readonly Person[], ids: readonly string[], none: string): string =>
  people
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ') || none

export const correction: VerbForm = {
  fields: (writing) => {
    const { view, draft, faults, spoken, change } = writing
    const { correction: phrases, named } = spoken
    const choices = (people: readonly Person[]) =>
      people.map(({ id, name, post }) => ({ value: id, label: html`${name}<small>${named(post)}</small>` }))
    return html`
      ${
        view.staffMembers.length === 0
          ? nothing
          : choiceGroup({
              id: 'remove',
              kind: 'checkbox',
              legend: phrases.remove,
              hint: phrases.removeHint,
              choices: choices(view.staffMembers),
              chosen: draft.remove,
              onChange: (remove) => change({ remove }),
            })
      }
      ${choiceGroup({
        id: 'add',
        kind: 'checkbox',
        legend: phrases.add,
        hint: phrases.addHint,
        fault: faultOf(faults, 'add'),
        choices: choices(view.mayBeAccused),
        chosen: draft.add,
        onChange: (add) => change({ add }),
      })}
      ${textIn(writing, 'correctionReason', { label: phrases.reason, hint: phrases.reasonHint })}
    `
  },
  faults: (draft, _, spoken) => [
    ...(draft.add.length + draft.remove.length > 0 ? [] : [{ field: 'add', text: spoken.correction.nothing }]),
    ...textFaults('correctionReason', 1, spoken.correction.reasonMissing, draft, spoken),
  ],
  lookOver: ({ view, draft, spoken: { correction: phrases } }) =>
    said(
      [[phrases.reason, draft.correctionReason]],
      [
        [phrases.remove, names(view.staffMembers, draft.remove, phrases.nobody)],
        [phrases.add, names(view.mayBeAccused, draft.add, phrases.nobody)],
      ],
    ),
  command: (draft, { caseId, version }) => {
    const add = [...draft.add]
    const remove = [...draft.remove]
    const because = tidy(draft.correctionReason)
    return {
      content: ['correct-accused', add, remove, because],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/correct-accused', {
          params: { caseId },
          body: { version, add, remove, because },
          ...keys,
        }),
    }
  },
}
