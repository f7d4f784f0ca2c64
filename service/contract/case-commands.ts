import { type Static, Type } from 'typebox'
import { EXTENSION_DAYS_AT_MOST } from '../../rules/extension.ts'
import { CaseParams, CaseView, InboxItem } from './cases.ts'
import type { ContractLine } from './line.ts'
import { Attitude, DeskCode, Id, IdempotencyKey, InLanguages, Words } from './words.ts'

const closed = { additionalProperties: false }
const version = Type.Integer()

export const InvitationToReply = Type.Object(
  {
    version,
    staffMemberId: Id,
    allegations: Type.Array(Attitude, { minItems: 1, maxItems: 11, uniqueItems: true }),
    /** Neutral: no quotation, nobody's name, no day. */
    summary: Words,
  },
  closed,
)

export const ExtensionRequest = Type.Object(
  { version, days: Type.Integer({ minimum: 1, maximum: EXTENSION_DAYS_AT_MOST }), because: Words },
  closed,
)
export const ExtensionApproval = Type.Object({ version, words: Type.Optional(Words) }, closed)
export const ExtensionRefusal = Type.Object({ version, because: Words }, closed)

export const Transfer = Type.Object({ version, toDesk: DeskCode, because: Words }, closed)

const People = Type.Array(Id, { maxItems: 10, uniqueItems: true })
export const CorrectionOfAccused = Type.Object({ version, add: People, remove: People, because: Words }, closed)

export const LinkToCase = Type.Object({ version, other: Id }, closed)

/** Cases side by side: each keeps its own deadline, its own words and its own answer. */
export const Duplicates = Type.Object(
  {
    /** Linked from this case or to it. */
    linked: Type.Array(Type.Object({ item: InboxItem, from: Type.Enum(['here', 'there']) }, closed)),
    /** About the same desk within two weeks, not linked. */
    candidates: Type.Array(InboxItem),
  },
  { ...closed, description: 'only cases that the reader may see' },
)
export type Duplicates = Static<typeof Duplicates>

export const DestinationsQuery = Type.Object({ search: Type.Optional(Type.String({ maxLength: 100 })) }, closed)
export const Destinations = Type.Object(
  { desks: Type.Array(Type.Object({ code: DeskCode, name: InLanguages, office: InLanguages }, closed)) },
  { ...closed, description: 'at most 50; narrow the search when the right one is missing' },
)
export type Destinations = Static<typeof Destinations>

const command = {
  access: 'session',
  status: 200,
  params: CaseParams,
  headers: IdempotencyKey,
  reply: CaseView,
} as const

export const caseCommandsContract = {
  'POST /api/cases/:caseId/invite-reply': {
    ...command,
    summary: 'Tell a staff member neutrally what is said of them, and ask for their side',
    body: InvitationToReply,
  },
  'POST /api/cases/:caseId/request-extension': {
    ...command,
    summary: 'Ask for more time; someone else decides',
    body: ExtensionRequest,
  },
  'POST /api/cases/:caseId/approve-extension': {
    ...command,
    summary: 'Grant the time asked for; the citizen and the person concerned are told',
    body: ExtensionApproval,
  },
  'POST /api/cases/:caseId/refuse-extension': {
    ...command,
    summary: 'Do not grant the time asked for',
    body: ExtensionRefusal,
  },
  'POST /api/cases/:caseId/transfer': {
    ...command,
    summary: 'Filed at the wrong desk: pass it to the right one, routed by its rules, under the running clock',
    body: Transfer,
  },
  'POST /api/cases/:caseId/correct-accused': {
    ...command,
    summary: 'Put right whom it is about; the guard is asked again at once',
    body: CorrectionOfAccused,
  },
  'POST /api/cases/:caseId/link': {
    ...command,
    summary: 'Note that another case tells of the same; neither is merged',
    body: LinkToCase,
  },
  'POST /api/cases/:caseId/unlink': { ...command, summary: 'Take that note back', body: LinkToCase },
  'GET /api/cases/:caseId/duplicates': {
    summary: 'Cases linked with this one, and those that may tell of the same',
    access: 'session',
    status: 200,
    params: CaseParams,
    reply: Duplicates,
  },
  'GET /api/cases/:caseId/destinations': {
    summary: 'Desks a case may be transferred to',
    access: 'session',
    status: 200,
    params: CaseParams,
    query: DestinationsQuery,
    reply: Destinations,
  },
} as const satisfies Record<string, ContractLine>
