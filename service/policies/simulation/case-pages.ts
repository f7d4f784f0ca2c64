import type { Db } from 'mongodb'
import type { ReplayedCase } from './replayed-case.ts'

/** The changed cases of a try, in the order filed, some to a document so that they can be read a page at a time. */
export interface CasePage {
  readonly _id: string
  readonly simulation: string
  readonly cases: readonly ReplayedCase[]
}

export const PAGES = 'policy-simulation-cases'
export const CASES_A_PAGE = 50
/** Nobody reads so many; what a try keeps has to end somewhere. */
export const CASES_KEPT_AT_MOST = 50_000

export const pageId = (simulation: string, page: number): string => `${simulation}/${page}`

/** Writes page after page of one try. */
export function casePages(database: Db, simulation: string) {
  // A try can be had again: its pages are not waited for until they stand on the disk.
  const collection = database.collection<CasePage>(PAGES, { writeConcern: { w: 1, journal: false } })
  let waiting: ReplayedCase[] = []
  let pages = 0
  let kept = 0
  const write = async (): Promise<void> => {
    if (waiting.length === 0) return
    const cases = waiting
    waiting = []
    await collection.insertOne({ _id: pageId(simulation, pages++), simulation, cases })
  }
  return {
    async add(each: ReplayedCase): Promise<void> {
      if (kept === CASES_KEPT_AT_MOST) return
      kept += 1
      waiting.push(each)
      if (waiting.length === CASES_A_PAGE) await write()
    },
    /** Writes what is left; answers how many were kept. */
    async end(): Promise<number> {
      await write()
      return kept
    },
  }
}
