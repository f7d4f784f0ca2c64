import type { Change } from '../listed-event.ts'
import type { Shown } from '../snippet.ts'

export type OriginField = 'origin' | 'because'
/** What is wrong with what was typed before anything is sent. */
export type OriginDraftFault = 'missing' | 'listed' | 'full' | 'reason' | 'tooLong'

interface Told {
  readonly text: string
  readonly hint: string
}

/** Every sentence of the page that says where an office's desks may be shown. */
export interface EmbeddingPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly none: string
  readonly noneMeans: string
  readonly office: string
  readonly listTitle: string
  readonly empty: string
  readonly emptyMeans: string
  readonly inherited: string
  readonly listedBy: (office: string) => string
  readonly last: (name: string, at: string) => string
  readonly remove: string
  readonly removing: string
  readonly removeSure: (origin: string) => string
  readonly removeMeans: string
  /** An office above lists it too. */
  readonly staysThrough: (office: string) => string
  readonly reload: string
  readonly keep: string
  readonly addTitle: string
  readonly fields: Readonly<Record<OriginField, Told>>
  readonly faultsTitle: string
  readonly faults: Readonly<Record<OriginDraftFault, string>>
  readonly add: string
  readonly adding: string
  readonly done: Readonly<Record<Change, string>>
  readonly codeTitle: string
  readonly codeLead: string
  readonly noDesk: string
  readonly desk: string
  readonly show: string
  readonly shown: Readonly<Record<Shown, string>>
  readonly how: string
  readonly protected: Told
  readonly pinned: Told
  readonly snippet: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly policyTitle: string
  readonly policyLead: string
  readonly gallery: string
  readonly guide: string
  /** Inside the elements, for whoever has no scripts. */
  readonly links: Readonly<Record<Exclude<Shown, 'all'>, string>>
}
