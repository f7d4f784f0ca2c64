import type { Connection } from 'mongoose'
import { deskMonthStore } from './desk-months.ts'
import { officeWorkStore } from './office-work.ts'
import { yearStore } from './years.ts'

export type TrendStore = ReturnType<typeof trendStore>

/** The rollups: desks' months day by day, and what is summed from them for pages. */
export function trendStore(connection: Connection) {
  const stores = [deskMonthStore(connection), yearStore(connection), officeWorkStore(connection)] as const
  const [deskMonths, years, work] = stores
  return {
    ...deskMonths,
    ...years,
    ...work,
    createIndexes: () => Promise.all(stores.map((store) => store.createIndexes())),
  }
}
