import { nothing, type TemplateResult } from 'lit'
import type { Candidate, CaseView } from '../../../service/contract/index.ts'
import { type Fault, faultOf } from '../../citizen/faults.ts'
import { textField } from '../../citizen/fields.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/text.ts'
import type { Client } from '../../client.ts'
import type { Spoken } from '../languages/spoken.ts'
import type { Draft } from './draft.ts'

/** A verb being written. */
export interface Writing {
  readonly view: CaseView
  /** Who might take the case over; null while that is not known. */
  readonly candidates: readonly Candidate[] | null
  readonly draft: Draft
  readonly faults: readonly Fault[]
  readonly spoken: Spoken
  readonly client: Client
  readonly change: (part: Partial<Draft>) => void
}

export interface Sender {
  readonly client: Client
  readonly csrfToken: string
  readonly idempotencyKey: string
}

export interface Command {
  /** What makes it this command and no other. The version is no part of it: a retry after a lost reply stays the same command. */
  readonly content: unknown
  readonly send: (sender: Sender) => Promise<CaseView>
}

/** All that one verb needs to be written, checked, looked over and sent. */
export interface VerbForm {
  readonly fields: (writing: Writing) => TemplateResult | typeof nothing
  /** What keeps it from being sent, in the order of its form; each fault names its control. */
  readonly faults: (draft: Draft, view: CaseView, spoken: Spoken) => Fault[]
  /** What is about to be sent, as it will be read. */
  readonly lookOver: (writing: Writing) => TemplateResult | typeof nothing
  /** The command a draft without faults comes to, decided on the version the reader sees. */
  readonly command: (draft: Draft, view: CaseView) => Command
}

/** The parts of a draft that are free text. */
export type TextIn = {
  [K in keyof Draft]: Draft[K] extends string ? K : never
}[keyof Draft]

export function textFaults(field: TextIn, least: number, short: string, draft: Draft, { verbs }: Spoken): Fault[] {
  const written = lengthOf(tidy(draft[field]))
  if (written < least) return [{ field, text: short }]
  return written > MOST_CHARACTERS ? [{ field, text: verbs.textLong(MOST_CHARACTERS) }] : []
}

export const textIn = (
  { draft, faults, change }: Writing,
  field: TextIn,
  given: { label: string; hint?: string; optional?: string; long?: boolean; note?: TemplateResult | typeof nothing },
): TemplateResult =>
  textField({
    id: field,
    label: given.label,
    hint: given.hint,
    optional: given.optional,
    fault: faultOf(faults, field),
    short: given.long !== true,
    value: draft[field],
    note: given.note ?? nothing,
    onInput: (value) => change({ [field]: value }),
  })
