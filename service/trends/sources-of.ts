import type { Connection } from 'mongoose'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import type { AllStores } from '../stores.ts'
import { localDays } from './local-days.ts'
import type { TrendSources } from './roller.ts'

/** What the rollups are computed from; the directory is asked anew each time, since desks come and go. */
export function trendSourcesOf(
  connection: Connection,
  stores: AllStores,
  current: () => Snapshot,
  now: () => Date,
): TrendSources {
  const { trends, ratings, complaints, complaintSources, served, limitedDays } = stores
  const { reformOfficeId } = current().directory
  return {
    connection,
    trends,
    ratings,
    complaints,
    complaintSources,
    served,
    limitedDays,
    now,
    localDays: localDays(calendarOf(current(), reformOfficeId).utcOffset),
    // A desk that was closed keeps its history at the city; a complaint filed at no desk names its office itself.
    officeOf: (deskKey) =>
      deskKey.startsWith('@') ? deskKey.slice(1) : (current().directory.desks.get(deskKey)?.officeId ?? reformOfficeId),
  }
}
