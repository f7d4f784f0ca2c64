import type { Attached } from '../../widgets/citizen/attach/attached.ts'
import { FILES_AT_MOST } from '../../widgets/citizen/attach/attached.ts'
import type { AttachmentActions } from '../attachments/actions.ts'
import { ATTACHMENT_KINDS } from '../contract/attachments.ts'
import { Problem } from '../problem.ts'
import { type Sent, wordIn } from './sent.ts'
import type { Spoken } from './spoken.ts'

/** Name of the hidden fields that carry what the service holds already. */
export const HELD = 'held'

export const heldAs = ({ attachmentId, kind, kilobytes }: Attached): string => `${attachmentId} ${kind} ${kilobytes}`

/** Files named by a form: ids that nobody guesses, so that to know one is to have sent it. */
export const heldIn = (fields: URLSearchParams): Attached[] =>
  fields.getAll(HELD).flatMap((line) => {
    const [attachmentId = '', kind = '', kilobytes = ''] = line.split(' ')
    const known = wordIn(ATTACHMENT_KINDS, kind)
    return known && /^\w{26}$/.test(attachmentId)
      ? [{ attachmentId, kind: known, kilobytes: Number(kilobytes) || 1 }]
      : []
  })

interface Kept {
  readonly files: readonly Attached[]
  readonly fault: string | null
}

/** Keeps what came with a form, by the same checks as everywhere; a file that fails keeps none of the others away. */
export async function keepFiles(
  { fields, files }: Sent,
  attachments: Pick<AttachmentActions, 'keep'>,
  { complaintPages, problems }: Spoken,
): Promise<Kept> {
  const held = heldIn(fields)
  if (held.length + files.length > FILES_AT_MOST) return { files: held, fault: complaintPages.filesTooMany }
  let fault: string | null = null
  for (const { content, tooLarge } of files) {
    if (tooLarge) {
      fault = complaintPages.fileTooLarge
      continue
    }
    try {
      const { attachmentId, kind, bytes } = await attachments.keep(content)
      held.push({ attachmentId, kind, kilobytes: Math.max(1, Math.round(bytes / 1024)) })
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status >= 500) throw thrown
      fault = problems[thrown.code]
    }
  }
  return { files: held, fault }
}
