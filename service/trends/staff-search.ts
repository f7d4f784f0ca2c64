import type { Directory } from '../../rules/directory.ts'
import { plainWords } from '../../rules/words/plain.ts'
import type { StaffFound } from '../contract/trends.ts'
import { mayOpenPerson } from './scope.ts'

const AT_MOST = 30
const byName = new Intl.Collator('vi').compare
const NAMELESS = { vi: '—', en: '—' }

/** Those whose name, post or office hold every word typed, diacritics or not, whom the reader may open: by name, never by figure. */
export function staffFound(directory: Directory, reader: string, search: string): StaffFound {
  const wanted = plainWords(search)
  const found =
    wanted.length === 0
      ? []
      : [...directory.staff.values()].filter((person) => {
          const office = directory.offices.get(person.officeId)?.name ?? NAMELESS
          const words = plainWords([person.name, person.post.vi, office.vi, office.en].join(' '))
          return (
            wanted.every((part) => words.some((word) => word.startsWith(part))) &&
            mayOpenPerson(directory, reader, person.id, false)
          )
        })
  const people = found
    .sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, AT_MOST)
    .map(({ id, name, post, officeId }) => {
      const office = directory.offices.get(officeId)?.name ?? NAMELESS
      return { staffMemberId: id, name, post: { vi: post.vi, en: post.en }, office: { vi: office.vi, en: office.en } }
    })
  return { people, more: found.length > AT_MOST }
}
