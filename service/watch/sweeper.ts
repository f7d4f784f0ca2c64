import type { DueForClock } from '../complaints/running-clocks.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { createRecusal } from './recusal.ts'
import { type RetimeParts, retimeOpenCases } from './retime.ts'

const AT_ONCE = 100
const TICK = 5_000

export interface SweeperParts extends RetimeParts {
  readonly nudge: () => void
  /** Does what disputes owe by now, returns the steps taken. */
  readonly disputes: () => Promise<number>
}

export interface Sweeper {
  /** One look now, at everything that is due; returns the number of steps taken. */
  readonly run: () => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * Reminds, escalates, resumes and closes when their time has come: the longest overdue first, unassigned ones included, in
 * batches until none is left. A look goes on behind a case that fails instead of beginning with it again, so that neither the
 * old nor the broken keep the others waiting.
 */
export function startSweeper(parts: SweeperParts): Sweeper {
  let running: Promise<number> | null = null
  let closed = false
  const recuse = createRecusal(parts)

  /** First of all, so that no clock is told to somebody who may not know of the case any more. */
  async function recused(): Promise<number> {
    await parts.snapshot.fresh()
    return recuse()
  }

  async function look(): Promise<number> {
    const until = parts.now()
    let steps = (await recused()) + (await retimeOpenCases(parts))
    if (steps > 0) parts.nudge()
    let after: DueForClock | null = null
    do {
      await parts.snapshot.fresh()
      const due: DueForClock[] = await parts.store.dueForClock(until, after, AT_ONCE)
      const before = steps
      for (const { caseId } of due) {
        if (closed) break
        try {
          steps += await bringUpToDate(caseId, parts)
        } catch (error) {
          parts.report(error)
        }
      }
      if (steps > before) parts.nudge()
      after = due.at(-1) ?? null
    } while (after !== null && !closed)
    return steps + (await parts.disputes())
  }

  const run = (): Promise<number> => {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }
  const timer = setInterval(() => void run().catch(parts.report), TICK)
  timer.unref()
  return {
    run,
    async close() {
      closed = true
      clearInterval(timer)
      await running?.catch(() => 0)
    },
  }
}
