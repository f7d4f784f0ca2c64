import { isOfThisForm } from './form.ts'
import { rebuild } from './rebuild.ts'
import { rollUp, type TrendSources } from './roller.ts'

const TICK = 15_000

export interface TrendTicker {
  /** One look now; returns the days computed, or null when another process is at it. */
  readonly run: () => Promise<number | null>
  readonly close: () => Promise<void>
}

/** Brings the rollups up to date every few seconds; any number of processes may. */
export function startTrendTicker(
  sources: TrendSources,
  afterwards: () => Promise<unknown>,
  report: (error: unknown) => void,
): TrendTicker {
  const upToDate = async () => {
    if (!(await isOfThisForm(sources.connection)) && (await rebuild(sources)) === 'busy') return null
    const computed = await rollUp(sources)
    if (computed !== null) await afterwards()
    return computed
  }
  let running: Promise<number | null> | null = null
  const run = (): Promise<number | null> => {
    running ??= upToDate().finally(() => {
      running = null
    })
    return running
  }
  const timer = setInterval(() => void run().catch(report), TICK)
  timer.unref()
  return {
    run,
    async close() {
      clearInterval(timer)
      await running?.catch(() => null)
    },
  }
}
