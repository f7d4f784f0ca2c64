import { acknowledgement } from './forms/acknowledgement.ts'
import { answer } from './forms/answer.ts'
import { correction } from './forms/correction.ts'
import { approval, extension, refusal } from './forms/extension.ts'
import { handover } from './forms/handover.ts'
import { invitation } from './forms/invitation.ts'
import { question } from './forms/question.ts'
import { transfer } from './forms/transfer.ts'
import type { CaseVerb } from './offered.ts'
import type { VerbForm } from './verb-form.ts'

export const FORMS: Readonly<Record<CaseVerb, VerbForm>> = {
  acknowledge: acknowledgement,
  'invite-reply': invitation,
  resolve: answer,
  ask: question,
  'request-extension': extension,
  'approve-extension': approval,
  'refuse-extension': refusal,
  'correct-accused': correction,
  transfer,
  reassign: handover,
}
