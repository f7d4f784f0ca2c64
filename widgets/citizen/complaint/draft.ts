import type { Attitude, PublicService } from '../../../rules/vocabulary.ts'
import type { Attached } from '../attach/attached.ts'

/** One question a page, in this order; the last shows everything before it is sent. */
export const PAGES = ['attitudes', 'occasion', 'account', 'files', 'contact', 'check'] as const
export type Page = (typeof PAGES)[number]

/** What the citizen has told so far, as typed. */
export interface Draft {
  readonly attitudes: readonly Attitude[]
  /** Local day, YYYY-MM-DD. */
  readonly day: string
  /** Hour of the local day, or null when not remembered. */
  readonly hour: number | null
  readonly service: PublicService | null
  readonly staffMemberId: string | null
  readonly account: string
  /** Whether the draft may be kept on this device. */
  readonly keep: boolean
  readonly files: readonly Attached[]
  readonly reachable: boolean | null
  readonly name: string
  readonly phone: string
  readonly email: string
}

export const emptyDraft = (today: string): Draft => ({
  attitudes: [],
  day: today,
  hour: null,
  service: null,
  staffMemberId: null,
  account: '',
  keep: false,
  files: [],
  reachable: null,
  name: '',
  phone: '',
  email: '',
})
