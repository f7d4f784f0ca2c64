import type { Verb } from '../../../rules/complaint.ts'
import type { Directory } from '../../../rules/directory.ts'
import type { Parties } from '../../../rules/guard.ts'
import type { Relation } from '../../../service/complaints/access.ts'
import { theText } from '../../rules/guard/text.ts'

export interface CaseSeen {
  readonly parties: Parties
  readonly handlerId: string | null
  readonly office: string
  readonly imported: boolean
  readonly noticed: readonly string[]
}

/** Who may do what at most, as a table; what the state of a case forbids besides is another matter. */
export const MAY: Readonly<Record<Relation, readonly Verb[]>> = {
  handler: [
    'acknowledge',
    'ask',
    'invite-reply',
    'request-extension',
    'reassign',
    'transfer',
    'correct-accused',
    'link',
    'unlink',
    'resolve',
  ],
  'reform-office': [
    'reassign',
    'transfer',
    'correct-accused',
    'link',
    'unlink',
    'approve-extension',
    'refuse-extension',
  ],
  overseer: ['approve-extension', 'refuse-extension'],
  noticed: [],
}

/** How someone stands to a case, once more from the text: sharing no code with `access` or the guard. */
export function standing(id: string, seen: CaseSeen, directory: Directory, now: number): Relation | null {
  const { parties, handlerId, office, imported, noticed } = seen
  const { excluded, works, standsIn } = theText({ directory, parties, now, policy: { outsideSeat: ['', ''] } })
  const person = directory.staff.get(id)
  if (!person || !works(id) || excluded(id)) return null
  const acts = (other: string) => other === id || standsIn(id, other)
  if (handlerId !== null && acts(handlerId)) return 'handler'
  if (person.roles.includes('reform-officer')) return imported ? 'handler' : 'reform-office'
  const above = new Set<string>()
  for (let at = directory.offices.get(office); at && !above.has(at.id); ) {
    above.add(at.id)
    if (at.headId === id) return 'overseer'
    at = at.parentId === null ? undefined : directory.offices.get(at.parentId)
  }
  return noticed.some(acts) ? 'noticed' : null
}
