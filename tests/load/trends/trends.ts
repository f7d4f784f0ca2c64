import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Collection, MongoClient } from 'mongodb'
import { connectDatabase } from '../../../service/database.ts'
import { openStores } from '../../../service/embedded/stores.ts'
import { type AllStores, allStores } from '../../../service/stores.ts'
import { localDays } from '../../../service/trends/local-days.ts'
import { readMonths } from '../../../service/trends/page.ts'
import { rebuild } from '../../../service/trends/rebuild.ts'
import { rollUp, type TrendSources } from '../../../service/trends/roller.ts'
import { subjectOf, yearId } from '../../../service/trends/subjects.ts'
import { randomFrom } from '../../service/trends/material.ts'
import { median } from '../median.ts'
import { DAY, DAYS, FIRST_DAY, FIRST_MONTH, fillRatings, LAST_MONTH, officeOfDesk, RATINGS, STAFF } from './city.ts'
import { measurePages } from './http-pages.ts'
import { measureNight } from './night.ts'
import { progress } from './progress.ts'

const PAGE = 50
const ROUNDS = 30

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await act()
  return performance.now() - began
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** What peers do: the same page grouped from the ratings each time it is opened. */
const aggregated = (collection: Collection, staff: readonly string[]) =>
  collection
    .aggregate([
      { $match: { staffMemberId: { $in: staff }, ratedAt: { $gte: new Date(FIRST_DAY) }, verified: true } },
      {
        $group: {
          _id: {
            staff: '$staffMemberId',
            month: { $dateTrunc: { date: '$ratedAt', unit: 'month', timezone: 'Asia/Ho_Chi_Minh' } },
            score: '$score',
          },
          n: { $sum: 1 },
        },
      },
    ])
    .toArray()

interface Opened {
  readonly sources: TrendSources
  readonly stores: AllStores
  readonly raw: Collection
  readonly years: Collection
  readonly close: () => Promise<void>
}

/** One page of 50 staff × 24 months: ours, the limit and the peers' way, in turns. Medians in ms. */
async function pages({ sources, raw, years }: Opened, seed: number) {
  const random = randomFrom(seed)
  const took = { page: [] as number[], limit: [] as number[], aggregation: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    const first = Math.floor(random() * (STAFF - PAGE))
    const staff = Array.from({ length: PAGE }, (_, i) => `S${first + i}`)
    const subjects = staff.map((id) => subjectOf('staff', id))
    const ids = subjects.flatMap((subject) => [yearId(subject, FIRST_MONTH), yearId(subject, LAST_MONTH)])
    took.page.push(await timed(() => readMonths(sources.trends, subjects, FIRST_MONTH, LAST_MONTH)))
    took.limit.push(await timed(() => years.find({ _id: { $in: ids as never[] } }).toArray()))
    if (round < 9) took.aggregation.push(await timed(() => aggregated(raw, staff)))
    if (round === 0) await checkPage(sources, raw, staff)
  }
  return took
}

/** The page and the aggregation must say the same, or their times compare nothing. */
async function checkPage(sources: TrendSources, raw: Collection, staff: readonly string[]): Promise<void> {
  const page = await readMonths(
    sources.trends,
    staff.map((id) => subjectOf('staff', id)),
    FIRST_MONTH,
    LAST_MONTH,
  )
  const ours = page.flatMap(({ months }) => months.flatMap((sum) => sum?.scores ?? [])).reduce((a, b) => a + b, 0)
  const theirs = (await aggregated(raw, staff)).reduce((sum, { n }) => sum + n, 0)
  if (ours !== theirs || ours === 0) throw new Error(`the page counts ${ours} ratings, the aggregation ${theirs}`)
}

export async function trends(say: (line: string) => void): Promise<Record<string, number>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'langnghe-bench-'))
  const engine = await openStores({
    mongodbUri: process.env.TEST_MONGODB_URI,
    redisUrl: undefined,
    dataDirectory,
    cacheDirectory: resolve('data/cache'),
  })
  const client = await MongoClient.connect(engine.mongodbUri)
  const addressOf = (name: string) => engine.mongodbUri.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
  const open = async (name: string): Promise<Opened> => {
    const connection = await connectDatabase(addressOf(name))
    const stores = allStores(connection)
    const sources: TrendSources = {
      connection,
      trends: stores.trends,
      ratings: stores.ratings,
      complaints: stores.complaints,
      complaintSources: stores.complaintSources,
      served: stores.served,
      limitedDays: stores.limitedDays,
      now: () => new Date(FIRST_DAY + DAYS * DAY),
      localDays: localDays(420),
      officeOf: (deskKey) => `O${officeOfDesk(Number(deskKey.slice(1)))}`,
    }
    const database = client.db(name)
    return {
      sources,
      stores,
      raw: database.collection('ratings'),
      years: database.collection('trend_years'),
      close: () => connection.close(),
    }
  }

  try {
    const opened: Record<'small' | 'large', Opened> = { small: await open('small'), large: await open('large') }
    for (const [name, count] of [
      ['small', RATINGS / 10],
      ['large', RATINGS],
    ] as const) {
      const { sources, raw } = opened[name]
      await fillRatings(raw, count)
      await Promise.all(
        [sources.ratings, sources.trends, sources.complaintSources, sources.served, sources.complaints].map((store) =>
          store.createIndexes(),
        ),
      )
      const rebuilding = await timed(() => rebuild(sources, { desks: progress('desks'), months: progress('months') }))
      say(
        `${count.toLocaleString('en')} ratings, ${STAFF.toLocaleString('en')} staff × ${DAYS} days: rebuilt whole in ${(rebuilding / 1_000).toFixed(1)} s`,
      )
    }

    const { sources, raw } = opened.large
    const day = { ratedAt: { $gte: new Date(FIRST_DAY + 500 * DAY), $lt: new Date(FIRST_DAY + 501 * DAY) } }
    const versions = async () =>
      (
        await client
          .db('large')
          .collection('trend_desk_months')
          .aggregate([{ $group: { _id: null, sum: { $sum: '$version' } } }])
          .toArray()
      )[0]?.sum
    await raw.updateMany({ ...day, score: 5 }, { $set: { score: 4 } })
    const touched = await raw.updateMany(day, { $set: { touched: 1 } })
    const oneDay = await timed(() => rollUp(sources))
    say(
      `one day's touched buckets (${touched.modifiedCount} ratings, after every 5 of that day became a 4): ${(oneDay / 1_000).toFixed(2)} s`,
    )
    const before = await versions()
    await raw.updateMany(day, { $set: { touched: 1 } })
    const again = await timed(() => rollUp(sources))
    const writes = (await versions()) - before
    say(`the same once more: ${(again / 1_000).toFixed(2)} s, ${writes} documents written`)
    if (writes !== 0) throw new Error('replaying a recompute wrote something')

    const small = await pages(opened.small, 5)
    const large = await pages(opened.large, 6)
    const smallPage = median(small.page)
    const [page, limit, aggregation] = [median(large.page), median(large.limit), median(large.aggregation)]
    const ordered = [...large.page].sort((a, b) => a - b)
    say(`a page of ${PAGE} staff × 24 months, in ms (median of ${ROUNDS})`)
    say(
      `  300,000 ratings: page ${smallPage.toFixed(2)}   as many documents by _id ${median(small.limit).toFixed(2)}   aggregation over the ratings ${median(small.aggregation).toFixed(1)}`,
    )
    say(
      `  3,000,000 ratings: page ${page.toFixed(2)} (p95 ${at(ordered, 0.95).toFixed(2)})   as many documents by _id ${limit.toFixed(2)}   aggregation over the ratings ${aggregation.toFixed(1)}`,
    )
    const http = await measurePages(addressOf('large'), engine.redisUrl)
    say(
      `every page by HTTP, ${STAFF.toLocaleString('en')} staff × 24 months, in ms: first call after the start, p50, p95`,
    )
    for (const { page, cold, p50, p95 } of http)
      say(`  ${page.padEnd(12)} ${[cold, p50, p95].map((ms) => ms.toFixed(0).padStart(7)).join('')}`)

    const nights = await open('night')
    const night = await measureNight(nights.sources.connection, nights.stores, nights.sources, say)
    return {
      pageToLimit: page / limit,
      aggregationToPage: aggregation / page,
      growthExponent: Math.log10(page / smallPage),
      oneDaySeconds: oneDay / 1_000,
      ...night,
      slowestFirstCallSeconds: Math.max(...http.map(({ cold }) => cold)) / 1_000,
      slowestPageSeconds: Math.max(...http.map(({ p95 }) => p95)) / 1_000,
      ...Object.fromEntries(
        http.flatMap(({ page, cold, p50, p95 }) => [
          [`${page}ColdMs`, cold],
          [`${page}P50Ms`, p50],
          [`${page}P95Ms`, p95],
        ]),
      ),
    }
  } finally {
    await client.close()
    await engine.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
