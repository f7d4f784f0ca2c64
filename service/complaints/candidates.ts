import { standInsFor } from '../../rules/deputies.ts'
import { isAway } from '../../rules/directory.ts'
import type { Candidate } from '../contract/index.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { near } from './access.ts'
import type { ComplaintDocument } from './document.ts'
import { barOf } from './offered.ts'

/** Who might take a case over, and for each why not, who stands in for them and how much they have to do already. */
export function candidatesFor(document: ComplaintDocument, snapshot: Snapshot, now: Date): Candidate[] {
  const { directory } = snapshot
  const felt = snapshot.feltAt(document.facts.office)
  const personOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : directory.staff.get(id)
    return found ? { id: found.id, name: found.name, post: found.post } : null
  }
  return near(document, directory).flatMap((id) => {
    const person = directory.staff.get(id)
    const shown = personOf(id)
    if (!person || !shown) return []
    return [
      {
        person: shown,
        bar: barOf(id, document, directory, now),
        away: isAway(person, now.getTime()),
        standIn: personOf(standInsFor(directory, id, now.getTime()).at(-1)),
        open: felt.openWith(id),
      },
    ]
  })
}
