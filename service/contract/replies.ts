import { type Static, Type } from 'typebox'
import { REPLY_STATES } from '../../rules/hearing.ts'
import type { ContractLine } from './line.ts'
import { Action, Finding, Id, IdempotencyKey, InLanguages, Instant, Words } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/**
 * Where the matter stands for the person it concerns: `corrected` means that it never was about them, `ended` that it was closed
 * with no finding about them.
 */
export const MATTER_STAGES = ['in-progress', 'concluded', 'under-review', 'ended', 'corrected'] as const

/** What a staff member may know of a complaint about them: never who complained, their words, or the day. */
export const NoticeAboutMe = Type.Object(
  {
    noticeId: Id,
    office: InLanguages,
    desk: orNull(InLanguages),
    month: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$' }),
    allegations: Type.Array(Type.String()),
    summary: Type.String(),
    invitedAt: Instant,
    replyBy: Instant,
    state: Type.Enum(REPLY_STATES),
    repliedAt: orNull(Instant),
    reply: orNull(Type.String()),
    stage: Type.Enum(MATTER_STAGES),
    /** A reply is still taken. */
    mayReply: Type.Boolean(),
    /** About the reader alone, once it is concluded. */
    findings: Type.Array(
      Type.Object({ allegation: Type.String(), finding: orNull(Finding), action: orNull(Action) }, closed),
    ),
  },
  closed,
)
export type NoticeAboutMe = Static<typeof NoticeAboutMe>

export const NoticesAboutMe = Type.Object({ notices: Type.Array(NoticeAboutMe) }, closed)
export type NoticesAboutMe = Static<typeof NoticesAboutMe>

export const ReplyToNotice = Type.Object({ words: Words }, closed)

export const repliesContract = {
  'GET /api/my/notices': {
    summary: 'What you were told about complaints that concern you',
    access: 'session',
    status: 200,
    reply: NoticesAboutMe,
  },
  'POST /api/my/notices/:noticeId/reply': {
    summary: 'Give your side, once, until there is a finding',
    access: 'session',
    status: 200,
    params: Type.Object({ noticeId: Id }, closed),
    headers: IdempotencyKey,
    body: ReplyToNotice,
    reply: NoticesAboutMe,
  },
} as const satisfies Record<string, ContractLine>
