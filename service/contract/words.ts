import { Type } from 'typebox'
import { VERBS } from '../../rules/complaint.ts'
import { DEADLINE_KINDS } from '../../rules/deadline.ts'
import {
  ACTIONS,
  ATTITUDES,
  ATTRIBUTIONS,
  CHANNELS,
  CITIZEN_VIEWS,
  CONDUCT_CRITERIA,
  FINDINGS,
  LANGUAGES,
  OFFICE_KINDS,
  ORIGINS,
  PUBLIC_SERVICES,
  ROLES,
  SEVERITIES,
  STATES,
} from '../../rules/vocabulary.ts'

/** The vocabulary as schemas: no list of words is written here. */
export const Attitude = Type.Enum(ATTITUDES)
export const Attribution = Type.Enum(ATTRIBUTIONS)
export const ConductCriterion = Type.Enum(CONDUCT_CRITERIA)
export const PublicService = Type.Enum(PUBLIC_SERVICES)
export const OfficeKind = Type.Enum(OFFICE_KINDS)
export const Channel = Type.Enum(CHANNELS)
export const Origin = Type.Enum(ORIGINS)
export const Role = Type.Enum(ROLES)
export const State = Type.Enum(STATES)
export const Severity = Type.Enum(SEVERITIES)
export const Finding = Type.Enum(FINDINGS)
export const Action = Type.Enum(ACTIONS)
export const CitizenView = Type.Enum(CITIZEN_VIEWS)
export const Verb = Type.Enum(VERBS)
export const EventVerb = Type.Enum(['file', ...VERBS])
export const DeadlineKind = Type.Enum(DEADLINE_KINDS)
export const Language = Type.Enum(LANGUAGES)

export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' })
export const InLanguages = Type.Object({ vi: Type.String(), en: Type.String() }, { additionalProperties: false })

export const Id = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9._:-]+$' })
export const DeskCode = Type.String({
  minLength: 2,
  maxLength: 32,
  pattern: '^[A-Z0-9-]+$',
  description: 'as on the sign',
})

/** Hyphens, spaces, lower case and look-alike letters are accepted as typed; the service reads them all as one code. */
export const TrackingCode = Type.String({ minLength: 16, maxLength: 40, description: 'a secret; only ever in a body' })

export const Account = Type.String({ minLength: 1, maxLength: 4000 })
export const Words = Type.String({ minLength: 1, maxLength: 4000 })

/** At least 128 random bits, made by the client once per filing and sent again with every retry. */
export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.String({ minLength: 22, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }),
})

export const Nothing = Type.Null()
