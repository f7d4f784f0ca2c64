import type { Type } from 'typebox'
import { alertsContract } from './alerts.ts'
import { attachmentsContract } from './attachments.ts'
import { calendarsContract } from './calendars.ts'
import { candidatesContract } from './candidates.ts'
import { caseCommandsContract } from './case-commands.ts'
import { casesContract } from './cases.ts'
import { complaintsContract } from './complaints.ts'
import { desksContract } from './desks.ts'
import { disputesContract } from './disputes.ts'
import { embeddingContract } from './embedding.ts'
import { kiosksContract } from './kiosks.ts'
import { photosContract } from './photos.ts'
import { policiesContract } from './policies.ts'
import { publicationContract } from './publication.ts'
import { ratingsContract } from './ratings.ts'
import { repliesContract } from './replies.ts'
import { sessionsContract } from './sessions.ts'
import { simulationsContract } from './simulations.ts'
import { trendsContract } from './trends.ts'
import { waitingContract } from './waiting.ts'

/** The public API. Routes, the OpenAPI document and the widgets' client all derive from it; each part lists its own lines. */
export const contract = {
  ...desksContract,
  ...complaintsContract,
  ...attachmentsContract,
  ...publicationContract,
  ...ratingsContract,
  ...kiosksContract,
  ...trendsContract,
  ...alertsContract,
  ...sessionsContract,
  ...casesContract,
  ...calendarsContract,
  ...embeddingContract,
  ...photosContract,
  ...policiesContract,
  ...simulationsContract,
  ...candidatesContract,
  ...caseCommandsContract,
  ...repliesContract,
  ...disputesContract,
  ...waitingContract,
} as const

export type Contract = typeof contract
export type Endpoint = keyof Contract

type StaticOf<Line, Part extends string> = Line extends { readonly [P in Part]: infer S extends Type.TSchema }
  ? Type.Static<S>
  : undefined

export type ParamsOf<E extends Endpoint> = StaticOf<Contract[E], 'params'>
export type QueryOf<E extends Endpoint> = StaticOf<Contract[E], 'query'>
export type HeadersOf<E extends Endpoint> = StaticOf<Contract[E], 'headers'>
export type BodyOf<E extends Endpoint> = StaticOf<Contract[E], 'body'>
export type ReplyOf<E extends Endpoint> = StaticOf<Contract[E], 'reply'>

export type { AlertInbox, AlertView, HeldDays } from './alerts.ts'
export type { AttachmentKept, CaseAttachment } from './attachments.ts'
export type {
  CalendarChoice,
  CalendarDay,
  CalendarMonth,
  CalendarsOverview,
  Declarations,
  Foresight,
  NewDeclaration,
} from './calendars.ts'
export type { Candidate, Candidates } from './candidates.ts'
export type { Destinations, Duplicates } from './case-commands.ts'
export type {
  CaseView,
  Conclusion,
  Hearing,
  InboxItem,
  InboxPage,
  TimelineEntry,
} from './cases.ts'
export type {
  ComplaintProgress,
  ComplaintReceipt,
  Contact,
  NewComplaint,
  ProgressStep,
  Statement,
} from './complaints.ts'
export type { DeskView } from './desks.ts'
export type {
  DisputeDecision,
  DisputeItem,
  Disputes,
  DisputeView,
  MyDispute,
  MyDisputes,
  NewDispute,
} from './disputes.ts'
export type { EmbeddingPage, NewOrigins, OfficeOrigins } from './embedding.ts'
export type { KioskDesk, KioskInvitation, KioskVisits } from './kiosks.ts'
export type { ContractLine } from './line.ts'
export type { Person } from './person.ts'
export type { OfficePhotos } from './photos.ts'
export type {
  CheckReport,
  DraftHead,
  DraftView,
  HistoryEntry,
  PoliciesPage,
  PolicyHead,
  PolicyView,
  ReadablePolicy,
} from './policies.ts'
export { type ProblemCode, problems } from './problems.ts'
export type { NewRating, RatingKept } from './ratings.ts'
export type { NoticeAboutMe, NoticesAboutMe } from './replies.ts'
export type { Retiming } from './retimed.ts'
export type { SignedIn } from './sessions.ts'
export type { SimulatedCases, SimulationView } from './simulations.ts'
export type { Funnel, OfficePage, OfficeReport, OfficeTrends, OwnRecord, PersonPage, StaffFound } from './trends.ts'
export type { PersonConsidered, SeatPointedAt, WhyHere } from './why.ts'

/** The body of every error: RFC 9457. */
export interface ProblemBody {
  readonly type: string
  readonly code: import('./problems.ts').ProblemCode
  readonly title: string
  readonly status: number
  readonly requestId: string
  /** Where the request does not follow the contract. */
  readonly at?: string
}
export type { Waiting } from './waiting.ts'
