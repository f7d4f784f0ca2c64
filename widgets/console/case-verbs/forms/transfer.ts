import { html } from 'lit'
import { faultOf } from '../../../citizen/faults.ts'
import { tidy } from '../../../citizen/text.ts'
import type { LnDeskChosenEvent } from '../desk-choice.ts'
import { said } from '../said.ts'
import { textFaults, textIn, type VerbForm } from '../verb-form.ts'

export const transfer: VerbForm = {
  fields: (writing) => {
    const { view, draft, faults, spoken, client, change } = writing
    return html`
      <ln-desk-choice
        id="toDesk"
        tabindex="-1"
        .client=${client}
        .language=${spoken.language}
        .caseId=${view.caseId}
        .chosen=${draft.toDesk}
        .fault=${faultOf(faults, 'toDesk') ?? ''}
        @ln-desk-chosen=${({ code, name }: LnDeskChosenEvent) => change({ toDesk: code, toDeskName: name })}
      ></ln-desk-choice>
      ${textIn(writing, 'transferReason', { label: spoken.transfer.reason, hint: spoken.transfer.reasonHint })}
    `
  },
  faults: (draft, _, spoken) => [
    ...(draft.toDesk === '' ? [{ field: 'toDesk', text: spoken.transfer.deskMissing }] : []),
    ...textFaults('transferReason', 1, spoken.transfer.reasonMissing, draft, spoken),
  ],
  lookOver: ({ draft, spoken: { transfer: phrases } }) =>
    said([[phrases.reason, draft.transferReason]], [[phrases.desk, draft.toDeskName]]),
  command: (draft, { caseId, version }) => {
    const { toDesk } = draft
    const because = tidy(draft.transferReason)
    return {
      content: ['transfer', toDesk, because],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/transfer', { params: { caseId }, body: { version, toDesk, because }, ...keys }),
    }
  },
}
