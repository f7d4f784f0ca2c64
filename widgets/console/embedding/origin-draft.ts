import { lengthOf, tidy } from '../../citizen/text.ts'
import type { OriginDraftFault, OriginField } from './languages/phrases.ts'

export interface Draft {
  readonly origin: string
  readonly because: string
}

export const NO_DRAFT: Draft = { origin: '', because: '' }

type Faults = readonly (readonly [OriginField, OriginDraftFault])[]
export type Meant = Draft | { readonly faults: Faults }

const MOST = 50
const LONGEST_ORIGIN = 200
const SHORTEST_REASON = 5
const LONGEST_REASON = 300

const faultsOfReason = (because: string): Faults => [
  ...(lengthOf(because) < SHORTEST_REASON ? ([['because', 'reason']] as const) : []),
  ...(lengthOf(because) > LONGEST_REASON ? ([['because', 'tooLong']] as const) : []),
]

function faultOfOrigin(origin: string, listed: readonly string[]): OriginDraftFault | null {
  if (origin === '') return 'missing'
  if (lengthOf(origin) > LONGEST_ORIGIN) return 'tooLong'
  if (listed.includes(origin)) return 'listed'
  return listed.length >= MOST ? 'full' : null
}

const meant = (draft: Draft, faults: Faults): Meant => (faults.length === 0 ? draft : { faults })

/** What somebody wants added, tidied, or what is missing; whether it is an address is for the service to say. */
export function readAdding(draft: Draft, listed: readonly string[]): Meant {
  const origin = draft.origin.trim()
  const because = tidy(draft.because)
  const fault = faultOfOrigin(origin, listed)
  return meant({ origin, because }, [...(fault ? ([['origin', fault]] as const) : []), ...faultsOfReason(because)])
}

export function readRemoving(origin: string, draft: Draft): Meant {
  const because = tidy(draft.because)
  return meant({ origin, because }, faultsOfReason(because))
}
