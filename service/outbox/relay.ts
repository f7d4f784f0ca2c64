import type { LetterQueue } from '../../notifications/queue.ts'

const AT_ONCE = 50
const SOON = 50
/** Between two full looks: 10,000 letters take two minutes while all is quiet, longer while filings pour in: those come first. */
const WHEN_QUIET = 500
const WHEN_BUSY = 2_000
/** However quiet it is, the outbox is looked at this often: that is what finds what a lost queue forgot. */
const TICK = 1_000

export interface Relay {
  /** Look soon. Returns at once; many nudges are one look. */
  readonly nudge: () => void
  /** One look now, for tests and for closing. */
  readonly run: () => Promise<number>
  readonly close: () => Promise<void>
}

/** A letter to publish: of a complaint, or of none. */
interface Owed {
  readonly caseId: string | null
  readonly entry: { readonly id: string; readonly lease: number }
}

/** Publishes what is owed from the documents that owe it to the queue. Safe to run many times side by side. */
export function startRelay<D extends Owed>(parts: {
  store: { due: (now: Date, limit: number) => Promise<D[]>; claim: (due: readonly D[]) => Promise<void> }
  queue: LetterQueue
  now: () => Date
  report: (error: unknown) => void
}): Relay {
  const { store, queue, now, report } = parts
  let running: Promise<number> | null = null
  let closed = false

  async function look(): Promise<number> {
    const due = await store.due(now(), AT_ONCE)
    if (due.length === 0) return 0
    await store.claim(due)
    await queue.publish(
      due.map(({ caseId, entry }) => ({
        jobId: `${entry.id}-${entry.lease + 1}`,
        data: { caseId, entryId: entry.id },
      })),
    )
    return Math.min(due.length, AT_ONCE)
  }

  const run = (): Promise<number> => {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }

  /** One timer however many nudges; nudges during a look only count, so that they cannot shorten the pause after it. */
  let soon: NodeJS.Timeout | null = null
  let looking = false
  let nudges = 0
  function lookIn(milliseconds: number): void {
    if (closed || soon || looking) return
    soon = setTimeout(() => void lookAndPause(), milliseconds)
    soon.unref()
  }
  async function lookAndPause(): Promise<void> {
    soon = null
    looking = true
    const busy = nudges > AT_ONCE
    nudges = 0
    const published = await run().catch((error) => {
      report(error)
      return 0
    })
    looking = false
    if (published === AT_ONCE) lookIn(busy ? WHEN_BUSY : WHEN_QUIET)
    else if (nudges > 0) lookIn(SOON)
  }
  const nudge = () => {
    nudges += 1
    lookIn(SOON)
  }

  const timer = setInterval(() => lookIn(SOON), TICK)
  timer.unref()
  return {
    nudge,
    run,
    async close() {
      closed = true
      clearInterval(timer)
      if (soon) clearTimeout(soon)
      await running?.catch(() => 0)
    },
  }
}
