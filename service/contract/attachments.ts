import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Id } from './words.ts'

const closed = { additionalProperties: false }

export const ATTACHMENT_KINDS = ['image', 'pdf'] as const
export const ATTACHMENT_BYTES_AT_MOST = 5 * 1024 * 1024
/** Of one filing, one reply or one addition. */
export const ATTACHMENTS_AT_MOST = 3

const AttachmentId = Type.String({ pattern: '^[0-9a-hjkmnp-tv-z]{26}$', description: '130 random bits' })
export const AttachmentIds = Type.Array(AttachmentId, { maxItems: ATTACHMENTS_AT_MOST, uniqueItems: true })

export const AttachmentKept = Type.Object(
  {
    attachmentId: AttachmentId,
    kind: Type.Enum(ATTACHMENT_KINDS),
    bytes: Type.Integer({ description: 'as kept: an image is drawn anew' }),
  },
  { ...closed, description: 'gone after 24 hours unless a complaint or an addition claims it' },
)
export type AttachmentKept = Static<typeof AttachmentKept>

/** A file as whoever handles the case sees it. */
export const CaseAttachment = Type.Object(
  { attachmentId: AttachmentId, kind: Type.Enum(ATTACHMENT_KINDS), bytes: Type.Integer() },
  closed,
)
export type CaseAttachment = Static<typeof CaseAttachment>

export const CaseAttachmentParams = Type.Object({ caseId: Id, attachmentId: AttachmentId }, closed)

export const attachmentsContract = {
  'POST /api/attachments': {
    summary:
      'One file as multipart/form-data: JPEG, PNG, WebP or PDF, 5 MB at most; claimed by a filing or an addition',
    access: 'public',
    status: 201,
    reply: AttachmentKept,
  },
  'GET /api/cases/:caseId/attachments/:attachmentId': {
    summary: 'A file the citizen sent, for whoever handles the case; every opening is audited',
    access: 'session',
    status: 200,
    params: CaseAttachmentParams,
    reply: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }),
  },
} as const satisfies Record<string, ContractLine>
