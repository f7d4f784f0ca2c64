import { html, type TemplateResult } from 'lit'
import { EXTENSION_DAYS_AT_MOST } from '../../../../rules/extension.ts'
import type { CaseView } from '../../../../service/contract/index.ts'
import { faultOf } from '../../../citizen/faults.ts'
import { tidy } from '../../../citizen/text.ts'
import { momentIn } from '../../formatting/saying.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { said } from '../said.ts'
import { select } from '../select.ts'
import { textFaults, textIn, type VerbForm, type Writing } from '../verb-form.ts'

/** Lengths people think in. */
const LENGTHS = [2, 3, 5, 7, 10, 15, 20, EXTENSION_DAYS_AT_MOST]

export const extension: VerbForm = {
  fields: (writing) => {
    const { draft, faults, spoken, change } = writing
    const { extension: phrases } = spoken
    return html`
      ${select({
        id: 'days',
        label: phrases.days,
        hint: phrases.daysHint,
        placeholder: spoken.verbs.choose,
        options: LENGTHS.map((days): [string, string] => [String(days), phrases.workingDays(days)]),
        value: draft.days === '' ? null : draft.days,
        fault: faultOf(faults, 'days'),
        onChange: (days) => change({ days: days ?? '' }),
      })}
      ${textIn(writing, 'extensionReason', { label: phrases.reason, hint: phrases.reasonHint })}
    `
  },
  faults: (draft, _, spoken) => [
    ...(draft.days === '' ? [{ field: 'days', text: spoken.extension.daysMissing }] : []),
    ...textFaults('extensionReason', 1, spoken.extension.reasonMissing, draft, spoken),
  ],
  lookOver: ({ draft, spoken: { extension: phrases } }) =>
    said([[phrases.reason, draft.extensionReason]], [[phrases.days, phrases.workingDays(Number(draft.days))]]),
  command: (draft, { caseId, version }) => {
    const days = Number(draft.days)
    const because = tidy(draft.extensionReason)
    return {
      content: ['request-extension', days, because],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/request-extension', {
          params: { caseId },
          body: { version, days, because },
          ...keys,
        }),
    }
  },
}

/** What is asked for, above either decision. */
export const renderRequest = ({ extension: asked }: CaseView, spoken: Spoken): TemplateResult =>
  asked === null
    ? html``
    : said(
        [[spoken.extension.reason, asked.because]],
        [
          [spoken.extension.askedBy, asked.by?.name ?? '—'],
          [spoken.extension.days, spoken.extension.workingDays(asked.days)],
          [spoken.extension.newDeadline[asked.of], momentIn(spoken, asked.until)],
        ],
      )

const request = ({ view, spoken }: Writing) => renderRequest(view, spoken)

export const approval: VerbForm = {
  fields: (writing) => html`
    ${request(writing)}
    ${textIn(writing, 'approval', {
      label: writing.spoken.extension.note,
      optional: writing.spoken.extension.optional,
      hint: writing.spoken.extension.noteHint,
    })}
  `,
  faults: (draft, _, spoken) => textFaults('approval', 0, '', draft, spoken),
  lookOver: (writing) =>
    html`${request(writing)}
    ${tidy(writing.draft.approval) === '' ? html`` : said([[writing.spoken.extension.note, writing.draft.approval]])}`,
  command: (draft, { caseId, version }) => {
    const words = tidy(draft.approval)
    return {
      content: ['approve-extension', words],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/approve-extension', {
          params: { caseId },
          body: { version, ...(words === '' ? {} : { words }) },
          ...keys,
        }),
    }
  },
}

export const refusal: VerbForm = {
  fields: (writing) => html`
    ${request(writing)}
    ${textIn(writing, 'refusal', {
      label: writing.spoken.extension.whyNot,
      hint: writing.spoken.extension.noteHint,
    })}
  `,
  faults: (draft, _, spoken) => textFaults('refusal', 1, spoken.extension.whyNotMissing, draft, spoken),
  lookOver: (writing) => html`
    ${request(writing)} ${said([[writing.spoken.extension.whyNot, writing.draft.refusal]])}
  `,
  command: (draft, { caseId, version }) => {
    const because = tidy(draft.refusal)
    return {
      content: ['refuse-extension', because],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/refuse-extension', { params: { caseId }, body: { version, because }, ...keys }),
    }
  },
}
