import type { Directory } from '../../rules/directory.ts'
import { plain } from '../../rules/words/index.ts'
import type { Destinations } from '../contract/index.ts'

const AT_MOST = 50

/** Desks whose code, name or office holds every word of a search, however it was accented. */
export function destinationsIn(directory: Directory, except: string | null, search: string): Destinations['desks'] {
  const wanted = plain(search).split(/\s+/).filter(Boolean)
  return [...directory.desks.values()]
    .flatMap((desk) => {
      const office = directory.offices.get(desk.officeId)
      return office && desk.code !== except ? [{ code: desk.code, name: desk.name, office: office.name }] : []
    })
    .filter(({ code, name, office }) => {
      const said = plain([code, name.vi, name.en, office.vi, office.en].join(' '))
      return wanted.every((word) => said.includes(word))
    })
    .slice(0, AT_MOST)
}
